package twotrack.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.model.LocalizedText;
import twotrack.model.SavedView;

/// The story that a dataset's author tells: views one after the other, each with what is to be seen in it.
public final class Story {
  private final ExplorerState state;
  private final ViewHistory history;
  private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());

  /// A step of the story.
  ///
  /// @param number from 1
  /// @param steps of the whole story
  /// @param title name of the view
  public record Step(int number, int steps, LocalizedText title, LocalizedText caption) {}

  /// @param history in which each step is one
  public Story(ExplorerState state, ViewHistory history) {
    this.state = state;
    this.history = history;
    state.openProperty().subscribe((_, _) -> close());
  }

  /// Shows the first step; nothing if the dataset tells none.
  public void begin() {
    tell(1);
  }

  /// Shows the next step, if there is one.
  public void next() {
    step.get().ifPresent(told -> tell(told.number() + 1));
  }

  /// Shows the step before, if there is one.
  public void back() {
    step.get().ifPresent(told -> tell(told.number() - 1));
  }

  /// Ends the telling; the view stays.
  public void close() {
    step.set(Optional.empty());
  }

  /// The step that is being told.
  public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// Tells the nearest step to whose view the way back or forward has led, if it is one of the story that is being told.
  public void follow() {
    View shown = state.view();
    step.get().ifPresent(told -> IntStream.rangeClosed(1, told.steps()).boxed()
        .filter(number -> View.of(view(number), state.openProperty().get()).equals(shown))
        .min(Comparator.comparingInt(number -> Math.abs(number - told.number())))
        .ifPresent(this::caption));
  }

  private void tell(int number) {
    if (number >= 1 && number <= steps().size()) {
      history.jump(View.of(view(number), state.openProperty().get()));
      caption(number);
    }
  }

  private void caption(int number) {
    step.set(Optional.of(new Step(number, steps().size(), view(number).name(), steps().get(number - 1).caption())));
  }

  private List<SavedView.Step> steps() {
    return state.openProperty().get().dataset().story();
  }

  private SavedView view(int number) {
    String id = steps().get(number - 1).view();
    return state.openProperty().get().dataset().views().stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow();
  }
}
