package twotrack.inspector.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import twotrack.chart.MapScene;
import twotrack.chart.StanceScene;
import twotrack.explorer.Derived;
import twotrack.explorer.Dialogs;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Messages;
import twotrack.inspector.EventDescriber;
import twotrack.inspector.EventDetails;
import twotrack.inspector.StanceDetails;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.stance.StanceIndex;

/// What the inspector shows of the state, and what its controls ask for.
final class InspectorPaneViewModel {
  private final ExplorerState state;
  private final Derived derived;
  private final Dialogs dialogs;
  private final ObservableValue<List<StanceIndex>> indices;
  private final ObservableValue<List<Subject>> subjects;
  private final ObservableValue<Optional<StanceScene>> scene;
  private final ObservableValue<Optional<StanceDetails>> stance;
  private final ObservableValue<Optional<MapScene>> map;
  private final ObservableValue<Optional<EventDetails>> event;

  /// A company whose position can be shown.
  record Subject(String id, String name) {}

  InspectorPaneViewModel(ExplorerState state, Derived derived, Dialogs dialogs) {
    this.state = state;
    this.derived = derived;
    this.dialogs = dialogs;
    ObservableValue<Messages> messages = derived.messages();
    indices = state.openProperty().map(OpenDataset::stances);
    subjects = Bindings.createObjectBinding(this::namedSubjects, indices, messages);
    scene = Bindings.createObjectBinding(this::subjectScene, derived.stance(), messages);
    stance = Bindings.createObjectBinding(() -> scene.getValue().map(shown -> StanceDetails.of(shown, day())), scene, state.cursorDayProperty());
    map = Bindings.createObjectBinding(() -> scene.getValue().map(shown -> new MapScene(shown, others(shown.index().subject()))), scene, indices);
    event = Bindings.createObjectBinding(this::described, state.selectionProperty(), indices, messages);
  }

  private List<Subject> namedSubjects() {
    List<String> languages = messages().language().preference(dataset().header().languages());
    return indices.getValue().stream()
        .map(StanceIndex::subject)
        .map(id -> new Subject(id, dataset().company(id).map(company -> company.name().in(languages)).orElse(id)))
        .toList();
  }

  private Optional<StanceScene> subjectScene() {
    return derived.stance().getValue().map(index -> new StanceScene(index, dataset(), messages()));
  }

  private List<StanceIndex> others(String subject) {
    return indices.getValue().stream().filter(index -> !index.subject().equals(subject)).toList();
  }

  private Optional<EventDetails> described() {
    EventTable events = dataset().events();
    var describer = new EventDescriber(dataset(), indices.getValue(), messages());
    return state.selectionProperty().get().flatMap(id -> events.row(id).stream().mapToObj(events::event).map(describer::describe).findFirst());
  }

  /// Shows the position of another company.
  void chooseSubject(String id) {
    state.subjectProperty().set(Optional.of(id));
  }

  /// Reads positions at another day.
  void readAt(LocalDate day) {
    state.cursorDayProperty().set(day);
  }

  /// Chooses an event.
  void select(EventId id) {
    state.selectionProperty().set(Optional.of(id));
  }

  /// Points at an event on the timeline, or at none.
  void pointAt(Optional<EventId> event) {
    state.highlightProperty().set(event);
  }

  /// Filters by a value that an event names, or no longer.
  void toggle(Facet facet, String id) {
    state.criteriaProperty().set(state.criteriaProperty().get().toggled(facet, id));
  }

  /// Opens a source in the user's browser.
  void browse(URI page) {
    dialogs.browse(page);
  }

  /// Whether events are filtered by a value.
  boolean isChosen(Facet facet, String id) {
    return state.criteriaProperty().get().of(facet).contains(id);
  }

  Messages messages() {
    return derived.messages().getValue();
  }

  Dataset dataset() {
    return state.openProperty().get().dataset();
  }

  LocalDate day() {
    return state.cursorDayProperty().get();
  }

  /// The companies whose position can be shown.
  ObservableValue<List<Subject>> subjectsProperty() {
    return subjects;
  }

  /// The day at which positions are read.
  ObservableValue<LocalDate> dayProperty() {
    return state.cursorDayProperty();
  }

  /// Whose position is shown; empty for datasets without a stance model.
  ObservableValue<Optional<StanceScene>> sceneProperty() {
    return scene;
  }

  /// The reading of the cursor day.
  ObservableValue<Optional<StanceDetails>> stanceProperty() {
    return stance;
  }

  /// The subject beside the others.
  ObservableValue<Optional<MapScene>> mapProperty() {
    return map;
  }

  /// The chosen event.
  ObservableValue<Optional<EventDetails>> eventProperty() {
    return event;
  }
}
