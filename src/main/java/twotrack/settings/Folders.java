package twotrack.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the app keeps things of this user, as each system has it.
///
/// The system property `twotrack.folder` or the environment variable `TWOTRACK_FOLDER` names one folder for everything in their place, or `none`: then
/// nothing is kept and no other window is looked for.
///
/// @param settings where the settings are; empty if nothing is kept
/// @param meeting where a second start finds the open window; empty if each start has its own
public record Folders(Optional<Path> settings, Optional<Path> meeting) {
  private static final String PROPERTY = "twotrack.folder";
  private static final String VARIABLE = "TWOTRACK_FOLDER";
  private static final String NONE = "none";
  private static final String NAME = "twotrack";
  private static final String TITLE = "Twotrack";

  /// What decides where the folders are.
  ///
  /// @param system name of the operating system
  /// @param home the user's folder
  /// @param chosen folder, or `none`, that replaces the system's places
  public record Machine(String system, String home, Optional<String> chosen, Environment environment) {
    /// The machine that the program runs on.
    public static Machine here() {
      Optional<String> chosen = Optional.ofNullable(System.getProperty(PROPERTY)).or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
      return new Machine(System.getProperty("os.name", ""), System.getProperty("user.home", ""), chosen, System::getenv);
    }
  }

  /// The environment's variables.
  @FunctionalInterface
  public interface Environment {
    @Nullable String get(String name);
  }

  /// The folders of a machine.
  public static Folders of(Machine machine) {
    if (machine.chosen().isPresent()) {
      Optional<Path> folder = machine.chosen().filter(name -> !name.equals(NONE)).flatMap(Folders::path).map(Path::toAbsolutePath);
      return new Folders(folder, folder.map(in -> in.resolve("run")));
    }
    String system = machine.system().toLowerCase(Locale.ROOT);
    Optional<Path> home = absolute(machine.home());
    if (system.contains("windows")) {
      return new Folders(
          variable(machine, "APPDATA").map(folder -> folder.resolve(TITLE)), variable(machine, "LOCALAPPDATA").map(folder -> folder.resolve(TITLE)));
    }
    if (system.contains("mac")) {
      Optional<Path> library = home.map(folder -> folder.resolve("Library"));
      return new Folders(library.map(in -> in.resolve("Application Support").resolve(TITLE)), library.map(in -> in.resolve("Caches").resolve(TITLE)));
    }
    Optional<Path> config = variable(machine, "XDG_CONFIG_HOME").or(() -> home.map(folder -> folder.resolve(".config")));
    Optional<Path> cache = variable(machine, "XDG_CACHE_HOME").or(() -> home.map(folder -> folder.resolve(".cache")));
    UnaryOperator<Optional<Path>> ours = place -> place.map(folder -> folder.resolve(NAME));
    return new Folders(ours.apply(config), ours.apply(variable(machine, "XDG_RUNTIME_DIR").or(() -> cache)));
  }

  /// A variable counts only with an absolute path, as the XDG specification says.
  private static Optional<Path> variable(Machine machine, String name) {
    return Optional.ofNullable(machine.environment().get(name)).flatMap(Folders::absolute);
  }

  private static Optional<Path> absolute(String name) {
    return path(name).filter(Path::isAbsolute);
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
