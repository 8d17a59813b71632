package twotrack.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.explorer.Progress;
import twotrack.i18n.Messages;
import twotrack.pages.Page;
import twotrack.pages.SnapshotRequest;

/// Composes pages beside the window. One request is worked on at a time; when it is out of date it is given up for the last one that came meanwhile.
/// What is shown stays until the next pages are ready.
final class PreviewPages {
  private final SnapshotPorts ports;
  private final SnapshotSubject subject;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(Optional.empty(), Optional.empty(), false));
  private final AtomicInteger wish = new AtomicInteger();
  private Optional<SnapshotRequest> wanted = Optional.empty();
  private boolean working;

  PreviewPages(SnapshotPorts ports, SnapshotSubject subject, Messages messages) {
    this.ports = ports;
    this.subject = subject;
    this.messages = messages;
  }

  /// What is known of the pages.
  ///
  /// @param shown the last ones that are ready
  /// @param problem why there are none for the last request
  /// @param late whether the last request is still being worked on
  record State(Optional<Preview> shown, Optional<String> problem, boolean late) {}

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks for the pages of a request.
  void want(SnapshotRequest request) {
    if (wanted.equals(Optional.of(request))) {
      return;
    }
    wanted = Optional.of(request);
    wish.incrementAndGet();
    state.set(new State(state.get().shown(), Optional.empty(), true));
    if (!working) {
      begin(request);
    }
  }

  private void begin(SnapshotRequest request) {
    working = true;
    int mine = wish.get();
    ports.tasks().run(
        messages.text("task.pages"),
        progress -> composed(request, mine, progress),
        pages -> finished(mine, () -> pages.ifPresent(ready -> state.set(new State(Optional.of(new Preview(request, ready)), Optional.empty(), false)))),
        failure -> finished(mine, () -> state.set(new State(state.get().shown(), Optional.of(SnapshotFailures.reason(failure, messages)), false))));
  }

  /// The pages, or nothing where somebody has come to want others.
  private Optional<List<Page>> composed(SnapshotRequest request, int mine, Progress progress) throws Exception {
    try {
      return Optional.of(ports.composer().pages(request, subject.dataset(), ports.measurer(), _ -> goOn(mine, progress)));
    } catch (CancellationException e) {
      if (wish.get() == mine) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private void goOn(int mine, Progress progress) {
    if (wish.get() != mine) {
      throw new CancellationException();
    }
    progress.throwIfCancelled();
  }

  private void finished(int mine, Runnable show) {
    working = false;
    if (wish.get() == mine) {
      show.run();
    } else {
      wanted.ifPresent(this::begin);
    }
  }
}
