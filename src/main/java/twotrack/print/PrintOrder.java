package twotrack.print;

import java.util.Optional;
import twotrack.pages.Paper;

/// How a document is to be printed.
///
/// @param printer its name
/// @param title of the document, as the queue shows it
/// @param paper of its pages
/// @param copies at least 1
/// @param known a problem of which the user knows, so that the document may wait for its end
public record PrintOrder(String printer, String title, Paper paper, int copies, Optional<PrintProblem> known) {
  public PrintOrder {
    if (copies < 1) {
      throw new IllegalArgumentException(copies + " copies");
    }
  }
}
