package twotrack.filter.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.filter.Chip;
import twotrack.filter.Criteria;
import twotrack.filter.FilterResult;
import twotrack.filter.FilterWords;
import twotrack.filter.TextSearch;
import twotrack.filter.YearCounts;
import twotrack.filter.YearRange;
import twotrack.filter.YearRangeException;
import twotrack.i18n.Messages;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.RowSet;
import twotrack.timeline.LaneColors;

/// What the filter bar shows and does. It writes the criteria, and the selection when hits are stepped through; it follows both, whoever changes them.
final class FilterPaneViewModel {
  private final ExplorerState state;
  private final Messages messages;
  private final ObservableValue<FilterResult> filtered;
  private final ObjectBinding<LaneColors> colors;
  private final ObservableValue<Palette> palette;
  private final ObjectBinding<Shown> shown;

  FilterPaneViewModel(ExplorerState state, Derived derived, ObservableValue<Palette> palette) {
    this.state = state;
    this.palette = palette;
    messages = derived.messages().getValue();
    filtered = derived.filtered();
    colors = Bindings.createObjectBinding(() -> new LaneColors(state.openProperty().get().dataset()), state.openProperty());
    shown = Bindings.createObjectBinding(this::compute, state.openProperty(), filtered, state.criteriaProperty(), state.selectionProperty(), palette);
  }

  /// Everything that the bar shows at one moment. In a large dataset the result may be that of the criteria before.
  ///
  /// @param hit number of the selected event among the hits, from 1; 0 if it is none of them
  record Shown(Criteria criteria, FilterResult result, List<Chip> chips, FilterWords words, Palette palette, int hit) {}

  /// One value that can be chosen in a facet.
  ///
  /// @param count events that choosing it shows, by all other filters
  /// @param colour 0xRRGGBB on the present ground
  record Choice(String id, String name, int colour, int count, boolean chosen) {}

  ObservableValue<Shown> shownProperty() {
    return shown;
  }

  Messages messages() {
    return messages;
  }

  /// The values of a facet in the dataset's order.
  List<Choice> choices(Facet facet) {
    EventTable events = state.openProperty().get().dataset().events();
    Set<String> chosen = shown.get().criteria().of(facet);
    return IntStream.range(0, events.values(facet).size()).mapToObj(value -> choice(facet, value, chosen)).toList();
  }

  private Choice choice(Facet facet, int value, Set<String> chosen) {
    Shown now = shown.get();
    String id = state.openProperty().get().dataset().events().values(facet).get(value);
    int rgb = now.palette().rgb(colors.get().tint(facet, value));
    return new Choice(id, now.words().name(facet, id), rgb, now.result().count(facet, value), chosen.contains(id));
  }

  /// The chosen values of a facet, in the order in which they were chosen.
  List<Choice> chosen(Facet facet) {
    EventTable events = state.openProperty().get().dataset().events();
    Set<String> chosen = shown.get().criteria().of(facet);
    return chosen.stream().map(id -> events.indexOf(facet, id)).filter(value -> value >= 0).map(value -> choice(facet, value, chosen)).toList();
  }

  /// Whether a facet has a value whose name or alias holds the words.
  boolean matches(Facet facet, String id, String words) {
    return state.openProperty().get().dataset().find(facet, id).stream().anyMatch(named -> TextSearch.finds(named, words));
  }

  /// The colour of a chip of a facet's value, 0xRRGGBB; that of plain marks for other chips.
  int colour(Chip chip) {
    return chip instanceof Chip.Value(var facet, var id)
        ? palette.getValue().rgb(colors.get().tint(facet, state.openProperty().get().dataset().events().indexOf(facet, id)))
        : palette.getValue().rgb(Ink.Role.NEUTRAL);
  }

  void toggle(Facet facet, String id) {
    change(criteria -> criteria.toggled(facet, id));
  }

  void choose(Facet facet, List<String> ids) {
    change(criteria -> criteria.with(facet, new LinkedHashSet<>(ids)));
  }

  void remove(Chip chip) {
    change(chip::without);
  }

  void reset() {
    state.criteriaProperty().set(Criteria.EVERYTHING);
  }

  void search(String text) {
    change(criteria -> criteria.withText(text));
  }

  void setImportance(int smallest) {
    change(criteria -> criteria.withImportance(smallest));
  }

  void setKnownBy(Optional<LocalDate> day) {
    change(criteria -> criteria.withKnownBy(day));
  }

  void toggle(Criteria.Only restriction) {
    change(criteria -> {
      var only = EnumSet.noneOf(Criteria.Only.class);
      only.addAll(criteria.only());
      if (!only.remove(restriction)) {
        only.add(restriction);
      }
      return criteria.withOnly(only);
    });
  }

  /// Whether what the filter leaves out is dimmed instead of hidden.
  BooleanProperty dimmingProperty() {
    return state.dimmingProperty();
  }

  /// The years that have data.
  YearRange allYears() {
    YearCounts years = shown.get().result().years();
    return years.counts().isEmpty() ? YearRange.around(state.openProperty().get().extent()) : new YearRange(years.firstYear(), years.lastYear());
  }

  /// The chosen years, or all.
  YearRange chosenYears() {
    return shown.get().criteria().days().map(YearRange::around).orElseGet(this::allYears);
  }

  void chooseYears(YearRange years) {
    change(criteria -> criteria.withDays(years.equals(allYears()) ? Optional.empty() : Optional.of(years.days())));
  }

  void clearYears() {
    change(criteria -> criteria.withDays(Optional.empty()));
  }

  /// Chooses the years that a text names; a blank text chooses all.
  ///
  /// @return whether the text names years
  boolean enterYears(String text) {
    if (text.isBlank()) {
      clearYears();
      return true;
    }
    try {
      chooseYears(YearRange.parse(text, state.openProperty().get().extent()));
      return true;
    } catch (YearRangeException _) {
      return false;
    }
  }

  /// The day of the cursor that runs through the window.
  LocalDate cursorDay() {
    return state.cursorDayProperty().get();
  }

  /// The day on which the data was closed.
  LocalDate closingDay() {
    return state.openProperty().get().closingDay();
  }

  /// Selects the next hit, or the first one after the last.
  void nextHit() {
    RowSet rows = shown.get().result().rows();
    int next = rows.next(selectedRow() + 1);
    select(next >= 0 ? next : rows.next(0));
  }

  /// Selects the hit before, or the last one before the first.
  void previousHit() {
    RowSet rows = shown.get().result().rows();
    int row = selectedRow();
    int previous = row < 0 ? -1 : rows.previous(row - 1);
    select(previous >= 0 ? previous : rows.previous(rows.tableSize() - 1));
  }

  private void select(int row) {
    if (row >= 0) {
      state.selectionProperty().set(Optional.of(state.openProperty().get().dataset().events().id(row)));
    }
  }

  private int selectedRow() {
    EventTable events = state.openProperty().get().dataset().events();
    return state.selectionProperty().get().map(id -> events.row(id).orElse(-1)).orElse(-1);
  }

  private void change(UnaryOperator<Criteria> to) {
    Criteria before = state.criteriaProperty().get();
    Criteria after = to.apply(before);
    if (!after.equals(before)) {
      state.criteriaProperty().set(after);
    }
  }

  private Shown compute() {
    var open = state.openProperty().get();
    Criteria criteria = state.criteriaProperty().get();
    FilterResult result = filtered.getValue();
    int row = selectedRow();
    int hit = row >= 0 && result.rows().contains(row) ? result.rows().countBefore(row) + 1 : 0;
    return new Shown(criteria, result, Chip.of(criteria), new FilterWords(messages, open.dataset()), palette.getValue(), hit);
  }
}
