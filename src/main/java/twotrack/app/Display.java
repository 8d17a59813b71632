package twotrack.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

/// Whether this machine can show a window, and one sentence for people where it cannot.
final class Display {
  /// What JavaFX loads on Linux, and the Debian packages that have it.
  private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libGL.so.1");

  private Display() {}

  /// What decides whether a window can open.
  ///
  /// @param system name of the operating system
  /// @param platform of JavaFX, where one is asked for
  /// @param x11 name of the X display; blank is none
  /// @param wayland name of the Wayland display; blank is none
  /// @param loads whether the system finds a library
  record Machine(String system, Optional<String> platform, Optional<String> x11, Optional<String> wayland, Predicate<String> loads) {
    /// The machine that the program runs on.
    static Machine here() {
      return new Machine(
          System.getProperty("os.name", ""),
          Optional.ofNullable(System.getProperty("glass.platform")),
          Optional.ofNullable(System.getenv("DISPLAY")),
          Optional.ofNullable(System.getenv("WAYLAND_DISPLAY")),
          Display::loads);
    }

    private boolean needsADisplay() {
      return system.toLowerCase(Locale.ROOT).contains("linux") && platform.filter("Headless"::equalsIgnoreCase).isEmpty();
    }

    /// The display, by a name that other displays do not have.
    String display() {
      return x11.orElse("") + " " + wayland.orElse("");
    }

    private boolean hasADisplay() {
      return Stream.of(x11, wayland).flatMap(Optional::stream).anyMatch(name -> !name.isBlank());
    }
  }

  /// Why no window can be shown on a machine, as far as one can tell beforehand.
  static Optional<String> obstacle(Machine machine, Messages messages) {
    if (!machine.needsADisplay()) {
      return Optional.empty();
    }
    if (!machine.hasADisplay()) {
      return Optional.of(messages.text("display.none"));
    }
    List<String> missing = LIBRARIES.stream().filter(machine.loads().negate()).toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(messages.text("display.noGtk", String.join(", ", missing)));
  }

  /// Says that there is no display where one is needed: all that can be told of a machine in no time.
  static Optional<String> missing(Machine machine) {
    return machine.needsADisplay() && !machine.hasADisplay() ? obstacle(machine, new Messages(Language.ofSystem())) : Optional.empty();
  }

  /// Shows the window and returns when it is closed.
  ///
  /// @return why it could not be shown
  static Optional<String> launch(Beginning beginning, Machine machine) {
    try {
      TwotrackApp.launch(beginning);
      return Optional.empty();
    } catch (UnsupportedOperationException e) {
      // How JavaFX says that the display does not answer. Which libraries are there is asked only now, since it takes a tenth of a second.
      System.getLogger("twotrack").log(System.Logger.Level.DEBUG, "No window", e);
      var messages = new Messages(Language.ofSystem());
      return obstacle(machine, messages).or(() -> Optional.of(messages.text("display.none")));
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
}
