package twotrack.drawing;

/// A colour by its meaning; a [Palette] says what it looks like on screen or paper.
public sealed interface Ink {

  /// Colours that the app gives.
  enum Role implements Ink {
    SURFACE,
    SURFACE_RAISED,
    TEXT,
    TEXT_MUTED,
    AXIS,
    GRID,
    GRID_MAJOR,
    BAND,
    ACCENT,
    ACCENT_TEXT,
    CURSOR,
    CURSOR_TEXT,
    TIE,
    NEUTRAL,
    WARNING
  }

  /// A colour that the dataset gives (a lane, an axis), adapted by the palette to its ground.
  ///
  /// @param rgb 0xRRGGBB
  record Tint(int rgb, Strength strength) implements Ink {
    /// The same colour in another strength.
    public Tint with(Strength other) {
      return new Tint(rgb, other);
    }
  }

  /// How strongly a tint stands out from its ground.
  enum Strength {
    /// Dots, outlines, curves: contrast of at least 3:1.
    SOLID,
    /// Text: contrast of at least 4.5:1.
    TEXT,
    /// Bars that other marks lie on.
    SOFT,
    /// Grounds of bands and envelopes.
    WASH,
    /// Grounds behind whole lanes.
    HAZE
  }
}
