package twotrack.pages.view;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.explorer.Progress;
import twotrack.explorer.Tasks;
import twotrack.i18n.Messages;
import twotrack.snapshot.Watch;

/// Makes a snapshot beside the window, tells how far it is, and can be cancelled. One at a time.
final class Making {
  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
  private AtomicBoolean stop = new AtomicBoolean();

  Making(Tasks tasks, Messages messages) {
    this.tasks = tasks;
    this.messages = messages;
  }

  /// How far it is.
  ///
  /// @param share 0 to 1
  record Step(String words, double share) {}

  /// The work itself.
  interface Work<T> {
    T with(Watch watch) throws Exception;
  }

  /// What comes of it; nothing where it was cancelled.
  record Ends<T>(Consumer<T> done, Consumer<Exception> failed) {}

  <T> void begin(String purpose, Work<T> work, Ends<T> ends) {
    var mine = new AtomicBoolean();
    stop = mine;
    step.set(Optional.of(new Step(purpose, 0)));
    tasks.run(
        purpose,
        progress -> done(work, watch(mine, progress)),
        result -> {
          step.set(Optional.empty());
          result.ifPresent(ends.done());
        },
        failure -> {
          step.set(Optional.empty());
          ends.failed().accept(failure);
        });
  }

  private static <T> Optional<T> done(Work<T> work, Watch watch) throws Exception {
    try {
      return Optional.of(work.with(watch));
    } catch (CancellationException _) {
      return Optional.empty();
    }
  }

  /// A watch that tells each page once.
  private Watch watch(AtomicBoolean mine, Progress progress) {
    int[] told = {0};
    return (page, pages) -> {
      if (mine.get()) {
        throw new CancellationException();
      }
      progress.throwIfCancelled();
      if (told[0] != page) {
        told[0] = page;
        var reached = new Step(messages.text("snapshot.step", page, pages), (page - 1.0) / pages);
        progress.report(reached.share(), reached.words());
        progress.present(() -> {
          if (step.get().isPresent() && !mine.get()) {
            step.set(Optional.of(reached));
          }
        });
      }
    };
  }

  /// Ends it as soon as it asks; nothing of it stays.
  void cancel() {
    stop.set(true);
    step.set(step.get().map(reached -> new Step(messages.text("snapshot.cancelling"), reached.share())));
  }

  /// How far it is; empty while nothing is made.
  ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return step.getReadOnlyProperty();
  }
}
