package twotrack.explorer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.model.Dataset;
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

  private void tell(int number) {
    OpenDataset open = state.openProperty().get();
    Dataset dataset = open.dataset();
    List<SavedView.Step> story = dataset.story();
    if (number < 1 || number > story.size()) {
      return;
    }
    SavedView.Step told = story.get(number - 1);
    SavedView view = dataset.views().stream().filter(other -> other.id().equals(told.view())).findFirst().orElseThrow();
    history.jump(View.of(view, open));
    step.set(Optional.of(new Step(number, story.size(), view.name(), told.caption())));
  }
}
