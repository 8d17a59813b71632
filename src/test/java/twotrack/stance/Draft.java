package twotrack.stance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import twotrack.model.Coding;
import twotrack.model.EventDate;
import twotrack.model.LocalizedText;
import twotrack.model.Source;
import twotrack.model.StanceModel.ActionClass;

/// One coding of a test story, with the action table row that gives it its base weight.
record Draft(
    String event,
    String date,
    String axis,
    ActionClass actionClass,
    double base,
    double modifier,
    boolean reversed,
    OptionalDouble low,
    OptionalDouble high,
    Optional<String> until,
    boolean standing,
    Optional<Source.Reliability> grade,
    String coder,
    Coding.Status status) {

  static Draft material(String event, String date, String axis, double base) {
    return new Draft(
        event,
        date,
        axis,
        ActionClass.MATERIAL,
        base,
        1,
        false,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        false,
        Optional.of(Source.Reliability.A),
        "ann",
        Coding.Status.PROPOSED);
  }

  Draft verbal() {
    return new Draft(event, date, axis, ActionClass.VERBAL, base, modifier, reversed, low, high, until, standing, grade, coder, status);
  }

  Draft times(double factor) {
    return new Draft(event, date, axis, actionClass, base, factor, reversed, low, high, until, standing, grade, coder, status);
  }

  Draft reverse() {
    return new Draft(event, date, axis, actionClass, base, modifier, true, low, high, until, standing, grade, coder, status);
  }

  Draft range(double least, double most) {
    var lowest = OptionalDouble.of(least);
    var highest = OptionalDouble.of(most);
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, lowest, highest, until, standing, grade, coder, status);
  }

  /// Without a range at all, so that the envelope is the line.
  Draft exact() {
    return range(base, base);
  }

  Draft until(String end) {
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, low, high, Optional.of(end), true, grade, coder, status);
  }

  Draft open() {
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, low, high, Optional.empty(), true, grade, coder, status);
  }

  Draft grade(Source.Reliability reliability) {
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, low, high, until, standing, Optional.of(reliability), coder, status);
  }

  Draft unsourced() {
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, low, high, until, standing, Optional.empty(), coder, status);
  }

  Draft by(String name) {
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, low, high, until, standing, grade, name, status);
  }

  Draft is(Coding.Status other) {
    return new Draft(event, date, axis, actionClass, base, modifier, reversed, low, high, until, standing, grade, coder, other);
  }

  String action() {
    return actionClass + "/" + base;
  }

  Coding coding() {
    return new Coding(
        Story.SUBJECT,
        axis,
        action(),
        modifier,
        reversed,
        low,
        high,
        standing ? Optional.of(new Coding.Standing(until.map(EventDate::parse))) : Optional.empty(),
        grade.map(Enum::name).map(List::of).orElse(List.of()),
        coder,
        LocalDate.of(2026, 1, 15),
        LocalizedText.of("en", "Because."),
        status);
  }
}
