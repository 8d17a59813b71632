package twotrack.explorer;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
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

  public Derived(ExplorerState state) {
    messages = state.languageProperty().map(Messages::new);
    filter = state.openProperty().map(OpenDataset::filter);
    filtered = Bindings.createObjectBinding(() -> filter.getValue().apply(state.criteriaProperty().get()), filter, state.criteriaProperty());
    stance = Bindings.createObjectBinding(() -> stance(state), state.openProperty(), state.subjectProperty());
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

  /// What the criteria let through, with all counts.
  public ObservableValue<FilterResult> filtered() {
    return filtered;
  }

  /// The position of the chosen subject; empty for datasets without a stance model.
  public ObservableValue<Optional<StanceIndex>> stance() {
    return stance;
  }
}
