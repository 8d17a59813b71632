package twotrack.explorer;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.model.EventId;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// The only mutable thing that the views share: one holder per fact, each an immutable value. Derived facts are computed, not stored.
public final class ExplorerState {
  private final ObjectProperty<OpenDataset> open;
  private final ObjectProperty<Criteria> criteria = new SimpleObjectProperty<>(Criteria.EVERYTHING);
  private final ObjectProperty<Viewport> viewport;
  private final ObjectProperty<Optional<EventId>> selection = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<EventId>> highlight = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<LocalDate> cursorDay;
  private final ObjectProperty<Optional<String>> subject;
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.COMPANY);
  private final BooleanProperty othersShown = new SimpleBooleanProperty();
  private final BooleanProperty dimming = new SimpleBooleanProperty();
  private final ObjectProperty<Language> language;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);

  public ExplorerState(OpenDataset first, Language language) {
    open = new SimpleObjectProperty<>(first);
    viewport = new SimpleObjectProperty<>(first.wholeViewport());
    cursorDay = new SimpleObjectProperty<>(first.closingDay());
    subject = new SimpleObjectProperty<>(first.firstSubject());
    this.language = new SimpleObjectProperty<>(language);
  }

  /// Shows another dataset from its beginning.
  public void show(OpenDataset next) {
    show(next, View.first(next));
  }

  /// Shows another dataset, or a new state of the one that is open, in a view that fits it. What was selected stays so if it is there.
  public void show(OpenDataset next, View view) {
    // Until the dataset has changed, only what both have may be asked for.
    criteria.set(open.get().file().equals(next.file()) ? view.criteria() : Criteria.EVERYTHING);
    selection.set(selection.get().filter(id -> open.get().file().equals(next.file()) && next.dataset().events().row(id).isPresent()));
    highlight.set(Optional.empty());
    open.set(next);
    look(view);
  }

  /// Shows a part of the dataset in the way of a view that fits it.
  public void look(View view) {
    criteria.set(view.criteria());
    grouping.set(view.grouping());
    viewport.set(view.viewport());
    cursorDay.set(view.cursorDay());
    subject.set(view.subject());
    othersShown.set(view.othersShown());
    dimming.set(view.dimming());
  }

  /// How the dataset is looked at now.
  public View view() {
    return new View(viewport.get(), criteria.get(), grouping.get(), cursorDay.get(), subject.get(), othersShown.get(), dimming.get());
  }

  /// Shows more of the dataset of which a part is open; what the user has left as it was follows.
  public void replace(OpenDataset next) {
    OpenDataset part = open.get();
    open.set(next);
    if (viewport.get().equals(part.wholeViewport())) {
      viewport.set(next.wholeViewport());
    }
    if (cursorDay.get().equals(part.closingDay())) {
      cursorDay.set(next.closingDay());
    }
    if (subject.get().equals(part.firstSubject())) {
      subject.set(next.firstSubject());
    }
  }

  /// The dataset that is open, with what was computed once from it.
  public ObjectProperty<OpenDataset> openProperty() {
    return open;
  }

  public ObjectProperty<Criteria> criteriaProperty() {
    return criteria;
  }

  public ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  public ObjectProperty<Optional<EventId>> selectionProperty() {
    return selection;
  }

  /// The event at which the pointer points in a list, so that the timeline shows where it is.
  ///
  /// What a view has under its pointer is its own affair, but this has its effect in another view. It lasts as long as the pointer stays: no history keeps it.
  public ObjectProperty<Optional<EventId>> highlightProperty() {
    return highlight;
  }

  /// The day at which positions are read.
  public ObjectProperty<LocalDate> cursorDayProperty() {
    return cursorDay;
  }

  /// The company whose position is shown; empty for datasets without a stance model.
  public ObjectProperty<Optional<String>> subjectProperty() {
    return subject;
  }

  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /// Whether the strip shows the other subjects, too.
  public BooleanProperty othersShownProperty() {
    return othersShown;
  }

  /// Whether events that the filter leaves out stay on the timeline, dimmed.
  public BooleanProperty dimmingProperty() {
    return dimming;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }
}
