package twotrack.stance;

import twotrack.model.DayRange;

/// A stretch of days with one position.
public record Phase(Verdict verdict, DayRange days) {}
