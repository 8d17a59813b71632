package twotrack.pages.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.explorer.Tasks;
import twotrack.i18n.Messages;
import twotrack.print.PrintFailure;
import twotrack.print.PrintProblem;
import twotrack.print.Printer;
import twotrack.print.Printing;

/// The machine's printers, asked for beside the window.
final class PrinterList {
  private final Printing printing;
  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNASKED);

  PrinterList(Printing printing, Tasks tasks, Messages messages) {
    this.printing = printing;
    this.tasks = tasks;
    this.messages = messages;
  }

  /// What is known.
  ///
  /// @param problem why there are none
  /// @param asking whether the answer is still to come
  record State(List<Printer> printers, Optional<PrintProblem> problem, boolean asking) {
    static final State UNASKED = new State(List.of(), Optional.empty(), false);

    State {
      printers = List.copyOf(printers);
    }

    /// A printer by its name, or the usual one.
    Optional<Printer> chosen(Optional<String> name) {
      return printers.stream().filter(printer -> name.equals(Optional.of(printer.name()))).findFirst().or(() -> printers.stream().findFirst());
    }
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks; what was known stays until the answer comes.
  void ask() {
    state.set(new State(state.get().printers(), state.get().problem(), true));
    tasks.run(
        messages.text("task.printers"),
        _ -> printing.printers(),
        found -> state.set(new State(found, Optional.empty(), false)),
        this::failed);
  }

  private void failed(Exception failure) {
    if (!(failure instanceof PrintFailure none)) {
      throw new IllegalStateException("The printers are not known", failure);
    }
    state.set(new State(List.of(), Optional.of(none.problem()), false));
  }

  /// Notes what a printer said when it was to print.
  void note(PrintProblem problem) {
    List<Printer> printers = state.get().printers().stream()
        .map(printer -> printer.name().equals(problem.printer())
            ? new Printer(printer.name(), printer.sheets(), printer.mostCopies(), Optional.of(problem))
            : printer)
        .toList();
    state.set(new State(printers, state.get().problem(), false));
  }
}
