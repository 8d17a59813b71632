package twotrack.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import twotrack.chart.AxisLook;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.i18n.DateWords;
import twotrack.model.EventTable;
import twotrack.stance.AxisReading;
import twotrack.stance.StanceReading;
import twotrack.stance.StanceReading.Firmness;

/// A reading of a day as the panel says it.
///
/// @param history since when the position holds and what was before; empty before the first coding
/// @param influence the event on which the position hangs most
/// @param settings how far the position depends on the constants; empty without enough evidence
/// @param lenses those that name another position
/// @param notMeasured what the model says it cannot see
public record StanceDetails(
    String day,
    String position,
    Firmness firmness,
    String firmnessWords,
    List<String> reasons,
    Optional<String> history,
    List<AxisLine> axes,
    Optional<EventLink> influence,
    Optional<String> settings,
    List<String> lenses,
    Optional<String> notMeasured) {
  public StanceDetails {
    reasons = List.copyOf(reasons);
    axes = List.copyOf(axes);
    lenses = List.copyOf(lenses);
  }

  /// One axis.
  ///
  /// @param value index and envelope, such as `+46 (34 to 46)`
  /// @param state high or low
  /// @param evidence how many coded events count
  /// @param agreement how far coders agree on their weights
  public record AxisLine(AxisLook look, String name, String value, String state, String evidence, String agreement) {}

  /// The details of a day.
  public static StanceDetails of(StanceScene scene, LocalDate date) {
    int day = EventTable.epochDay(date);
    var words = new StanceWords(scene);
    StanceReading reading = scene.index().reading(day);
    boolean enough = reading.firmness() != Firmness.NOT_ENOUGH_EVIDENCE;
    List<AxisLook> looks = scene.looks();
    return new StanceDetails(
        new DateWords(scene.messages()).words(date),
        words.name(reading.verdict()),
        reading.firmness(),
        words.firmness(reading),
        words.reasons(reading),
        words.history(reading),
        looks.stream().map(look -> line(scene, look, axis(reading, look), day)).toList(),
        reading.influence().map(influence -> new EventLink(influence.event(), title(scene, influence.row()))),
        enough ? Optional.of(words.sensitivity(reading)) : Optional.empty(),
        words.disagreeingLenses(reading),
        scene.index().model().notMeasured().map(text -> text.in(scene.languages())));
  }

  private static AxisReading axis(StanceReading reading, AxisLook look) {
    return reading.axes().stream().filter(axis -> axis.axis().equals(look.axis().id())).findFirst().orElseThrow();
  }

  private static AxisLine line(StanceScene scene, AxisLook look, AxisReading reading, int day) {
    var words = new StanceWords(scene);
    return new AxisLine(
        look,
        look.axis().name().in(scene.languages()),
        words.value(reading),
        words.state(reading),
        scene.messages().text("inspector.axis.evidence", scene.index().evidence(reading.axis(), day)),
        words.agreement(scene.index().agreement(reading.axis())));
  }

  private static String title(StanceScene scene, int row) {
    return scene.dataset().events().title(row, scene.languages());
  }
}
