package twotrack.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import twotrack.i18n.Messages;

/// Whether this machine can show a window, and one sentence for people where it cannot.
final class Display {
  /// What JavaFX loads on Linux, and the Debian packages that have it.
  private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libGL.so.1");

  private Display() {}

  /// Why no window can be shown on this machine, as far as one can tell beforehand.
  static Optional<String> obstacle(Messages messages) {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""))) {
      return Optional.empty();
    }
    if (isBlank(System.getenv("DISPLAY")) && isBlank(System.getenv("WAYLAND_DISPLAY"))) {
      return Optional.of(messages.text("display.none"));
    }
    List<String> missing = LIBRARIES.stream().filter(library -> !loads(library)).toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(messages.text("display.noGtk", String.join(", ", missing)));
  }

  /// Shows the window and returns when it is closed.
  ///
  /// @return why it could not be shown
  static Optional<String> launch(Optional<Path> dataset, Messages messages) {
    try {
      Application.launch(TwotrackApp.class, dataset.map(Path::toString).stream().toArray(String[]::new));
      return Optional.empty();
    } catch (UnsupportedOperationException e) {
      // How JavaFX says that the display does not answer.
      System.getLogger("twotrack").log(System.Logger.Level.DEBUG, "No window", e);
      return Optional.of(messages.text("display.none"));
    }
  }

  // Asks the system's own loader, as JavaFX will; nothing of the library is called.
  @SuppressWarnings("restricted")
  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
