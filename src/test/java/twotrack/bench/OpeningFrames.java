package twotrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import twotrack.app.WholeWindow;

/// Opens a large file in the window of a fresh virtual machine, which stands with the bundled dataset: how long it takes until the first events of the file
/// are painted, and until all of them are; and the frames meanwhile, which users see if they move something else. Its argument is the number of events.
public final class OpeningFrames {
  /// Until the window stands still.
  private static final int STILL = 120;
  private static final int FRAMES = 600;
  private static final double NANOS = 1e6;

  private final Path file;
  private final int events;
  private final WholeWindow window = new WholeWindow();
  private long start;
  private double first;
  private double whole;

  private OpeningFrames(Path file, int events) {
    this.file = file;
    this.events = events;
  }

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    int events = Integer.parseInt(args[0]);
    Path file = Files.createTempFile("twotrack-opening", ".json");
    file.toFile().deleteOnExit();
    SyntheticDataset.real(events).write(file);
    Platform.startup(() -> new OpeningFrames(file, events).begin());
  }

  private void begin() {
    window.painted(() -> FrameScript.pause(window.scene(), STILL, this::open));
  }

  private void open() {
    window.state().openProperty().subscribe((_, opened) -> {
      int shown = opened.dataset().events().size();
      window.painted(() -> painted(shown));
    });
    start = System.nanoTime();
    window.open(file);
    FrameScript.run(window.scene(), FRAMES, _ -> {}, this::report);
  }

  private void painted(int shown) {
    double taken = (System.nanoTime() - start) / NANOS;
    first = first == 0 ? taken : first;
    whole = shown == events ? taken : whole;
  }

  private void report(FrameScript.Measured measured) {
    if (whole == 0) {
      throw new IllegalStateException("The window does not show all events.");
    }
    var results = new Results("opening");
    results.tell("n", events, "first picture ms", first, "all events ms", whole, "frames", measured.frames(), "work", measured.work());
    results.table();
    Platform.exit();
  }
}
