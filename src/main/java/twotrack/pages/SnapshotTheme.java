package twotrack.pages;

import twotrack.drawing.Palette;

/// How a snapshot looks.
public enum SnapshotTheme {
  PRINT,
  LIGHT,
  DARK;

  /// What its inks look like.
  public Palette palette() {
    return switch (this) {
      case PRINT -> Palette.PRINT;
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
    };
  }
}
