package twotrack.pages;

import java.util.EnumSet;
import java.util.Set;
import twotrack.i18n.Language;

/// How a snapshot is to be made: what the dialog asks and remembers, and what the command line offers.
///
/// @param paper the sheet as it lies before the reader
/// @param sections what stands on the pages besides title and footer
public record SnapshotOptions(
    Part part, Paper paper, Margins margins, Fit fit, Set<Section> sections, SnapshotTheme theme, Shading shading, Language language) {

  public SnapshotOptions {
    sections = Set.copyOf(sections);
  }

  /// The visible part on one A4 page across, in colours for paper.
  public static SnapshotOptions standard(Language language) {
    return new SnapshotOptions(
        Part.VISIBLE,
        Paper.A4.turned(),
        Margins.STANDARD,
        new Fit.OnePage(),
        EnumSet.of(Section.LEGEND, Section.TIMELINE, Section.STRIP),
        SnapshotTheme.PRINT,
        Shading.COLOURS,
        language);
  }

  /// The same with other margins.
  public SnapshotOptions withMargins(Margins other) {
    return new SnapshotOptions(part, paper, other, fit, sections, theme, shading, language);
  }

  /// Which days are shown.
  public enum Part {
    /// The days in view.
    VISIBLE,
    /// The chosen event with some room around it.
    SELECTION,
    /// All days on which something passes the filter.
    WHOLE,
    /// All these days, a page for each year.
    YEARS
  }

  /// What can stand on the pages.
  public enum Section {
    LEGEND,
    TIMELINE,
    STRIP,
    /// The position in words, the map, the strongest evidence, the model's version.
    SUMMARY,
    EVENTS,
    SOURCES
  }

  /// How lanes are told apart.
  public enum Shading {
    COLOURS,
    /// Colours and a pattern for each lane, so that they stay apart in grey.
    PATTERNS
  }
}
