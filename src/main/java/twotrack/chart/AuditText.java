package twotrack.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;
import twotrack.stance.StanceReading;

/// The waterfalls of a day as plain text for the clipboard: a table for each axis, aligned in a typeface of fixed width in which Hangul is two wide.
///
/// Numbers have a hyphen as their minus sign, so that a spreadsheet reads them as numbers.
public final class AuditText {
  private static final List<String> COLUMNS =
      List.of(
          "audit.column.date",
          "audit.column.event",
          "audit.column.action",
          "audit.column.weight",
          "audit.column.q",
          "audit.column.k",
          "audit.column.product",
          "audit.column.sum");
  private static final int LEFT_COLUMNS = 3;
  private static final int DECIMALS = 3;
  private static final String LINE_END = "\n";

  private final StanceScene scene;
  private final Messages messages;
  private final StanceWords words;
  private final ContributionWords contributions;
  private final DateWords dates;

  private AuditText(StanceScene scene) {
    this.scene = scene;
    messages = scene.messages();
    words = new StanceWords(scene);
    contributions = new ContributionWords(scene);
    dates = new DateWords(messages);
  }

  /// The text of a day (epoch day), in the language of the scene; lines end with a line feed.
  public static String of(StanceScene scene, int day) {
    return new AuditText(scene).text(day);
  }

  private String text(int day) {
    StanceReading reading = scene.index().reading(day);
    var lines = new ArrayList<String>();
    lines.add(position(reading));
    lines.addAll(words.reasons(reading));
    lines.add(origin());
    for (StanceModel.Axis axis : scene.index().model().axes()) {
      lines.add("");
      lines.addAll(waterfall(Waterfall.of(scene.index(), axis, day)));
    }
    return lines.stream().collect(Collectors.joining(LINE_END, "", LINE_END));
  }

  private String position(StanceReading reading) {
    String day = dates.words(LocalDate.ofEpochDay(reading.day()));
    return switch (reading.firmness()) {
      case FIRM, TENTATIVE -> messages.text("audit.positionAndFirmness", scene.subjectName(), day, words.name(reading.verdict()), words.firmness(reading));
      case NOT_ENOUGH_EVIDENCE -> messages.text("audit.position", scene.subjectName(), day, words.name(reading.verdict()));
    };
  }

  private String origin() {
    String title = scene.dataset().header().title().in(scene.languages());
    String model = messages.text("audit.model", title, scene.index().model().version());
    return scene.dataset().header().asOf().map(day -> messages.text("audit.closed", model, dates.words(day))).orElse(model);
  }

  private List<String> waterfall(Waterfall waterfall) {
    var table = new TextTable(LEFT_COLUMNS);
    table.add(COLUMNS.stream().map(messages::text).toList());
    waterfall.bars().forEach(bar -> table.add(row(bar)));
    String name = waterfall.axis().name().in(scene.languages());
    String k = StanceWords.exact(scene.index().model().constants().k());
    String sum = number(waterfall.sum());
    String result = messages.text("audit.index", sum, number(Math.abs(waterfall.sum())), k, number(waterfall.index()));
    List<String> rows = waterfall.bars().isEmpty() ? List.of(messages.text("audit.nothing")) : table.lines();
    return Stream.of(Stream.of(name), rows.stream(), Stream.of(result)).flatMap(lines -> lines).toList();
  }

  private List<String> row(Waterfall.Bar bar) {
    Contribution contribution = bar.contribution();
    return List.of(
        contributions.date(contribution),
        contributions.title(contribution),
        contributions.action(contribution),
        number(contribution.weight()),
        number(contribution.q()),
        number(contribution.k()),
        number(contribution.product()),
        number(bar.to()));
  }

  private static String number(double value) {
    String digits = String.format(Locale.ROOT, "%." + DECIMALS + "f", value);
    return digits.matches("-0\\.0*") ? digits.substring(1) : digits;
  }
}
