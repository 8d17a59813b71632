package twotrack.app;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import twotrack.explorer.Dialogs;
import twotrack.i18n.Messages;

/// What happens to a defect of the program: one sentence for people, the rest for the log, each kind once.
final class Failures {
  private static final System.Logger LOG = System.getLogger("twotrack");

  private Failures() {}

  /// Takes over failures that nobody handled.
  static void report(Dialogs dialogs, Supplier<Messages> messages) {
    Set<String> told = new HashSet<>();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
      LOG.log(System.Logger.Level.ERROR, "Unhandled in " + thread.getName(), failure);
      Runnable tell = () -> {
        if (told.add(failure.toString())) {
          dialogs.failure(messages.get().text("defect.title"), messages.get().text("defect.text"));
        }
      };
      if (Platform.isFxApplicationThread()) {
        tell.run();
      } else {
        Platform.runLater(tell);
      }
    });
  }
}
