package twotrack.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells what was measured on the standard output: each result as a line of JSON at once, and all of them as a table at the end. [AllBenchmarks] gathers both.
final class Results {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final String name;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  Results(String name) {
    this.name = name;
  }

  /// One result.
  ///
  /// @param namesAndValues in turns; values are texts, numbers and [FrameTimes]
  void tell(Object... namesAndValues) {
    var row = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    OUT.println(row.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
        .collect(Collectors.joining(",", "{\"name\":\"" + name + "\",", "}")));
    rows.add(row);
  }

  /// All results so far; those with the same names stand in one table.
  void table() {
    Set<String> columns = Set.of();
    for (Map<String, Object> row : rows) {
      if (!columns.equals(row.keySet())) {
        columns = row.keySet();
        OUT.println("\n| " + name + " | " + String.join(" | ", columns) + " |\n|" + "---|".repeat(columns.size() + 1));
      }
      OUT.println(row.values().stream().map(Results::cell).collect(Collectors.joining(" | ", "| | ", " |")));
    }
    OUT.println();
  }

  private static String json(Object value) {
    return switch (value) {
      case FrameTimes times -> times.json();
      case Double number -> String.format(Locale.ROOT, "%.3f", number);
      case Number number -> number.toString();
      default -> "\"" + value + "\"";
    };
  }

  private static String cell(Object value) {
    return switch (value) {
      case Double number -> String.format(Locale.ROOT, number < 10 ? "%,.2f" : "%,.0f", number);
      case Number number -> String.format(Locale.ROOT, "%,d", number);
      default -> value.toString();
    };
  }
}
