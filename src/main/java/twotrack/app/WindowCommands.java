package twotrack.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import twotrack.chart.AuditText;
import twotrack.chart.StanceScene;
import twotrack.cli.Version;
import twotrack.compare.ComparisonScene;
import twotrack.compare.view.CompareWindow;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.OpenDataset;
import twotrack.files.WholeFile;
import twotrack.help.AboutHelp;
import twotrack.help.StanceHelp;
import twotrack.help.view.HelpWindow;
import twotrack.i18n.Messages;
import twotrack.pages.ComparisonPage;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.Paper;
import twotrack.pages.Snapshot;
import twotrack.snapshot.SnapshotException;
import twotrack.snapshot.SnapshotFormat;
import twotrack.pages.SnapshotPages;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;
import twotrack.pages.SnapshotTheme;
import twotrack.snapshot.SnapshotWriter;
import twotrack.stance.AuditTable;
import twotrack.stance.StanceIndex;

/// The actions that need a window: they ask, show and report.
final class WindowCommands implements Actions.Commands {
  private static final double ABOUT_WIDTH = 680;
  private static final double ABOUT_HEIGHT = 580;

  private final Assembly window;
  private final Assembly.Surroundings surroundings;
  private Optional<CompareWindow> comparison = Optional.empty();

  WindowCommands(Assembly window, Assembly.Surroundings surroundings) {
    this.window = window;
    this.surroundings = surroundings;
  }

  @Override
  public void snapshot() {
    surroundings.dialogs().chooseSnapshot(fileName() + ".pdf").ifPresent(file -> {
      OpenDataset open = window.state().openProperty().get();
      SnapshotRequest request = request();
      Messages messages = messages();
      write(file, () -> {
        var pages = new SnapshotPages().pages(request, open.dataset(), window.measurer());
        return new Snapshot(pages, request.options().theme().palette(), Imprint.of(open.dataset(), request.scope().criteria(), messages, Optional.of(Instant.now())));
      });
    });
  }

  /// The name of the dataset's file without its ending.
  private String fileName() {
    return window.state().openProperty().get().name().replaceFirst("\\.[^.]*$", "");
  }

  private void write(Path file, Supplier<Snapshot> snapshot) {
    Messages messages = messages();
    SnapshotFormat format = SnapshotFormat.named(ending(file)).orElseGet(SnapshotFormat.Pdf::new);
    var dialogs = surroundings.dialogs();
    surroundings.tasks().run(
        messages.text("task.snapshot", file.getFileName()),
        _ -> new SnapshotWriter(Typeface.ofThisMachine()).write(snapshot.get(), format, file),
        (List<Path> written) -> dialogs.notice(messages.text("snapshot.written", written.getFirst())),
        failure -> dialogs.failure(messages.text("snapshot.failed"), reason(failure, messages)));
  }

  @Override
  public void compare() {
    if (!CompareWindow.canShow(window.state().openProperty().get().dataset())) {
      surroundings.dialogs().notice(messages().text("compare.tooFew"));
    } else if (comparison.filter(Stage::isShowing).isPresent()) {
      comparison.get().toFront();
    } else {
      var shared = new CompareWindow.Shared(window.state(), window.derived(), window.palette());
      var opened = new CompareWindow(window.stage(), shared, window.measurer(), this::save);
      comparison = Optional.of(opened);
      opened.show();
    }
  }

  private void save(ComparisonScene scene) {
    surroundings.dialogs().chooseSnapshot(fileName() + "-compare.pdf").ifPresent(file -> write(file, () -> {
      Optional<LocalDate> today = Optional.of(LocalDate.now(ZoneId.systemDefault()));
      var page = new ComparisonPage(scene, window.measurer()).draw(Paper.A4.turned(), today);
      return new Snapshot(List.of(Page.of(page)), SnapshotTheme.PRINT.palette(), Imprint.of(scene, Optional.of(Instant.now())));
    }));
  }

  /// What is on screen now: filter, visible range, subject, cursor day.
  private SnapshotRequest request() {
    var state = window.state();
    var scope = new SnapshotScope(
        state.criteriaProperty().get(),
        Optional.of(state.viewportProperty().get()),
        state.selectionProperty().get(),
        state.groupingProperty().get(),
        state.subjectProperty().get(),
        Optional.of(state.cursorDayProperty().get()));
    return new SnapshotRequest(scope, SnapshotOptions.standard(state.languageProperty().get()), Optional.of(LocalDate.now(ZoneId.systemDefault())));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String reason(Exception failure, Messages messages) {
    return switch (failure) {
      case SnapshotException unwritable -> unwritable.message(messages);
      case IOException unwritable -> messages.text("snapshot.failed.why", String.valueOf(unwritable.getMessage()));
      default -> throw new IllegalStateException("A snapshot failed", failure);
    };
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
          failure -> dialogs.failure(messages.text("audit.failed"), reason(failure, messages)));
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
