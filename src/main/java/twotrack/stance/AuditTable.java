package twotrack.stance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.model.Coding;

/// The audit table of STANCE section 7.5: every coding of a subject up to a day, with the numbers that make the curve.
///
/// Comma-separated values after RFC 4180 with a header and CRLF line ends; numbers with a point and as many digits as they have. `base` bears the sign
/// of a reversed coding, so that base × modifier is the weight. `q` and `k` are those the line uses; where n coders coded one event and axis, each
/// contributes weight × q × k / n. A coding that does not count contributes 0. The contributions of an axis sum to S. Several sources are separated by a
/// semicolon.
public final class AuditTable {
  private static final String LINE_END = "\r\n";
  private static final List<String> HEADER =
      List.of(
          "date",
          "eventId",
          "subject",
          "axis",
          "action",
          "base",
          "modifier",
          "weight",
          "low",
          "high",
          "q",
          "k",
          "contribution",
          "coder",
          "codedOn",
          "status",
          "sources");

  private AuditTable() {}

  /// The table on a day (epoch day): the codings of all events that can have begun by then.
  public static String csv(StanceIndex index, int day) {
    Stream<List<String>> rows = index.ledger().entries().stream().filter(entry -> hasBegun(entry, day)).map(entry -> row(entry, day, index.fading()));
    return Stream.concat(Stream.of(HEADER), rows)
        .map(row -> row.stream().map(AuditTable::quoted).collect(Collectors.joining(",", "", LINE_END)))
        .collect(Collectors.joining());
  }

  private static boolean hasBegun(Ledger.Entry entry, int day) {
    return Onset.of(entry.event().date()).earliest() <= day;
  }

  private static List<String> row(Ledger.Entry entry, int day, Fading fading) {
    Coding coding = entry.coding();
    Optional<WeighedCoding> weighed = entry.weighed();
    Optional<Impact> used = entry.impact();
    Optional<Double> q = used.map(Impact::q).or(() -> weighed.map(WeighedCoding::q));
    double k = used.map(impact -> impact.line().share(day, fading)).orElse(0.0);
    double contribution = entry.reason().isEmpty() ? share(entry, k) : 0;
    return List.of(
        entry.event().date().edtf(),
        entry.event().id().value(),
        coding.subject(),
        coding.axis(),
        coding.action(),
        number(weighed.map(WeighedCoding::base)),
        number(Optional.of(coding.modifier())),
        number(weighed.map(WeighedCoding::weight)),
        number(weighed.map(WeighedCoding::low)),
        number(weighed.map(WeighedCoding::high)),
        number(q),
        number(Optional.of(k)),
        number(Optional.of(contribution)),
        coding.coder(),
        coding.codedOn().toString(),
        coding.status().name().toLowerCase(Locale.ROOT),
        String.join(";", coding.sources()));
  }

  private static double share(Ledger.Entry entry, double k) {
    double weight = entry.weighed().orElseThrow().weight();
    Impact impact = entry.impact().orElseThrow();
    return weight * impact.q() * k / impact.codings().size();
  }

  private static String number(Optional<Double> value) {
    return value.map(number -> new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
