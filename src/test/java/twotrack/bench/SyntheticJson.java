package twotrack.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import twotrack.model.Dataset;
import twotrack.model.Named;

/// Writes a [SyntheticDataset] as a dataset file, one event to a line, while it makes it.
final class SyntheticJson {
  private final SyntheticDataset dataset;

  SyntheticJson(SyntheticDataset dataset) {
    this.dataset = dataset;
  }

  void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      Dataset.Registry registry = dataset.registry();
      out.write("{\"format\": \"twotrack/1\", \"title\": {\"en\": \"Synthetic events\"}, \"languages\": [\"en\", \"ko\"], \"asOf\": \"2025-01-01\",\n");
      list(out, "companies", registry.companies(), company -> named(company) + ", \"kind\": \"other\"");
      list(out, "people", registry.people(), SyntheticJson::named);
      list(out, "products", registry.products(), product -> named(product) + ", \"kind\": \"service\"");
      list(out, "topics", registry.topics(), SyntheticJson::named);
      list(out, "sources", registry.sources(), source -> "\"id\": \"" + source.id() + "\", \"publisher\": \"" + source.publisher() + "\", \"title\": \""
          + source.title() + "\", \"published\": \"" + source.published().orElseThrow().edtf() + "\", \"reliability\": \"B\"");
      out.write(STANCE_MODEL);
      out.write("\"events\": [\n");
      var line = new StringBuilder();
      for (int number = 0; number < dataset.size(); number++) {
        line.setLength(0);
        append(line, dataset.event(number));
        out.append(line).write(number + 1 < dataset.size() ? ",\n" : "\n");
      }
      out.write("]}\n");
    }
  }

  private static String named(Named thing) {
    return "\"id\": \"" + thing.id() + "\", \"name\": {\"en\": \"" + thing.name().in(List.of("en")) + "\"}";
  }

  private static <T> void list(Writer out, String key, List<T> entries, Function<T, String> content) throws IOException {
    out.write(entries.stream().map(entry -> "{" + content.apply(entry) + "}").collect(Collectors.joining(",\n", "\"" + key + "\": [", "],\n")));
  }

  private static void append(StringBuilder line, SyntheticEvent event) {
    int text = event.text();
    line.append("{\"id\":\"").append(event.id()).append("\",\"date\":\"").append(event.edtf());
    line.append("\",\"title\":{\"en\":\"").append(Words.title(text)).append(' ').append(event.number());
    line.append("\",\"ko\":\"").append(Words.koreanTitle(text)).append(' ').append(event.number()).append("\"}");
    if (event.summary()) {
      line.append(",\"summary\":{\"en\":\"").append(Words.summary(text)).append("\",\"ko\":\"").append(Words.koreanSummary(text)).append("\"}");
    }
    line.append(",\"companies\":[\"company-").append(event.company());
    line.append(event.secondCompany() < 0 ? "\"]" : "\",\"company-" + event.secondCompany() + "\"]");
    line.append(",\"topics\":[\"topic-").append(event.topic()).append("\"]");
    line.append(event.product() < 0 ? "" : ",\"products\":[\"product-" + event.product() + "\"]");
    line.append(event.person() < 0 ? "" : ",\"people\":[\"person-" + event.person() + "\"]");
    line.append(",\"importance\":").append(event.importance());
    line.append(",\"sources\":[{\"source\":\"source-").append(event.source()).append("\",\"credibility\":2}");
    line.append(event.secondSource() < 0 ? "]" : ",{\"source\":\"source-" + event.secondSource() + "\",\"credibility\":3}]");
    if (event.link() >= 0) {
      line.append(",\"links\":[{\"type\":\"follows\",\"event\":\"").append(SyntheticEvent.id(event.link())).append("\"}]");
    }
    if (event.coded()) {
      line.append(",\"codings\":[{\"subject\":\"company-0\",\"axis\":\"").append(event.axis()).append("\",\"action\":\"CONTRACT\",\"sources\":[\"source-");
      line.append(event.source()).append("\"],\"coder\":\"coder\",\"codedOn\":\"2025-01-01\",\"reason\":{\"en\":\"A contract.\"},\"status\":\"agreed\"}]");
    }
    line.append('}');
  }

  private static final String STANCE_MODEL = """
      "stanceModel": {"version": "1", "subjects": [{"id": "company-0", "partner": "company-1"}],
      "axes": [{"id": "R", "name": {"en": "Reliance"}, "on": 40, "off": 35}, {"id": "O", "name": {"en": "Own"}, "on": 40, "off": 35}],
      "constants": {"k": 10, "halfLifeMonths": {"verbal": 6, "material": 24}, "minimumCodings": 3, "turningPointDays": 60, "causeWindowDays": 90},
      "sourceFactors": {"A": 1, "B": 0.9, "C": 0.8, "D": 0.5, "E": 0.2, "F": 0.5},
      "credibilityFactors": {"1": 1, "2": 0.9, "3": 0.8, "4": 0.4, "5": 0.1, "6": 0.5},
      "actions": [{"id": "CONTRACT", "name": {"en": "Contract"}, "class": "material", "meaning": {"en": "Binding."}, "base": {"R": 8, "O": 8}}],
      "positions": [{"id": "none", "name": {"en": "Uncommitted"}, "high": []}, {"id": "both", "name": {"en": "Both"}, "high": ["R", "O"]}]},
      """;
}
