package twotrack.pages.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.pages.FitChoice;
import twotrack.pages.MarginChoice;
import twotrack.pages.PaperChoice;
import twotrack.pages.PaperChoice.Orientation;
import twotrack.pages.SnapshotOptions.Part;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotTarget;
import twotrack.pages.SnapshotTheme;
import twotrack.print.Printer;

/// The fields of the dialog.
@SuppressWarnings("NullAway.Init")
public final class OptionsPaneController {
  private final SnapshotViewModel model;
  private final SnapshotInputs inputs;
  private final Messages messages;
  private boolean filling;

  @FXML private ScrollPane scroll;
  @FXML private VBox rows;
  @FXML private ToggleGroup targets;
  @FXML private ToggleButton toPrinter;
  @FXML private ToggleButton toPdf;
  @FXML private ToggleButton toSvg;
  @FXML private ToggleButton toPng;
  @FXML private VBox printerRow;
  @FXML private ComboBox<Printer> printer;
  @FXML private Label printerState;
  @FXML private HBox copiesRow;
  @FXML private NumberField copies;
  @FXML private TextField range;
  @FXML private HBox dpiRow;
  @FXML private NumberField dpi;
  @FXML private Label pixels;
  @FXML private ToggleGroup parts;
  @FXML private RadioButton visiblePart;
  @FXML private RadioButton selectedPart;
  @FXML private RadioButton wholePart;
  @FXML private RadioButton yearsPart;
  @FXML private ComboBox<PaperChoice.Size> size;
  @FXML private ToggleGroup orientations;
  @FXML private ToggleButton portrait;
  @FXML private ToggleButton landscape;
  @FXML private HBox customRow;
  @FXML private NumberField width;
  @FXML private NumberField height;
  @FXML private ComboBox<MarginChoice.Kind> margins;
  @FXML private GridPane ownRow;
  @FXML private NumberField top;
  @FXML private NumberField right;
  @FXML private NumberField bottom;
  @FXML private NumberField left;
  @FXML private Label raised;
  @FXML private ComboBox<FitChoice.Kind> fit;
  @FXML private HBox fitPagesRow;
  @FXML private NumberField fitPages;
  @FXML private CheckBox legend;
  @FXML private CheckBox timeline;
  @FXML private CheckBox strip;
  @FXML private CheckBox summary;
  @FXML private CheckBox events;
  @FXML private CheckBox sources;
  @FXML private ComboBox<SnapshotTheme> theme;
  @FXML private CheckBox patterns;
  @FXML private ComboBox<Language> language;

  public OptionsPaneController(SnapshotViewModel model) {
    this.model = model;
    inputs = model.inputs();
    messages = model.messages();
  }

  @FXML
  void initialize() {
    Choice.among(targets, inputs.target, List.of(toPrinter, toPdf, toSvg, toPng), SnapshotTarget.values());
    Choice.among(parts, inputs.part, List.of(visiblePart, selectedPart, wholePart, yearsPart), Part.values());
    Choice.among(orientations, inputs.orientation, List.of(portrait, landscape), Orientation.values());
    Choice.nameFields(rows);
    bindLists();
    bindNumbers();
    bindContents();
    bindRows();
    rows.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> Optional.ofNullable(focused).ifPresent(this::reveal));
    model.statusProperty().subscribe(this::show);
    model.printersProperty().subscribe(this::show);
  }

  private void bindLists() {
    fill(size, inputs.size, SnapshotNames.SIZES, PaperChoice.Size.values());
    size.setCellFactory(_ -> new PaperCell());
    fill(margins, inputs.margins, SnapshotNames.MARGINS, MarginChoice.Kind.values());
    fill(fit, inputs.fit, SnapshotNames.FITS, FitChoice.Kind.values());
    fill(theme, inputs.theme, SnapshotNames.THEMES, SnapshotTheme.values());
    fill(language, inputs.language, SnapshotNames.LANGUAGES, Language.values());
    printer.setConverter(new Names<>(Printer::name));
    printer.valueProperty().subscribe(chosen -> {
      if (chosen != null && !filling) {
        inputs.printer.set(Optional.of(chosen.name()));
      }
    });
  }

  private <T extends Enum<T>> void fill(ComboBox<T> list, ObjectProperty<T> property, String family, T[] values) {
    list.setConverter(new Names<>(value -> SnapshotNames.of(family, value, messages)));
    list.getItems().setAll(values);
    list.valueProperty().bindBidirectional(property);
  }

  private void bindNumbers() {
    copies.connect(inputs.copies);
    dpi.connect(inputs.dpi);
    width.connect(inputs.width);
    height.connect(inputs.height);
    top.connect(inputs.top);
    right.connect(inputs.right);
    bottom.connect(inputs.bottom);
    left.connect(inputs.left);
    fitPages.connect(inputs.fitPages);
    range.textProperty().bindBidirectional(inputs.range);
  }

  private void bindContents() {
    bind(legend, Section.LEGEND);
    bind(timeline, Section.TIMELINE);
    bind(strip, Section.STRIP);
    bind(summary, Section.SUMMARY);
    bind(events, Section.EVENTS);
    bind(sources, Section.SOURCES);
    patterns.selectedProperty().bindBidirectional(inputs.patterns);
    selectedPart.setDisable(!model.canSelect());
    selectedPart.setText(messages.text(model.canSelect() ? "snapshot.part.selection" : "snapshot.part.noSelection"));
  }

  private void bind(CheckBox box, Section section) {
    box.selectedProperty().bindBidirectional(inputs.section(section));
    box.setDisable(!model.canShow(section));
  }

  private void bindRows() {
    inputs.target.subscribe(target -> {
      Choice.appear(printerRow, target == SnapshotTarget.PRINTER);
      Choice.appear(copiesRow, target == SnapshotTarget.PRINTER);
      Choice.appear(dpiRow, target == SnapshotTarget.PNG);
    });
    inputs.size.subscribe(chosen -> Choice.appear(customRow, chosen == PaperChoice.Size.CUSTOM));
    inputs.margins.subscribe(chosen -> Choice.appear(ownRow, chosen == MarginChoice.Kind.OWN));
    inputs.fit.subscribe(chosen -> Choice.appear(fitPagesRow, chosen != FitChoice.Kind.ONE_PAGE));
  }

  /// Scrolls a field into view, to which a mnemonic may lead from far away.
  private void reveal(Node field) {
    double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0 || Stream.iterate(field, Objects::nonNull, Node::getParent).noneMatch(rows::equals)) {
      return;
    }
    Bounds place = rows.sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double top = scroll.getVvalue() * hidden;
    double room = scroll.getViewportBounds().getHeight();
    if (place.getMinY() < top || place.getMaxY() > top + room) {
      scroll.setVvalue(Math.clamp((place.getMinY() - room / 2) / hidden, 0, 1));
    }
  }

  private void show(SnapshotStatus status) {
    say(raised, status.note());
    say(printerState, status.printer());
    pixels.setText(status.pixels().orElse(""));
    range.pseudoClassStateChanged(NumberField.WRONG, inputs.selection().isEmpty());
  }

  private static void say(Label label, Optional<String> words) {
    label.setText(words.orElse(""));
    Choice.appear(label, words.isPresent());
  }

  private void show(PrinterList.State printers) {
    filling = true;
    printer.getItems().setAll(printers.printers());
    printer.setValue(printers.chosen(inputs.printer.get()).orElse(null));
    printer.setDisable(printers.printers().isEmpty());
    filling = false;
  }

  /// Puts the keyboard where the choice of the target is.
  void focusTarget() {
    if (targets.getSelectedToggle() instanceof ToggleButton chosen) {
      chosen.requestFocus();
    }
  }

  @FXML
  void lookForPrinters() {
    model.lookForPrinters();
  }

  /// A paper; one that the printer does not take says so and cannot be clicked.
  private final class PaperCell extends ListCell<PaperChoice.Size> {
    @Override
    protected void updateItem(PaperChoice.@Nullable Size paper, boolean empty) {
      super.updateItem(paper, empty);
      Set<PaperChoice.Size> lacking = model.statusProperty().get().lacking();
      boolean lacks = paper != null && lacking.contains(paper);
      setDisable(lacks);
      setText(paper == null || empty ? null : lacks ? messages.text("snapshot.paper.lacking", name(paper)) : name(paper));
    }

    private String name(PaperChoice.Size paper) {
      return SnapshotNames.of(SnapshotNames.SIZES, paper, messages);
    }
  }
}
