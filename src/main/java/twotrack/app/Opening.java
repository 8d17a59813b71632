package twotrack.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.dataset.ReadingListener;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Progress;
import twotrack.explorer.Tasks;
import twotrack.explorer.View;
import twotrack.files.FileWatch;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

/// The opening of one file: it is read beside the window, the events are shown as they come, and in the end the whole dataset, or again what was open
/// before. Only [#run] runs on the reading thread.
final class Opening implements Tasks.Work<Opening.Done> {
  private static final double MEGABYTE = 1e6;
  private static final long REPORT_NANOS = 100_000_000;

  private final Path file;
  private final ExplorerState state;
  private final Messages messages;
  private final Consumer<OpenDataset> first;
  /// What was open before the first events of the file were shown.
  private Optional<Former> former = Optional.empty();
  private volatile boolean abandoned;

  /// What came of the reading.
  ///
  /// @param open the dataset, if it can be opened
  record Done(Datasets.Reading reading, Optional<OpenDataset> open) {}

  /// What was open, as it was shown.
  private record Former(OpenDataset open, View view) {}

  /// @param first shows the dataset, or the first part of it, in the view in which it was left
  Opening(Path file, ExplorerState state, Messages messages, Consumer<OpenDataset> first) {
    this.file = file;
    this.state = state;
    this.messages = messages;
    this.first = first;
  }

  @Override
  public Done run(Progress progress) throws IOException {
    var watch = new FileWatch(file);
    ReadResult result = DatasetReader.read(file, new Steps(progress, Files.size(file)));
    Optional<OpenDataset> open = result instanceof ReadResult.Opened(var dataset, _, _) ? Optional.of(new OpenDataset(file, dataset)) : Optional.empty();
    return new Done(new Datasets.Reading(file, watch, result), open);
  }

  @Override
  public void cancelled() {
    if (!abandoned) {
      restore();
    }
  }

  /// Shows the whole dataset in place of what is shown of it, in the view that the user has chosen meanwhile.
  void show(OpenDataset dataset) {
    if (former.isPresent()) {
      state.replace(dataset);
    } else {
      first.accept(dataset);
    }
  }

  /// Shows again what was open before.
  void restore() {
    former.ifPresent(before -> state.show(before.open(), before.view()));
    former = Optional.empty();
  }

  /// Ends the reading because something else is opened.
  void abandon() {
    abandoned = true;
    restore();
  }

  private void showPart(OpenDataset part) {
    if (!abandoned) {
      Former before = former.orElseGet(() -> new Former(state.openProperty().get(), state.view()));
      show(part);
      former = Optional.of(before);
    }
  }

  /// Follows the reading.
  private final class Steps implements ReadingListener {
    private final Progress progress;
    private final long size;
    private final long started = System.nanoTime();
    private long reported = started;
    private String words = "task.open.rate";

    Steps(Progress progress, long size) {
      this.progress = progress;
      this.size = size;
    }

    @Override
    public void progressed(long bytes, int events) {
      progress.throwIfCancelled();
      if (abandoned) {
        throw new CancellationException();
      }
      long now = System.nanoTime();
      if (now - reported >= REPORT_NANOS) {
        reported = now;
        long rate = Math.round(bytes / MEGABYTE / ((now - started) / 1e9));
        progress.report((double) bytes / size, messages.text(words, events, rate));
      }
    }

    @Override
    public void found(Dataset soFar) {
      var part = OpenDataset.part(file, soFar);
      progress.present(() -> showPart(part));
    }

    @Override
    public void mustWait() {
      words = "task.open.rate.waiting";
    }
  }
}
