package twotrack.filter.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import twotrack.drawing.Palette;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Releasable;
import twotrack.explorer.Subscriptions;
import twotrack.filter.Chip;
import twotrack.filter.Criteria;
import twotrack.model.Facet;

/// The filter bar, and under it the row of the chips. That row always stands, so that nothing below moves when a filter comes or goes. The loader
/// fills the fields before it calls [#initialize].
@SuppressWarnings("NullAway.Init")
public final class FilterPaneController implements Releasable {
  static final String STYLE_SHEET = Objects.requireNonNull(FilterPaneController.class.getResource("FilterPane.css")).toExternalForm();

  private static final double ROOM_FOR_TWO_CHIPS = 1000;
  private static final double ROOM_FOR_A_CHIP = 760;

  private final FilterPaneViewModel model;
  private final Map<Facet, FacetPicker> facets = new EnumMap<>(Facet.class);
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private HBox bar;
  @FXML private SearchBox search;
  @FXML private FacetPicker company;
  @FXML private FacetPicker topic;
  @FXML private FacetPicker product;
  @FXML private HBox years;
  @FXML private YearPicker yearPicker;
  @FXML private YearSlider yearSlider;
  @FXML private ImportancePicker importance;
  @FXML private KnownByPicker knownBy;
  @FXML private CheckBox disputed;
  @FXML private CheckBox coded;
  @FXML private CheckBox dim;
  @FXML private MorePicker more;
  @FXML private Button reset;
  @FXML private FlowPane drawer;
  @FXML private FlowPane chips;
  @FXML private Label none;

  private final Map<Tag, Node> chipNodes = new HashMap<>();
  private BarFolding folding;

  /// What a chip shows; the same filter has other words and another colour in another dataset.
  private record Tag(Chip chip, String words, int colour) {}

  public FilterPaneController(ExplorerState state, Derived derived, ObservableValue<Palette> palette) {
    model = new FilterPaneViewModel(state, derived, palette);
  }

  @FXML
  void initialize() {
    search.connect(model);
    facets.putAll(Map.of(Facet.COMPANY, company, Facet.TOPIC, topic, Facet.PRODUCT, product));
    facets.forEach((facet, picker) -> picker.connect(model, facet));
    yearPicker.connect(model);
    yearSlider.setOnChoose(model::chooseYears);
    yearSlider.setDescription(model.messages().text("filter.years.slider"));
    importance.connect(model);
    knownBy.connect(model);
    more.connect(drawer);
    folding = folding(drawer);
    disputed.setOnAction(_ -> model.toggle(Criteria.Only.DISPUTED));
    coded.setOnAction(_ -> model.toggle(Criteria.Only.CODED));
    dim.selectedProperty().bindBidirectional(model.dimmingProperty());
    subscriptions.add(model.shownProperty().subscribe(this::show));
    subscriptions.add(bar.widthProperty().subscribe(() -> fit(model.shownProperty().getValue())));
  }

  private BarFolding folding(Pane away) {
    return new BarFolding(bar, search, more, List.of(
        new BarFolding.Part(product, bar, away, criteria -> !criteria.of(Facet.PRODUCT).isEmpty()),
        new BarFolding.Part(knownBy, bar, away, criteria -> criteria.knownBy().isPresent()),
        new BarFolding.Part(importance, bar, away, criteria -> criteria.importance() > 1),
        new BarFolding.Part(topic, bar, away, criteria -> !criteria.of(Facet.TOPIC).isEmpty()),
        new BarFolding.Part(yearSlider, years, yearPicker.sliderPlace(), criteria -> criteria.days().isPresent())));
  }

  /// Lets go of the shared state; the pane is of no use afterwards.
  @Override
  public void release() {
    subscriptions.release();
  }

  @FXML
  void reset() {
    model.reset();
  }

  private void show(FilterPaneViewModel.Shown shown) {
    search.show(shown);
    facets.values().forEach(FacetPicker::show);
    yearSlider.show(shown.result().years(), model.chosenYears());
    importance.show(shown);
    knownBy.show(shown);
    show(disputed, Criteria.Only.DISPUTED, shown, "filter.disputed.label");
    show(coded, Criteria.Only.CODED, shown, "filter.coded.label");
    reset.setDisable(shown.chips().isEmpty());
    dim.setDisable(shown.chips().isEmpty());
    showChips(shown);
    fit(shown);
  }

  /// Chips that stay are left alone: making one anew takes longer than filtering.
  private void showChips(FilterPaneViewModel.Shown shown) {
    List<Tag> tags = shown.chips().stream().map(chip -> new Tag(chip, shown.words().one(chip), model.colour(chip))).toList();
    chipNodes.keySet().retainAll(tags);
    List<Node> wanted = new ArrayList<>(tags.stream().map(tag -> chipNodes.computeIfAbsent(tag, this::chip)).toList());
    if (wanted.isEmpty()) {
      wanted.add(none);
    }
    chips.getChildren().retainAll(wanted);
    for (int at = 0; at < wanted.size(); at++) {
      if (at == chips.getChildren().size() || !chips.getChildren().get(at).equals(wanted.get(at))) {
        chips.getChildren().add(at, wanted.get(at));
      }
    }
  }

  private void show(CheckBox box, Criteria.Only restriction, FilterPaneViewModel.Shown shown, String key) {
    box.setSelected(shown.criteria().only().contains(restriction));
    box.setText(model.messages().text(key, shown.result().count(restriction)));
  }

  private Node chip(Tag tag) {
    Chip chip = tag.chip();
    String words = tag.words();
    var content = new HBox(new Label(words), Icons.icon("cross"));
    content.getStyleClass().add("content");
    if (chip instanceof Chip.Value) {
      content.getChildren().addFirst(Chips.dot(tag.colour()));
    }
    var button = new Button(words, content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("tt-chip");
    button.setAccessibleText(model.messages().text("filter.chip.remove", words));
    button.setOnAction(_ -> remove(chip));
    button.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
        remove(chip);
        event.consume();
      }
    });
    return button;
  }

  /// The focus stays at the place of the chip, so that several can be removed in a row.
  private void remove(Chip chip) {
    int at = model.shownProperty().getValue().chips().indexOf(chip);
    model.remove(chip);
    List<Node> left = chips.getChildren().filtered(node -> !node.equals(none));
    (left.isEmpty() ? search : left.get(Math.clamp(at, 0, left.size() - 1))).requestFocus();
  }

  private void fit(FilterPaneViewModel.Shown shown) {
    double width = bar.getWidth();
    if (width > 0) {
      company.setChipRoom(width >= ROOM_FOR_TWO_CHIPS ? 2 : width >= ROOM_FOR_A_CHIP ? 1 : 0);
      topic.setChipRoom(1);
      product.setChipRoom(1);
      folding.fit(width);
      yearPicker.show(shown, folding.shows(yearSlider));
      more.show(folding.hiddenRestrictions(shown.criteria()));
    }
  }
}
