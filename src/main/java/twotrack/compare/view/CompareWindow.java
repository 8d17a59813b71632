package twotrack.compare.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import twotrack.compare.AlignOn;
import twotrack.compare.Alignment;
import twotrack.compare.ComparisonScene;
import twotrack.compare.ComparisonWords;
import twotrack.compare.PanelStops;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Subscriptions;
import twotrack.stance.StanceIndex;

/// Shows the subjects of the open dataset side by side, beside the main window and in its language and colours. It closes when a dataset comes that
/// has fewer than two; Esc closes it too.
public final class CompareWindow extends Stage {
  private static final String STYLE = "CompareWindow.css";
  private static final double WIDTH = 1100;
  private static final double HEIGHT = 760;

  private final Shared shared;
  private final Label alignLabel = new Label();
  private final ComboBox<AlignOn> alignOn = new ComboBox<>();
  private final Button save = new Button();
  private final Label reading = new Label();
  private final ComparisonView view;
  private final Subscriptions subscriptions = new Subscriptions();
  private List<StanceIndex> subjects = List.of();
  private boolean filling;

  /// What the window shows and changes.
  public record Shared(ExplorerState state, Derived derived, ObservableValue<Palette> palette) {}

  /// @param owner a window with a scene
  /// @param onSave what the button for saving does with what is shown
  public CompareWindow(Stage owner, Shared shared, TextMeasurer measurer, Consumer<ComparisonScene> onSave) {
    this.shared = shared;
    view = new ComparisonView(measurer);
    initOwner(owner);
    getIcons().setAll(owner.getIcons());
    alignLabel.setLabelFor(alignOn);
    alignOn.setId("align-on");
    alignOn.setConverter(new Names());
    alignOn.valueProperty().subscribe(this::arrange);
    save.setId("save-comparison");
    save.setOnAction(_ -> scene().ifPresent(onSave));
    view.setId("comparison");
    view.setOnRead((subject, day) -> {
      shared.state().subjectProperty().set(Optional.of(subject));
      shared.state().cursorDayProperty().set(day);
    });
    view.setOnOpen((subject, stop) -> {
      open(subject, stop);
      owner.toFront();
      owner.requestFocus();
    });
    setScene(dressed(owner));
    follow(owner);
  }

  /// Whether a dataset has subjects to compare.
  public static boolean canShow(OpenDataset open) {
    return open.stances().size() > 1;
  }

  /// Shows a subject on a day in the main window, and the event that the keyboard stands at.
  private void open(String subject, PanelStops.Stop stop) {
    ExplorerState state = shared.state();
    state.subjectProperty().set(Optional.of(subject));
    state.cursorDayProperty().set(LocalDate.ofEpochDay(stop.day()));
    stop.row().ifPresent(row -> state.selectionProperty().set(Optional.of(state.openProperty().get().dataset().events().id(row))));
  }

  private Scene dressed(Stage owner) {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var bar = new HBox(alignLabel, alignOn, gap, save);
    bar.getStyleClass().add("bar");
    var scroll = new ScrollPane(view);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    var root = new BorderPane(scroll);
    root.setTop(bar);
    reading.setId("reading");
    reading.getStyleClass().add("reading");
    reading.setWrapText(true);
    root.setBottom(reading);
    root.getStyleClass().add("tt-compare");
    var scene = new Scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.getStylesheets().add(Objects.requireNonNull(CompareWindow.class.getResource(STYLE), STYLE).toExternalForm());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
      }
    });
    return scene;
  }

  private void follow(Stage owner) {
    subscriptions.add(owner.getScene().getPreferences().colorSchemeProperty().subscribe(scheme -> getScene().getPreferences().setColorScheme(scheme)));
    subscriptions.add(shared.palette().subscribe(view.paletteProperty()::set));
    subscriptions.add(shared.state().cursorDayProperty().subscribe(view.cursorDayProperty()::set));
    subscriptions.add(shared.state().openProperty().subscribe(open -> {
      subjects = open.stances();
      if (subjects.size() < 2) {
        hide();
      }
      fill();
    }));
    subscriptions.add(shared.derived().messages().subscribe((_, _) -> fill()));
    setOnHidden(_ -> subscriptions.release());
  }

  /// Fills the texts and the choice in the language of the moment; what was chosen stays chosen while the dataset has it.
  private void fill() {
    var messages = shared.derived().messages().getValue();
    setTitle(messages.text("compare.title"));
    alignLabel.setText(messages.text("compare.alignOn"));
    reading.textProperty().bind(view.readingProperty().map(said -> said.isEmpty() ? messages.text("compare.keys") : said));
    save.setText(messages.text("compare.save"));
    Optional<AlignOn> chosen = Optional.ofNullable(alignOn.getValue());
    List<AlignOn> choices = Alignment.choices(subjects);
    filling = true;
    alignOn.getItems().setAll(choices);
    alignOn.setValue(null);
    alignOn.setValue(chosen.filter(choices::contains).orElseGet(choices::getFirst));
    filling = false;
    arrange();
  }

  private void arrange() {
    if (!filling) {
      view.shownSceneProperty().set(scene().orElse(null));
    }
  }

  private Optional<ComparisonScene> scene() {
    return Optional.ofNullable(alignOn.getValue()).map(this::scene);
  }

  private ComparisonScene scene(AlignOn on) {
    return new ComparisonScene(shared.state().openProperty().get().dataset(), Alignment.of(on, subjects), shared.derived().messages().getValue());
  }

  private final class Names extends StringConverter<AlignOn> {
    @Override
    public String toString(@Nullable AlignOn on) {
      return on == null ? "" : new ComparisonWords(scene(new AlignOn.Calendar())).name(on);
    }

    @Override
    public AlignOn fromString(String text) {
      throw new UnsupportedOperationException("The choice cannot be typed: " + text);
    }
  }
}
