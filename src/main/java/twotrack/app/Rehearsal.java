package twotrack.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javafx.application.Platform;
import javafx.stage.Stage;
import twotrack.cli.CommandLineInterface;
import twotrack.cli.Version;
import twotrack.explorer.ExplorerState;
import twotrack.filter.Criteria;
import twotrack.model.Facet;
import twotrack.pages.SnapshotPages;
import twotrack.settings.LaunchPictureFile;
import twotrack.settings.SettingsFile;

/// A walk through the main paths that ends the program: open, filter, zoom, stance, export. The build of the installer trains the start-up cache with it.
///
/// The system property `twotrack.rehearsal` names the folder for what is exported. The dataset of the command line is open when the walk begins.
final class Rehearsal {
  private static final String FOLDER = "twotrack.rehearsal";

  private final Assembly assembly;
  private final ExplorerState state;
  private final Path folder;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  private Rehearsal(Assembly assembly, Path folder) {
    this.assembly = assembly;
    state = assembly.state();
    this.folder = folder;
  }

  /// Walks, if the system property asks for it.
  static void ifAsked(Assembly assembly) {
    Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).ifPresent(folder -> Platform.runLater(new Rehearsal(assembly, folder)::begin));
  }

  private void begin() {
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> fail(failure.toString()));
    filter();
    act("openBundled", "zoomIn", "later", "earlier", "zoomOut", "years2", "all", "next", "next", "details", "readAtSelection", "readAtClose", "clearSelection");
    for (String ending : List.of("pdf", "svg", "png")) {
      command("snapshot", "--year", "2025", "--output", folder.resolve("rehearsal." + ending).toString());
    }
    steps.add(this::keepAndShowPicture);
    steps.add(Platform::exit);
    next();
  }

  private void keepAndShowPicture() {
    try {
      Files.writeString(folder.resolve(SettingsFile.NAME), "{}");
      var file = new LaunchPictureFile(folder, Version.current());
      file.write(assembly.picture().orElseThrow());
      LaunchImage.show(new Stage(), file.read(Optional.empty()).filter(LaunchImage::fits).orElseThrow());
    } catch (IOException e) {
      fail(e.toString());
    }
  }

  private void filter() {
    String company = state.openProperty().get().dataset().all(Facet.COMPANY).getFirst().id();
    criteria(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of(company)));
    criteria(Criteria.EVERYTHING.withImportance(3));
    criteria(Criteria.EVERYTHING.withText("ai"));
    criteria(Criteria.EVERYTHING);
  }

  private void criteria(Criteria wanted) {
    steps.add(() -> state.criteriaProperty().set(wanted));
  }

  private void act(String... ids) {
    Arrays.stream(ids).forEach(id -> steps.add(() -> assembly.actions().run(id)));
  }

  private void command(String... arguments) {
    steps.add(() -> {
      var words = new ByteArrayOutputStream();
      var stream = new PrintStream(words, true, StandardCharsets.UTF_8);
      if (new CommandLineInterface(new SnapshotPages(), Clock.systemUTC()).run(arguments, stream, stream) != 0) {
        fail(words.toString(StandardCharsets.UTF_8));
      }
    });
  }

  private void next() {
    Optional.ofNullable(steps.poll()).ifPresent(step -> {
      step.run();
      NextFrame.then(assembly.stage().getScene(), this::next);
    });
  }

  private static void fail(String why) {
    System.getLogger("twotrack").log(System.Logger.Level.ERROR, "The rehearsal failed: " + why);
    System.exit(1);
  }
}
