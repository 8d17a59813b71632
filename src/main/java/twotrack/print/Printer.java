package twotrack.print;

import java.util.List;
import java.util.Optional;
import twotrack.pages.Paper;

/// A printer of this machine, as it was when somebody asked.
///
/// @param sheets the paper that it takes; none where it does not say
/// @param mostCopies of a document that it makes by itself, at least 1
/// @param problem what keeps it from printing at the moment
public record Printer(String name, List<Sheet> sheets, int mostCopies, Optional<PrintProblem> problem) {
  public Printer {
    sheets = List.copyOf(sheets);
    if (mostCopies < 1) {
      throw new IllegalArgumentException(name + " makes " + mostCopies + " copies.");
    }
  }

  /// Whether it takes a paper. A printer that does not say what it takes is given everything.
  public boolean takes(Paper paper) {
    return sheets.isEmpty() || sheet(paper).isPresent();
  }

  /// Its sheet for a paper, where it names one.
  public Optional<Sheet> sheet(Paper paper) {
    return sheets.stream().filter(sheet -> sheet.fits(paper)).findFirst();
  }
}
