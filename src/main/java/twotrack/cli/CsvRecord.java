package twotrack.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A record of comma-separated values after RFC 4180, in UTF-8.
final class CsvRecord {
  private CsvRecord() {}

  static byte[] of(Stream<String> fields) {
    return fields.map(CsvRecord::quoted).collect(Collectors.joining(",", "", "\r\n")).getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String field) {
    return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}
