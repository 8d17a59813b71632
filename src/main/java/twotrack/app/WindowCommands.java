package twotrack.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import twotrack.chart.AuditText;
import twotrack.chart.StanceScene;
import twotrack.cli.Version;
import twotrack.compare.view.CompareWindow;
import twotrack.explorer.OpenDataset;
import twotrack.files.WholeFile;
import twotrack.help.AboutHelp;
import twotrack.help.StanceHelp;
import twotrack.help.view.HelpWindow;
import twotrack.i18n.Messages;
import twotrack.stance.AuditTable;
import twotrack.stance.StanceIndex;

/// The actions that need a window: they ask, show and report.
final class WindowCommands implements Actions.Commands {
  private static final double ABOUT_WIDTH = 680;
  private static final double ABOUT_HEIGHT = 580;

  private final Assembly window;
  private final Assembly.Surroundings surroundings;
  private final Snapshots snapshots;
  private Optional<CompareWindow> comparison = Optional.empty();

  WindowCommands(Assembly window, Assembly.Surroundings surroundings) {
    this.window = window;
    this.surroundings = surroundings;
    snapshots = new Snapshots(window, surroundings);
  }

  @Override
  public void snapshot() {
    snapshots.export();
  }

  @Override
  public void print() {
    snapshots.print();
  }

  @Override
  public void copyImage() {
    snapshots.copyImage();
  }

  @Override
  public void compare() {
    if (!CompareWindow.canShow(window.state().openProperty().get().dataset())) {
      surroundings.dialogs().notice(messages().text("compare.tooFew"));
    } else if (comparison.filter(Stage::isShowing).isPresent()) {
      comparison.get().toFront();
    } else {
      var shared = new CompareWindow.Shared(window.state(), window.derived(), window.palette());
      var opened = new CompareWindow(window.stage(), shared, window.measurer(), snapshots::save);
      comparison = Optional.of(opened);
      opened.show();
    }
  }

  @Override
  public void search() {
    focus("#search");
  }

  @Override
  public void details() {
    window.frame().inspectorShownProperty().set(true);
    if (window.root().lookup("#event") instanceof TitledPane section) {
      section.setExpanded(true);
    }
    focus("#event");
  }

  private void focus(String selector) {
    Node field = window.root().lookup(selector);
    if (field != null) {
      field.requestFocus();
    }
  }

  @Override
  public void palette() {
    new ActionList(window.actions(), messages()).show(window.root());
  }

  @Override
  public void stanceHelp() {
    new HelpWindow(window.stage(), StanceHelp.of(window.state().openProperty().get().dataset(), messages()), messages()).show();
  }

  @Override
  public void copyAudit() {
    Optional<StanceIndex> stance = window.derived().stance().getValue();
    if (stance.isEmpty()) {
      surroundings.dialogs().notice(messages().text("audit.none"));
      return;
    }
    var content = new ClipboardContent();
    content.putString(AuditText.of(new StanceScene(stance.get(), window.state().openProperty().get().dataset(), messages()), day()));
    Clipboard.getSystemClipboard().setContent(content);
    surroundings.dialogs().notice(messages().text("audit.copied"));
  }

  @Override
  public void exportAudit() {
    Optional<StanceIndex> stance = window.derived().stance().getValue();
    if (stance.isEmpty()) {
      surroundings.dialogs().notice(messages().text("audit.none"));
      return;
    }
    StanceIndex index = stance.get();
    int day = day();
    String suggestion = index.subject() + "-" + window.state().cursorDayProperty().get() + ".csv";
    surroundings.dialogs().chooseTable(suggestion).ifPresent(file -> {
      Messages messages = messages();
      var dialogs = surroundings.dialogs();
      surroundings.tasks().run(
          messages.text("task.snapshot", file.getFileName()),
          _ -> {
            byte[] table = AuditTable.csv(index, day).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, out -> out.write(table));
            return file;
          },
          written -> dialogs.notice(messages.text("audit.written", written)),
          failure -> dialogs.failure(messages.text("audit.failed"), Snapshots.reason(failure, messages)));
    });
  }

  private int day() {
    return Math.toIntExact(window.state().cursorDayProperty().get().toEpochDay());
  }

  @Override
  public void about() {
    OpenDataset open = window.state().openProperty().get();
    String place = open.file().map(Path::toString).orElse(open.name());
    var about = new HelpWindow(window.stage(), AboutHelp.of(Version.current(), open.dataset(), place, messages()), messages());
    about.setWidth(ABOUT_WIDTH);
    about.setHeight(ABOUT_HEIGHT);
    about.show();
  }

  @Override
  public void quit() {
    // With it go all windows that belong to it, and with the last window the program. Platform.exit() breaks off in native code while a notice is shown.
    window.stage().close();
  }

  private Messages messages() {
    return window.derived().messages().getValue();
  }
}
