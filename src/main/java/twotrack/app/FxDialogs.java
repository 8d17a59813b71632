package twotrack.app;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.HostServices;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import twotrack.explorer.Dialogs;
import twotrack.i18n.Messages;

/// The real windows.
final class FxDialogs implements Dialogs {
  private static final Duration NOTICE = Duration.seconds(5);

  private final Stage owner;
  private final Supplier<Messages> messages;
  private final HostServices host;
  private Optional<Alert> problems = Optional.empty();

  FxDialogs(Stage owner, Supplier<Messages> messages, HostServices host) {
    this.owner = owner;
    this.messages = messages;
    this.host = host;
  }

  @Override
  public Optional<Path> chooseDataset() {
    var chooser = new FileChooser();
    chooser.setTitle(text("dialog.open.title"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text("dialog.open.datasets"), "*.twotrack", "*.json"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseSnapshot(String suggestion) {
    var chooser = new FileChooser();
    chooser.setTitle(text("dialog.snapshot.title"));
    chooser.setInitialFileName(suggestion);
    for (String kind : List.of("pdf", "png", "svg")) {
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text("dialog.snapshot." + kind), "*." + kind));
    }
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> withEnding(file, chooser.getSelectedExtensionFilter()));
  }

  @Override
  public Optional<Path> chooseSnapshotAs(String suggestion, String ending) {
    var chooser = new FileChooser();
    chooser.setTitle(text("dialog.snapshot.title"));
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text("dialog.snapshot." + ending), "*." + ending));
    Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(front())).map(File::toPath);
    Optional<Path> ended = chosen.map(file -> file.toString().endsWith("." + ending) ? file : Path.of(file + "." + ending));
    // The chooser has asked about the name as it was typed only.
    return ended.filter(file -> chosen.equals(ended) || !Files.exists(file)
        || confirm(messages.get().text("snapshot.replace", 1, file.getFileName()), text("snapshot.replace.yes")));
  }

  @Override
  public boolean confirm(String question, String yes) {
    var goOn = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    var alert = new Alert(Alert.AlertType.CONFIRMATION, "", goOn, new ButtonType(text("snapshot.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    alert.initOwner(front());
    alert.setTitle("Twotrack");
    alert.setHeaderText(question);
    return alert.showAndWait().filter(goOn::equals).isPresent();
  }

  /// The window at work: a question in front of another one would lie behind it.
  private Window front() {
    return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused()).findFirst().orElse(owner);
  }

  @Override
  public Optional<Path> chooseTable(String suggestion) {
    var chooser = new FileChooser();
    chooser.setTitle(text("dialog.table.title"));
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text("dialog.table.csv"), "*.csv"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private static Path withEnding(File file, FileChooser.ExtensionFilter filter) {
    return file.getName().matches(".*\\.(pdf|png|svg)") ? file.toPath() : Path.of(file + filter.getExtensions().getFirst().substring(1));
  }

  @Override
  public void notice(String text) {
    var notice = Notifications.create().owner(owner).text(text).hideAfter(NOTICE);
    if (owner.getScene().getPreferences().getColorScheme() == ColorScheme.DARK) {
      notice.darkStyle();
    }
    notice.show();
  }

  @Override
  public void failure(String what, String why) {
    show(warning(why), what);
  }

  @Override
  public void problems(String what, List<String> lines) {
    Alert alert = warning("");
    var list = new ListView<String>();
    list.getItems().setAll(lines);
    list.setPrefSize(760, 320);
    list.setCellFactory(_ -> new WrappedCell());
    // The list would keep Esc to itself.
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        alert.close();
      }
    });
    alert.getDialogPane().setContent(list);
    // A file that changes while its problems are listed has new ones.
    problems.ifPresent(Alert::close);
    problems = Optional.of(alert);
    show(alert, what);
  }

  /// The words of the toolkit's own buttons would follow the system, not the language of the app.
  private Alert warning(String text) {
    return new Alert(Alert.AlertType.WARNING, text, new ButtonType(text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
  }

  private void show(Alert alert, String header) {
    alert.initOwner(owner);
    alert.setTitle("Twotrack");
    alert.setHeaderText(header);
    alert.setResizable(true);
    Node content = alert.getDialogPane().getContent();
    if (content != null) {
      content.requestFocus();
    }
    alert.show();
  }

  @Override
  public void browse(URI page) {
    host.showDocument(page.toString());
  }

  private String text(String key) {
    return messages.get().text(key);
  }
}
