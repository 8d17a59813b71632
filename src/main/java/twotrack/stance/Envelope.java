package twotrack.stance;

/// The smallest and largest value that the codings' own ranges of weights and dates allow.
public record Envelope(double low, double high) {}
