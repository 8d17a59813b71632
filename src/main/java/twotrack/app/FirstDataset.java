package twotrack.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import twotrack.dataset.ReadResult;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;
import twotrack.settings.Settings;

/// The dataset with which the window opens: the wanted file if it can be read in a moment, or else the one that the app ships.
///
/// @param then what is left to do once the window is there
record FirstDataset(OpenDataset open, Consumer<Datasets> then) {
  /// Larger files are read beside the window's work.
  private static final long AT_ONCE_BYTES = 4 << 20;

  /// @param named on the command line
  /// @param last what was open last
  static FirstDataset of(Optional<Path> named, Optional<Path> last) {
    Optional<Path> wanted = named.or(() -> last).map(FirstDataset::absolute);
    return wanted.map(file -> read(file, named.isPresent())).orElseGet(() -> bundled(_ -> {}));
  }

  /// The name of a file by which it is remembered.
  static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// Whether a file is so small that the window opens with it.
  static boolean isReadAtOnce(Path file) throws IOException {
    return Files.size(file) <= AT_ONCE_BYTES;
  }

  /// The state with which the window opens: this dataset, and everything else as it was.
  ExplorerState state(Settings settings) {
    var state = new ExplorerState(open, settings.language().orElseGet(Language::ofSystem));
    state.themeProperty().set(settings.theme());
    settings.view(open.file()).ifPresent(view -> state.look(view.fitting(open)));
    return state;
  }

  private static FirstDataset read(Path file, boolean named) {
    try {
      if (!isReadAtOnce(file)) {
        return bundled(datasets -> datasets.open(file));
      }
      var reading = Datasets.Reading.of(file);
      if (reading.result() instanceof ReadResult.Opened(var dataset, _, _)) {
        // What in it was not used was said when it was opened first.
        return new FirstDataset(new OpenDataset(file, dataset), named ? datasets -> watched(reading, datasets) : datasets -> datasets.watch(reading.watch()));
      }
      return bundled(datasets -> datasets.tell(reading));
    } catch (IOException e) {
      return bundled(datasets -> datasets.unreadable(file, e));
    }
  }

  private static void watched(Datasets.Reading reading, Datasets datasets) {
    datasets.watch(reading.watch());
    datasets.tell(reading);
  }

  private static FirstDataset bundled(Consumer<Datasets> then) {
    return new FirstDataset(Datasets.bundled(), then);
  }
}
