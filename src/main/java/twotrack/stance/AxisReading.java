package twotrack.stance;

import java.util.Optional;

/// One axis on one day (STANCE sections 4 to 6).
///
/// @param axis id in the stance model
/// @param sum S, the evidence that counts
/// @param index I = 100 S / (|S| + K), −100 to 100
/// @param envelope of the index
/// @param on whether it is high: switched on at its upper threshold and not yet off below its lower one
/// @param doubt why the state is not firm; empty if it is
public record AxisReading(String axis, double sum, double index, Envelope envelope, boolean on, Optional<Doubt> doubt) {
  /// Whether the state stands against the whole envelope.
  public boolean firm() {
    return doubt.isEmpty();
  }

  /// Why the state of an axis is not firm.
  public enum Doubt {
    /// The envelope of an axis that is on reaches below the lower threshold, or that of one that is off reaches the upper one.
    ENVELOPE_CROSSES_THRESHOLD,
    /// The index reaches the upper threshold, but only by an event that is known no closer than to the year.
    YEAR_DATED_EVENT
  }
}
