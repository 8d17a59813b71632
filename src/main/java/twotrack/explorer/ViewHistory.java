package twotrack.explorer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import twotrack.filter.Criteria;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// The way back and forward through views. Changes that follow each other without a pause, as in a drag, are one step.
public final class ViewHistory {
  private static final long PAUSE_NANOS = 600_000_000;
  private static final int MOST_STEPS = 200;

  private final ExplorerState state;
  private final LongSupplier clock;
  private final Deque<Step> back = new ArrayDeque<>();
  private final Deque<Step> forward = new ArrayDeque<>();
  private Step current;
  private long changedAt;
  private boolean restoring;

  /// @param whole the view with what no step has otherwise, such as the day; where a jump begins and where it ends
  private record Step(Viewport viewport, Criteria criteria, Grouping grouping, Optional<View> whole) {
    boolean looksLike(Step other) {
      return viewport.equals(other.viewport) && criteria.equals(other.criteria) && grouping == other.grouping;
    }
  }

  /// @param clock nanoseconds, as [System#nanoTime]
  public ViewHistory(ExplorerState state, LongSupplier clock) {
    this.state = state;
    this.clock = clock;
    current = step(Optional.empty());
    changedAt = clock.getAsLong() - PAUSE_NANOS;
    state.viewportProperty().subscribe(this::changed);
    state.criteriaProperty().subscribe(this::changed);
    state.groupingProperty().subscribe(this::changed);
    state.openProperty().subscribe(this::forget);
  }

  /// Shows the view before this one, if there is one.
  public void back() {
    go(back, forward);
  }

  /// Shows the view that one went back from, if there is one.
  public void forward() {
    go(forward, back);
  }

  /// Shows another view of the dataset: one step, after which the way back leads to everything that the view has changed.
  public void jump(View view) {
    if (view.equals(state.view())) {
      return;
    }
    push(step(Optional.of(state.view())));
    restoring = true;
    state.look(view);
    restoring = false;
    current = step(Optional.of(view));
    changedAt = clock.getAsLong() - PAUSE_NANOS;
  }

  private void go(Deque<Step> from, Deque<Step> to) {
    if (from.isEmpty()) {
      return;
    }
    to.push(current);
    current = from.pop();
    restoring = true;
    current.whole().ifPresentOrElse(state::look, () -> {
      state.criteriaProperty().set(current.criteria());
      state.groupingProperty().set(current.grouping());
      state.viewportProperty().set(current.viewport());
    });
    restoring = false;
    changedAt = clock.getAsLong() - PAUSE_NANOS;
  }

  private void changed() {
    Step next = step(Optional.empty());
    if (restoring || next.looksLike(current)) {
      return;
    }
    long now = clock.getAsLong();
    if (now - changedAt >= PAUSE_NANOS) {
      push(current);
    }
    changedAt = now;
    current = next;
  }

  private void push(Step left) {
    back.push(left);
    forward.clear();
    if (back.size() > MOST_STEPS) {
      back.removeLast();
    }
  }

  /// The rest of the opening follows without a pause and makes no step either.
  private void forget() {
    back.clear();
    forward.clear();
    current = step(Optional.empty());
    changedAt = clock.getAsLong();
  }

  private Step step(Optional<View> whole) {
    return new Step(state.viewportProperty().get(), state.criteriaProperty().get(), state.groupingProperty().get(), whole);
  }
}
