package twotrack.stance;

import twotrack.model.Coding;
import twotrack.model.EventId;

/// A coding that stays out of the line, and why.
///
/// @param row of the event in the dataset's table
public record UncountedCoding(EventId event, int row, Coding coding, Reason reason) {
  /// Why a coding does not count; where several apply, the first in this order.
  public enum Reason {
    /// Its status says so.
    WITHDRAWN,
    /// The stance model has no such axis.
    UNKNOWN_AXIS,
    /// The action table has no such row.
    UNKNOWN_ACTION,
    /// The action table gives the action no base weight on this axis.
    ACTION_NOT_ON_AXIS,
    /// It names no source of its event.
    NO_SOURCE,
    /// The base weight is 0: drawn as context, never scored.
    CONTEXT_ONLY,
    /// Coders agreed on another coding of the same event and axis.
    REPLACED,
    /// Coders disagree about it; the envelope spans with and without it.
    DISPUTED
  }
}
