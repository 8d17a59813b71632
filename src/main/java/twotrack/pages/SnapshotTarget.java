package twotrack.pages;

/// Where a snapshot goes.
public enum SnapshotTarget {
  PRINTER,
  PDF,
  SVG,
  PNG
}
