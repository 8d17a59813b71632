package twotrack.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import twotrack.dataset.Fields.Field;
import twotrack.model.Coding;
import twotrack.model.EventDate;

/// Reads the codings of an event.
final class CodingReader {
  static final Choices<Coding.Status> STATUSES = Choices.inSmallLetters(Coding.Status.values());
  private static final double SMALLEST_MODIFIER = 0.5;
  private static final double LARGEST_MODIFIER = 1.5;
  private static final double LARGEST_WEIGHT = 10;

  private final JsonCursor cursor;
  private final Values values;
  private final References references;
  private final EventChecks checks;

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
        read().filter(coding -> hasSource(coding) && isFirst(coding, codings)).ifPresent(codings::add);
      }
    }
    return codings;
  }

  private Optional<Coding> read() {
    Fields coding = values.object(Keys.CODING);
    var subject = coding.reference("subject", IdSpace.SUBJECT);
    var axis = coding.reference("axis", IdSpace.AXIS);
    var action = coding.reference("action", IdSpace.ACTION);
    var modifier = coding.number("modifier", SMALLEST_MODIFIER, LARGEST_MODIFIER);
    var reversed = coding.field("reverse", cursor::flag);
    var low = coding.number("low", -LARGEST_WEIGHT, LARGEST_WEIGHT);
    var high = coding.number("high", -LARGEST_WEIGHT, LARGEST_WEIGHT);
    var standing = coding.field("standing", checks::end);
    var sources = coding.field("sources", () -> Optional.of(checks.sources()));
    var coder = coding.words("coder");
    var codedOn = coding.day("codedOn");
    var reason = coding.texts("reason");
    var status = coding.choice("status", STATUSES);
    coding.read();
    if (action.value().isPresent() && axis.value().isPresent()) {
      references.referToWeight(action.get(), axis.get(), cursor);
    }
    if (low.value().isPresent() && high.value().isPresent() && low.get() > high.get()) {
      cursor.reportAtStart(Kind.LOW_ABOVE_HIGH, low.get().toString(), high.get().toString());
    }
    return coding.isSound() ? Optional.of(new Coding(
        subject.get(), axis.get(), action.get(), modifier.value().orElse(1.0), reversed.value().orElse(false), bound(low), bound(high),
        standing.value().map(CodingReader::standing), Fields.all(sources), coder.get(), codedOn.get(), reason.get(),
        status.value().orElse(Coding.Status.PROPOSED))) : Optional.empty();
  }

  private boolean hasSource(Coding coding) {
    if (coding.sources().isEmpty()) {
      cursor.reportAtStart(Kind.CODING_WITHOUT_SOURCE, Shown.quoted(coding.subject()));
    }
    return !coding.sources().isEmpty();
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

  private static OptionalDouble bound(Field<Double> number) {
    return number.value().map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
