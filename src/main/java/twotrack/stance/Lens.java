package twotrack.stance;

/// Another way to read the same counting events, as a check on the index (STANCE section 5.6). Each reads −100 to 100, like the index.
public enum Lens {
  /// Positive minus negative events of the trailing 12 months, each with weight 1: 100 N / (|N| + K).
  COUNTS,
  /// Positive minus negative events in 100 events of the axis in the trailing 12 months; 0 without any. It does not rise with sheer volume.
  SHARE,
  /// The index without fading: every coding keeps its full weight for ever.
  CUMULATIVE
}
