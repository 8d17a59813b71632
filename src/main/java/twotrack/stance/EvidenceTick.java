package twotrack.stance;

/// The evidence of one event on one axis, as a mark on the axis of days.
///
/// @param row of the event in the dataset's table
/// @param day epoch day of its onset
/// @param amount weight × q, before it fades
/// @param counts false for a disputed event
public record EvidenceTick(int row, int day, double amount, boolean counts) {}
