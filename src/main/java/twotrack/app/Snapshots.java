package twotrack.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import twotrack.chart.view.StanceStripView;
import twotrack.compare.ComparisonScene;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.view.Layer;
import twotrack.i18n.Messages;
import twotrack.pages.ComparisonPage;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.Paper;
import twotrack.pages.Snapshot;
import twotrack.pages.SnapshotChoices;
import twotrack.pages.SnapshotPages;
import twotrack.pages.SnapshotScope;
import twotrack.pages.SnapshotTarget;
import twotrack.pages.SnapshotTheme;
import twotrack.pages.view.SnapshotPorts;
import twotrack.pages.view.SnapshotSubject;
import twotrack.pages.view.SnapshotViewModel;
import twotrack.snapshot.SnapshotException;
import twotrack.snapshot.SnapshotFormat;
import twotrack.snapshot.SnapshotWriter;
import twotrack.timeline.view.TimelineView;

/// What leaves the window: pages by the dialog, the comparison as a file, the visible part as a picture.
final class Snapshots {
  /// Name of the dialog's section in the settings.
  private static final String DIALOG = "snapshot";

  /// A picture is this much finer than the screen, so that it stays sharp in a document.
  private static final double FINER = 2;

  /// Longest side of a picture that every graphics card paints, pixels.
  private static final double LONGEST = 8_000;

  private final Assembly window;
  private final Assembly.Surroundings surroundings;
  private Optional<ObjectProperty<SnapshotChoices>> choices = Optional.empty();

  Snapshots(Assembly window, Assembly.Surroundings surroundings) {
    this.window = window;
    this.surroundings = surroundings;
  }

  /// Opens the dialog for printing.
  void print() {
    open(SnapshotTarget.PRINTER);
  }

  /// Opens the dialog for the kind of file that was chosen last.
  void export() {
    open(SnapshotViewModel.fileTarget(choices().get()));
  }

  /// What was chosen last, read from the settings when it is first needed.
  private ObjectProperty<SnapshotChoices> choices() {
    ObjectProperty<SnapshotChoices> known =
        choices.orElseGet(() -> new SimpleObjectProperty<>(surroundings.memory().settings().dialogs().of(DIALOG, SnapshotChoices.STANDARD)));
    choices = Optional.of(known);
    return known;
  }

  private void keepChoices() {
    SnapshotChoices chosen = choices().get();
    surroundings.memory().change(settings -> settings.withDialogs(settings.dialogs().with(DIALOG, chosen)));
  }

  private void open(SnapshotTarget target) {
    var ports = new SnapshotPorts(
        new SnapshotPages(), window.measurer(), writer(), surroundings.printing(), surroundings.tasks(), surroundings.dialogs(),
        Clock.system(ZoneId.systemDefault()));
    var subject = new SnapshotSubject(window.state().openProperty().get().dataset(), scope(), fileName());
    var model = new SnapshotViewModel(subject, ports, messages(), choices(), target);
    SnapshotDialog.open(window.stage(), model, this::keepChoices);
  }

  private static SnapshotWriter writer() {
    return new SnapshotWriter(Typeface.ofThisMachine());
  }

  /// What is on screen now.
  private SnapshotScope scope() {
    var state = window.state();
    return new SnapshotScope(
        state.criteriaProperty().get(),
        Optional.of(state.viewportProperty().get()),
        state.selectionProperty().get(),
        state.groupingProperty().get(),
        state.subjectProperty().get(),
        Optional.of(state.cursorDayProperty().get()));
  }

  /// The name of the dataset's file without its ending.
  private String fileName() {
    return window.state().openProperty().get().name().replaceFirst("\\.[^.]*$", "");
  }

  /// Asks for a file and saves a comparison there.
  void save(ComparisonScene scene) {
    surroundings.dialogs().chooseSnapshot(fileName() + "-compare.pdf").ifPresent(file -> write(file, () -> {
      Optional<LocalDate> today = Optional.of(LocalDate.now(ZoneId.systemDefault()));
      var page = new ComparisonPage(scene, window.measurer()).draw(Paper.A4.turned(), today);
      return new Snapshot(List.of(Page.of(page)), SnapshotTheme.PRINT.palette(), Imprint.of(scene, Optional.of(Instant.now())));
    }));
  }

  private void write(Path file, Supplier<Snapshot> snapshot) {
    Messages messages = messages();
    String name = String.valueOf(file.getFileName());
    SnapshotFormat format = SnapshotFormat.named(name.substring(name.lastIndexOf('.') + 1)).orElseGet(SnapshotFormat.Pdf::new);
    var dialogs = surroundings.dialogs();
    surroundings.tasks().run(
        messages.text("task.snapshot", name),
        progress -> writer().write(snapshot.get(), format, file, (_, _) -> progress.throwIfCancelled()),
        written -> dialogs.notice(messages.text("snapshot.saved", written.size(), written.getFirst())),
        failure -> dialogs.failure(messages.text("snapshot.failed"), reason(failure, messages)));
  }

  /// Why a file was not written, for people.
  static String reason(Exception failure, Messages messages) {
    return switch (failure) {
      case SnapshotException unwritable -> unwritable.message(messages);
      case IOException unwritable -> messages.text("snapshot.failed.why", String.valueOf(unwritable.getMessage()));
      default -> throw new IllegalStateException("A snapshot failed", failure);
    };
  }

  /// Puts the visible part of timeline and strip on the clipboard.
  void copyImage() {
    if (!(window.root().lookup("#timeline") instanceof TimelineView timeline)) {
      return;
    }
    double longest = Math.max(timeline.getWidth(), timeline.getHeight() * 2);
    double scale = Math.min(FINER * window.stage().getOutputScaleX(), LONGEST / longest);
    var upper = new Layer(scale);
    var lower = new Layer(scale);
    timeline.paintOn(upper);
    if (window.root().lookup(".tt-stance-strip") instanceof StanceStripView strip && strip.isVisible()) {
      strip.paintOn(lower);
    }
    var content = new ClipboardContent();
    content.putImage(stacked(Stream.of(upper, lower).map(Layer::canvas).filter(canvas -> canvas.getWidth() > 0).map(Snapshots::image).toList()));
    Clipboard.getSystemClipboard().setContent(content);
    surroundings.dialogs().notice(messages().text("picture.copied"));
  }

  private static Image image(Node node) {
    return node.snapshot(null, null);
  }

  private static Image stacked(List<Image> images) {
    int width = images.stream().mapToInt(image -> (int) image.getWidth()).max().orElse(1);
    int height = images.stream().mapToInt(image -> (int) image.getHeight()).sum();
    var all = new WritableImage(width, Math.max(1, height));
    int top = 0;
    for (Image image : images) {
      all.getPixelWriter().setPixels(0, top, (int) image.getWidth(), (int) image.getHeight(), image.getPixelReader(), 0, 0);
      top += (int) image.getHeight();
    }
    return all;
  }

  private Messages messages() {
    return window.derived().messages().getValue();
  }
}
