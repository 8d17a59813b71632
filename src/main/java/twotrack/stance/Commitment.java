package twotrack.stance;

import java.util.OptionalInt;
import twotrack.model.EventId;

/// A commitment in force, which does not fade until it ends.
///
/// @param row of the event in the dataset's table
/// @param from epoch day of its onset
/// @param through last epoch day in force; empty if it has no end
public record Commitment(EventId event, int row, String axis, int from, OptionalInt through) {}
