package twotrack.print;

import java.util.Locale;
import twotrack.i18n.Messages;

/// Why something is not printed, or not now.
///
/// @param printer its name; blank where the problem is not that of one printer
/// @param detail what the system says, for causes that say so; blank for none
public record PrintProblem(Cause cause, String printer, String detail) {

  static PrintProblem of(Cause cause, String printer) {
    return new PrintProblem(cause, printer, "");
  }

  /// What is wrong and what to do about it, for people.
  public String message(Messages messages) {
    return messages.text("print.problem." + cause.name().toLowerCase(Locale.ROOT), printer, detail);
  }

  /// What can be wrong.
  public enum Cause {
    /// The machine has no printer, or nothing that knows them runs.
    NO_PRINTER,
    /// The program through which documents reach the print service is missing.
    NO_COMMAND,
    /// The print service does not answer.
    NO_SERVICE,
    /// The printer is no longer there.
    GONE,
    /// The printer takes no documents.
    REFUSES,
    /// The printer cannot read what it is sent.
    NO_FORMAT,
    /// The printer cannot do something that was asked for.
    NO_OPTION,
    /// The system refused for a reason of its own.
    NOT_SENT,
    STOPPED,
    NO_PAPER,
    JAM,
    NO_INK,
    OPEN,
    OFFLINE,
    /// The printer reports an error of another kind.
    ATTENTION;

    /// Whether a document that is sent all the same waits until somebody has seen to the printer.
    public boolean waits() {
      return switch (this) {
        case STOPPED, NO_PAPER, JAM, NO_INK, OPEN, OFFLINE, ATTENTION -> true;
        case NO_PRINTER, NO_COMMAND, NO_SERVICE, GONE, REFUSES, NO_FORMAT, NO_OPTION, NOT_SENT -> false;
      };
    }
  }
}
