package twotrack.stance;

import java.util.List;
import twotrack.model.EventId;

/// The first day of a position that then holds (STANCE section 6).
///
/// @param day epoch day
/// @param from the position that held before, or not enough evidence
/// @param to the position that holds
/// @param causes the events whose contribution changed most before it, on the axes that switched; the largest change first
public record TurningPoint(int day, Verdict from, Verdict to, List<Cause> causes) {
  /// The most causes that are named.
  static final int MOST_CAUSES = 3;

  public TurningPoint {
    causes = List.copyOf(causes);
  }

  /// An event whose contribution changed.
  ///
  /// @param row of the event in the dataset's table
  /// @param change of its contribution to S on the axis over the window of causes, up to and including the day
  public record Cause(EventId event, int row, String axis, double change) {}
}
