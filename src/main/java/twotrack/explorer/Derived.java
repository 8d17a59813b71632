package twotrack.explorer;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import twotrack.filter.Criteria;
import twotrack.filter.EventFilter;
import twotrack.filter.FilterResult;
import twotrack.i18n.Messages;
import twotrack.stance.StanceIndex;

/// What follows from the state: computed when something asks, never stored beside it.
public final class Derived {
  private final ObservableValue<Messages> messages;
  private final ObservableValue<EventFilter> filter;
  private final ObservableValue<FilterResult> filtered;
  private final ObservableValue<Optional<StanceIndex>> stance;

  public Derived(ExplorerState state, Tasks tasks) {
    messages = state.languageProperty().map(Messages::new);
    filter = state.openProperty().map(OpenDataset::filter);
    var question = Bindings.createObjectBinding(() -> new Question(filter.getValue(), state.criteriaProperty().get()), filter, state.criteriaProperty());
    filtered = new Latest<>(question, new Latest.Rule<>(Question::answer, Question::mayBeLate), tasks, () -> messages.getValue().text("task.filter"));
    state.openProperty().subscribe(opened -> prepare(opened, tasks));
    stance = Bindings.createObjectBinding(() -> stance(state), state.openProperty(), state.subjectProperty());
  }

  /// What is asked of a filter.
  private record Question(EventFilter filter, Criteria criteria) {
    FilterResult answer() {
      return filter.apply(criteria);
    }

    /// Rows of another dataset would mean other events, so only an answer of the same filter may stay for a while.
    static boolean mayBeLate(Question shown, Question asked) {
      return shown.filter.equals(asked.filter) && !asked.filter.answersAtOnce(asked.criteria);
    }
  }

  /// Indexes the texts of a large dataset before somebody searches, but after it is shown.
  private void prepare(OpenDataset opened, Tasks tasks) {
    if (!opened.isPart() && !opened.filter().search().isReady()) {
      tasks.run(messages.getValue().text("task.search"), progress -> {
        progress.present(() -> {});
        return opened.filter().search().prepare();
      }, _ -> {}, failure -> {
        throw new IllegalStateException("The texts could not be indexed.", failure);
      });
    }
  }

  private static Optional<StanceIndex> stance(ExplorerState state) {
    return state.subjectProperty().get().flatMap(state.openProperty().get()::stance);
  }

  /// The app's texts in the chosen language.
  public ObservableValue<Messages> messages() {
    return messages;
  }

  /// The filter of the open dataset.
  public ObservableValue<EventFilter> filter() {
    return filter;
  }

  /// What the criteria let through, with all counts. In a large dataset it may follow the criteria a little later.
  public ObservableValue<FilterResult> filtered() {
    return filtered;
  }

  /// The position of the chosen subject; empty for datasets without a stance model.
  public ObservableValue<Optional<StanceIndex>> stance() {
    return stance;
  }
}
