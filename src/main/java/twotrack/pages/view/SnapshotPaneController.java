package twotrack.pages.view;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import twotrack.i18n.Messages;

/// The dialog: fields at the left, the pages themselves at the right, what is wrong and what can be done below.
@SuppressWarnings("NullAway.Init")
public final class SnapshotPaneController {
  private final SnapshotViewModel model;
  private final Messages messages;

  @FXML private BorderPane dialog;
  @FXML private Node options;
  @FXML private OptionsPaneController optionsController;
  @FXML private PreviewPane preview;
  @FXML private Button previousPage;
  @FXML private Button nextPage;
  @FXML private Label pageOf;
  @FXML private Label late;
  @FXML private ToggleGroup zooms;
  @FXML private ToggleButton zoomPage;
  @FXML private ToggleButton zoomWidth;
  @FXML private ToggleButton zoomTrue;
  @FXML private Label problem;
  @FXML private Button asPdf;
  @FXML private HBox progress;
  @FXML private ProgressBar share;
  @FXML private Label step;
  @FXML private Button cancel;
  @FXML private Button action;

  public SnapshotPaneController(SnapshotViewModel model) {
    this.model = model;
    messages = model.messages();
  }

  @FXML
  void initialize() {
    Choice.among(zooms, preview.zoomProperty(), List.of(zoomPage, zoomWidth, zoomTrue), PreviewPane.Zoom.values());
    preview.setMessages(messages);
    model.pagesProperty().subscribe(this::show);
    preview.chosenProperty().subscribe(this::showPlace);
    model.statusProperty().subscribe(this::show);
    model.stepProperty().subscribe(this::show);
  }

  private void show(PreviewPages.State pages) {
    pages.shown().ifPresent(shown -> preview.show(shown.pages(), shown.palette()));
    late.setVisible(pages.late());
    showPlace();
  }

  private void showPlace() {
    int page = preview.chosenProperty().get();
    pageOf.setText(preview.size() == 0 ? "" : messages.text("snapshot.pageOf", page + 1, preview.size()));
    previousPage.setDisable(page <= 0);
    nextPage.setDisable(page >= preview.size() - 1);
  }

  private void show(SnapshotStatus status) {
    problem.setText(status.problem().orElse(""));
    Choice.appear(problem, status.problem().isPresent());
    Choice.appear(asPdf, status.toPdf());
    action.setText(status.action());
    action.setDisable(!status.ready() || model.stepProperty().get().isPresent());
  }

  private void show(Optional<Making.Step> reached) {
    Choice.appear(progress, reached.isPresent());
    reached.ifPresent(at -> {
      share.setProgress(at.share());
      step.setText(at.words());
    });
    options.setDisable(reached.isPresent());
    cancel.setText(messages.text(reached.isPresent() ? "snapshot.cancel" : "snapshot.close"));
    show(model.statusProperty().get());
  }

  /// Takes the keys of the dialog, which the window hands over before its scene does anything with them.
  public void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
      preview.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && dialog.getScene().getFocusOwner() instanceof Labeled chosen && !(chosen instanceof Button)) {
      // Boxes and toggles would take the key for a click, which is what the space bar is for.
      model.carryOut();
      event.consume();
    } else if (event.isAltDown() && event.getCode().isLetterKey()) {
      Choice.ofLetter(dialog, event.getCode().getChar()).ifPresent(button -> {
        button.requestFocus();
        button.fire();
        event.consume();
      });
    }
  }

  /// Puts the keyboard where the choice of the target is.
  public void focusTarget() {
    optionsController.focusTarget();
  }

  @FXML
  void previousPage() {
    preview.turn(-1);
  }

  @FXML
  void nextPage() {
    preview.turn(1);
  }

  @FXML
  void carryOut() {
    model.carryOut();
  }

  @FXML
  void saveAsPdf() {
    model.saveAsPdf();
  }

  @FXML
  void cancel() {
    model.cancel();
  }
}
