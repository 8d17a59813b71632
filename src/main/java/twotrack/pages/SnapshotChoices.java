package twotrack.pages;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import twotrack.i18n.Language;
import twotrack.pages.SnapshotOptions.Part;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotOptions.Shading;

/// What somebody has chosen for snapshots, kept from one to the next.
///
/// @param language that of the window where none is chosen
/// @param dpi of pictures, [#LOWEST_DPI] to [#HIGHEST_DPI]
/// @param printer its name; the usual one where none is chosen
public record SnapshotChoices(
    SnapshotTarget target,
    Part part,
    PaperChoice paper,
    MarginChoice margins,
    FitChoice fit,
    Set<Section> sections,
    SnapshotTheme theme,
    Shading shading,
    Optional<Language> language,
    int dpi,
    Optional<String> printer) {
  public static final int LOWEST_DPI = 72;
  public static final int HIGHEST_DPI = 600;

  /// The visible part as a PDF, on one sheet of A4 across.
  public static final SnapshotChoices STANDARD = new SnapshotChoices(
      SnapshotTarget.PDF,
      Part.VISIBLE,
      PaperChoice.STANDARD,
      MarginChoice.STANDARD,
      FitChoice.STANDARD,
      EnumSet.of(Section.LEGEND, Section.TIMELINE, Section.STRIP),
      SnapshotTheme.PRINT,
      Shading.COLOURS,
      Optional.empty(),
      192,
      Optional.empty());

  public SnapshotChoices {
    sections = Set.copyOf(sections);
    if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
      throw new IllegalArgumentException(dpi + " pixels per inch; " + LOWEST_DPI + " to " + HIGHEST_DPI + " are possible.");
    }
  }

  /// The same for another target.
  public SnapshotChoices to(SnapshotTarget other) {
    return new SnapshotChoices(other, part, paper, margins, fit, sections, theme, shading, language, dpi, printer);
  }

  /// How the pages are to be made.
  ///
  /// @param ofWindow the language where none is chosen
  public SnapshotOptions options(Language ofWindow) {
    return new SnapshotOptions(part, paper.paper(), margins.margins(), fit.fit(), sections, theme, shading, language.orElse(ofWindow));
  }
}
