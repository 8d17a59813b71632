package twotrack.print;

import java.util.List;
import java.util.Optional;

/// The machine's printers. Every call may take seconds: for use beside the window.
public interface Printing {
  /// The printers, the user's usual one first.
  ///
  /// @throws PrintFailure if there is none, or no way to reach them
  List<Printer> printers() throws PrintFailure;

  /// Hands a PDF document to a printer.
  ///
  /// @return what keeps the document waiting in the printer's queue
  /// @throws PrintFailure if it was not taken, or if the printer has a problem that the order does not know; nothing is then printed
  Optional<PrintProblem> print(PrintOrder order, byte[] pdf) throws PrintFailure;
}
