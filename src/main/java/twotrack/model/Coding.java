package twotrack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One coder's judgement of how an event moves a subject on an axis, by the codebook of the dataset.
///
/// @param action id of a row of the action table, which fixes the base weight
/// @param modifier 0.5 to 1.5
/// @param reversed a step back of the same kind: the base weight changes its sign
/// @param low smallest plausible weight, where the coder states one
/// @param high largest plausible weight, where the coder states one
/// @param standing a commitment in force, with its end; absent for an impulse
/// @param sources ids, each a source of the event
public record Coding(
    String subject,
    String axis,
    String action,
    double modifier,
    boolean reversed,
    OptionalDouble low,
    OptionalDouble high,
    Optional<Standing> standing,
    List<String> sources,
    String coder,
    LocalDate codedOn,
    LocalizedText reason,
    Status status) {
  public Coding {
    sources = List.copyOf(sources);
    if (!(modifier >= 0.5 && modifier <= 1.5)) {
      throw new IllegalArgumentException("The modifier " + modifier + " is out of range; 0.5 to 1.5 are allowed.");
    }
  }

  /// Until when a commitment is in force: to the end of a date, or open.
  public record Standing(Optional<EventDate> until) {}

  /// Where the coding stands between coders.
  public enum Status {
    PROPOSED,
    AGREED,
    DISPUTED,
    WITHDRAWN
  }
}
