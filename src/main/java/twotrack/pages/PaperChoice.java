package twotrack.pages;

/// How a sheet is chosen: by name or by size, and how it lies.
///
/// @param custom the upright sheet where the size is [Size#CUSTOM]
public record PaperChoice(Size size, Millimetres custom, Orientation orientation) {
  /// A4 across.
  public static final PaperChoice STANDARD = new PaperChoice(Size.A4, new Millimetres(210, 297), Orientation.LANDSCAPE);

  /// Sheets by name.
  public enum Size {
    A4,
    A3,
    LETTER,
    TABLOID,
    CUSTOM
  }

  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /// Width and height of a sheet, whole millimetres.
  public record Millimetres(int width, int height) {
    public Millimetres {
      if (Math.min(width, height) < Paper.SHORTEST || Math.max(width, height) > Paper.LONGEST) {
        throw new IllegalArgumentException(
            "A sheet of " + width + " × " + height + " mm; sides of " + Paper.SHORTEST + " to " + Paper.LONGEST + " mm are possible.");
      }
    }
  }

  /// The sheet of a size, upright unless a custom one is wider than high.
  public Paper sheet(Size named) {
    return switch (named) {
      case A4 -> Paper.A4;
      case A3 -> Paper.A3;
      case LETTER -> Paper.LETTER;
      case TABLOID -> Paper.TABLOID;
      case CUSTOM -> Paper.millimetres(custom.width(), custom.height());
    };
  }

  /// The sheet as it lies.
  public Paper paper() {
    Paper sheet = sheet(size);
    boolean across = sheet.width() > sheet.height();
    return across == (orientation == Orientation.LANDSCAPE) ? sheet : sheet.turned();
  }
}
