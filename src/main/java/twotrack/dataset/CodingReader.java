package twotrack.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import twotrack.model.Coding;
import twotrack.model.EventDate;
import twotrack.model.LocalizedText;

/// Reads the codings of an event; its state is the coding that is being read.
final class CodingReader {
  static final Choices<Coding.Status> STATUSES = Choices.inSmallLetters(Coding.Status.values());
  private static final double SMALLEST_MODIFIER = 0.5;
  private static final double LARGEST_MODIFIER = 1.5;
  private static final double LARGEST_WEIGHT = 10;

  private final JsonCursor cursor;
  private final Values values;
  private final References references;
  private final EventChecks checks;
  private Optional<String> subject = Optional.empty();
  private Optional<String> axis = Optional.empty();
  private Optional<String> action = Optional.empty();
  private double modifier;
  private boolean reversed;
  private Optional<Double> low = Optional.empty();
  private Optional<Double> high = Optional.empty();
  private Optional<Coding.Standing> standing = Optional.empty();
  private List<String> sources = List.of();
  private Optional<String> coder = Optional.empty();
  private Optional<LocalDate> codedOn = Optional.empty();
  private Optional<LocalizedText> reason = Optional.empty();
  private Coding.Status status = Coding.Status.PROPOSED;

  CodingReader(JsonCursor cursor, Values values, References references, EventChecks checks) {
    this.cursor = cursor;
    this.values = values;
    this.references = references;
    this.checks = checks;
  }

  /// Reads the codings at the cursor, without those that have no source: they cannot count.
  List<Coding> readAll() {
    var codings = new ArrayList<Coding>(2);
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        read().filter(coding -> isFirst(coding, codings)).ifPresent(codings::add);
      }
    }
    return codings;
  }

  private Optional<Coding> read() {
    int errors = cursor.errors();
    clear();
    if (!cursor.enter(Keys.CODING)) {
      return Optional.empty();
    }
    while (cursor.next()) {
      value(cursor.key());
    }
    if (action.isPresent() && axis.isPresent()) {
      references.referToWeight(action.get(), axis.get(), cursor);
    }
    if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
      cursor.reportAtStart(Kind.LOW_ABOVE_HIGH, low.get().toString(), high.get().toString());
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    if (sources.isEmpty()) {
      cursor.reportAtStart(Kind.CODING_WITHOUT_SOURCE, Shown.quoted(subject.orElseThrow()));
      return Optional.empty();
    }
    return Optional.of(
        new Coding(
            subject.orElseThrow(),
            axis.orElseThrow(),
            action.orElseThrow(),
            modifier,
            reversed,
            bound(low),
            bound(high),
            standing,
            sources,
            coder.orElseThrow(),
            codedOn.orElseThrow(),
            reason.orElseThrow(),
            status));
  }

  private void clear() {
    subject = Optional.empty();
    axis = Optional.empty();
    action = Optional.empty();
    modifier = 1;
    reversed = false;
    low = Optional.empty();
    high = Optional.empty();
    standing = Optional.empty();
    sources = List.of();
    coder = Optional.empty();
    codedOn = Optional.empty();
    reason = Optional.empty();
    status = Coding.Status.PROPOSED;
  }

  private void value(String key) {
    switch (key) {
      case "subject" -> subject = values.reference(IdSpace.SUBJECT);
      case "axis" -> axis = values.reference(IdSpace.AXIS);
      case "action" -> action = values.reference(IdSpace.ACTION);
      case "modifier" -> modifier = values.number(SMALLEST_MODIFIER, LARGEST_MODIFIER).orElse(1.0);
      case "reverse" -> reversed = cursor.flag().orElse(false);
      case "low" -> low = values.number(-LARGEST_WEIGHT, LARGEST_WEIGHT);
      case "high" -> high = values.number(-LARGEST_WEIGHT, LARGEST_WEIGHT);
      case "standing" -> standing = checks.end().map(CodingReader::standing);
      case "sources" -> sources = checks.sources();
      case "coder" -> coder = values.words();
      case "codedOn" -> codedOn = values.day();
      case "reason" -> reason = values.texts();
      case "status" -> status = values.choice(STATUSES).orElse(Coding.Status.PROPOSED);
      default -> throw new UnreadKeyException(key);
    }
  }

  private boolean isFirst(Coding coding, List<Coding> earlier) {
    boolean second = earlier.stream().anyMatch(other -> isSame(coding, other));
    if (second) {
      cursor.reportAtStart(Kind.CODED_TWICE, Shown.quoted(coding.coder()), Shown.quoted(coding.subject()), Shown.quoted(coding.axis()));
    }
    return !second;
  }

  private static boolean isSame(Coding one, Coding other) {
    return one.coder().equals(other.coder()) && one.subject().equals(other.subject()) && one.axis().equals(other.axis());
  }

  private static Coding.Standing standing(EventDate.End end) {
    return new Coding.Standing(end instanceof EventDate.End.At(var date) ? Optional.of(date) : Optional.empty());
  }

  private static OptionalDouble bound(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
