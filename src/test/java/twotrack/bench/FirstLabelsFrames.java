package twotrack.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import twotrack.app.WholeWindow;
import twotrack.explorer.OpenDataset;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.timeline.view.TimelineProbe;

/// The first zoom of a fresh virtual machine into Korean labels: the whole window opens over twenty years whose titles are Latin but for the year in the
/// middle, stands still for a moment, and is zoomed into that year with the wheel, a notch a frame. Its one argument is the number of events.
public final class FirstLabelsFrames {
  private static final int STEPS = 100;
  private static final int HALF_A_YEAR = 183;
  private static final double WHEEL = -Math.log(0.95) / Math.log(1.0015);
  private static final int STILL = 120;
  /// The renderer works behind the window's thread, so that a picture is felt in the frames after its own.
  private static final int FELT = 3;

  private final OpenDataset open;
  private final int events;
  private final List<Long> korean = new ArrayList<>();

  private FirstLabelsFrames(int events) {
    this.events = events;
    var synthetic = SyntheticDataset.even(events);
    int middle = (synthetic.event(0).first() + synthetic.event(events - 1).first()) / 2;
    Dataset dataset = synthetic.withKoreanIn(new DayRange(middle - HALF_A_YEAR, middle + HALF_A_YEAR)).dataset();
    open = new OpenDataset("synthetic.json", dataset);
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    var script = new FirstLabelsFrames(Integer.parseInt(args[0]));
    Platform.startup(script::begin);
  }

  private void begin() {
    var window = new WholeWindow(open, new BesideTheWindow());
    Node timeline = window.node("#timeline");
    TimelineProbe probe = window.timeline();
    window.painted(() -> FrameScript.pause(window.scene(), STILL, () -> zoom(timeline, probe)));
  }

  private void zoom(Node timeline, TimelineProbe probe) {
    if (koreanLabels(probe) > 0) {
      throw new IllegalStateException("There are Korean labels before the zoom.");
    }
    double x = (probe.scale().left() + probe.scale().right()) / 2;
    FrameScript.run(timeline.getScene(), STEPS, frame -> {
      if (frame > 0) {
        korean.add(koreanLabels(probe));
      }
      timeline.fireEvent(new ScrollEvent(
          ScrollEvent.SCROLL, x, 200, x, 200, false, true, false, false, true, false, 0, WHEEL, 0, WHEEL,
          ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(timeline, x, 200)));
    }, measured -> {
      korean.add(koreanLabels(probe));
      report(measured);
      Platform.exit();
    });
  }

  private static long koreanLabels(TimelineProbe timeline) {
    return timeline.texts().stream().filter(text -> text.codePoints().anyMatch(FirstLabelsFrames::isHangul)).count();
  }

  private static boolean isHangul(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
  }

  private void report(FrameScript.Measured measured) {
    int first = (int) korean.stream().takeWhile(labels -> labels == 0).count();
    var results = new Results("first labels");
    results.tell(
        "n", events, "frames", measured.frames(), "work", measured.work(), "cpu", measured.cpu(),
        "before", measured.frames().part(0, first),
        "with first labels", measured.frames().part(first, Math.min(first + FELT, STEPS)),
        "after", measured.frames().part(Math.min(first + FELT, STEPS), STEPS),
        "first labels", korean.get(Math.min(first, STEPS - 1)), "labels", korean.getLast());
    results.table();
  }
}
