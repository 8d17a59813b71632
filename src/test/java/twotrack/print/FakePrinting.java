package twotrack.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.pages.Margins;
import twotrack.pages.Paper;

/// Printers that a test sets up; what they are sent is kept.
public final class FakePrinting implements Printing {
  /// A printer for A4 and US Letter that leaves 5 mm free on each side and prints one sheet after another.
  public static final Printer GOOD = printer("Good", Optional.empty());

  public List<Printer> printers = List.of(GOOD);
  public Optional<PrintProblem> refusal = Optional.empty();
  public Optional<PrintProblem> waiting = Optional.empty();
  public final List<PrintOrder> orders = new ArrayList<>();
  public final List<byte[]> documents = new ArrayList<>();

  public static Printer printer(String name, Optional<PrintProblem> problem) {
    Margins edges = Margins.same(5 / 25.4 * 72);
    return new Printer(name, List.of(new Sheet(Paper.A4, edges), new Sheet(Paper.LETTER, edges)), 99, problem);
  }

  @Override
  public List<Printer> printers() throws PrintFailure {
    if (printers.isEmpty()) {
      throw new PrintFailure(PrintProblem.of(PrintProblem.Cause.NO_PRINTER, ""));
    }
    return printers;
  }

  @Override
  public Optional<PrintProblem> print(PrintOrder order, byte[] pdf) throws PrintFailure {
    if (refusal.isPresent() && !refusal.equals(order.known())) {
      throw new PrintFailure(refusal.get());
    }
    orders.add(order);
    documents.add(pdf);
    return waiting;
  }
}
