package twotrack.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import twotrack.chart.AuditText;
import twotrack.chart.StanceScene;
import twotrack.cli.Version;
import twotrack.drawing.awt.Typeface;
import twotrack.explorer.OpenDataset;
import twotrack.help.StanceHelp;
import twotrack.help.view.HelpWindow;
import twotrack.i18n.Messages;
import twotrack.snapshot.Imprint;
import twotrack.snapshot.Paper;
import twotrack.snapshot.Snapshot;
import twotrack.snapshot.SnapshotException;
import twotrack.snapshot.SnapshotFormat;
import twotrack.snapshot.SnapshotPages;
import twotrack.snapshot.SnapshotRequest;
import twotrack.snapshot.SnapshotTheme;
import twotrack.snapshot.SnapshotWriter;
import twotrack.snapshot.WholeFile;
import twotrack.stance.AuditTable;
import twotrack.stance.StanceIndex;

/// The actions that need a window: they ask, show and report.
final class WindowCommands implements Actions.Commands {
  private final Assembly window;
  private final Assembly.Surroundings surroundings;

  WindowCommands(Assembly window, Assembly.Surroundings surroundings) {
    this.window = window;
    this.surroundings = surroundings;
  }

  @Override
  public void snapshot() {
    String name = window.state().openProperty().get().name().replaceFirst("\\.[^.]*$", "") + ".pdf";
    surroundings.dialogs().chooseSnapshot(name).ifPresent(this::write);
  }

  private void write(Path file) {
    OpenDataset open = window.state().openProperty().get();
    Messages messages = messages();
    SnapshotRequest request = request();
    SnapshotFormat format = SnapshotFormat.named(ending(file)).orElseGet(SnapshotFormat.Pdf::new);
    var dialogs = surroundings.dialogs();
    surroundings.tasks().run(
        messages.text("task.snapshot", file.getFileName()),
        () -> {
          var pages = new SnapshotPages().pages(request, open.dataset(), window.measurer());
          var imprint = Imprint.of(open.dataset(), request.criteria(), messages, Optional.of(Instant.now()));
          return new SnapshotWriter(Typeface.ofThisMachine()).write(new Snapshot(pages, request.theme().palette(), imprint), format, file);
        },
        (List<Path> written) -> dialogs.notice(messages.text("snapshot.written", written.getFirst())),
        failure -> dialogs.failure(messages.text("snapshot.failed"), reason(failure, messages)));
  }

  /// What is on screen now: filter, visible range, subject, cursor day.
  private SnapshotRequest request() {
    var state = window.state();
    return new SnapshotRequest(
        state.criteriaProperty().get(),
        Optional.of(state.viewportProperty().get()),
        state.subjectProperty().get(),
        Optional.of(state.cursorDayProperty().get()),
        state.languageProperty().get(),
        Paper.A4.turned(),
        SnapshotTheme.PRINT,
        Optional.of(LocalDate.now(ZoneId.systemDefault())));
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
    window.actions().inspectorShownProperty().set(true);
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
  public void keys() {
    palette();
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
          () -> {
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
    surroundings.dialogs().message("Twotrack " + Version.current(), messages().text("about.text"));
  }

  @Override
  public void quit() {
    Platform.exit();
  }

  private Messages messages() {
    return window.derived().messages().getValue();
  }
}
