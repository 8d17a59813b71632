package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import twotrack.drawing.Palette;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.Viewport;
import twotrack.timeline.view.TimelinePaneController;

class WarmUpTest extends Journey {
  @Test
  void aViewThatIsAsCloseAsCanBeIsWarmedUpToo() {
    var scene = TimelinePaneController.scene(window.state, window.assembly.derived());
    var close = new TimelineLayout.Frame(new Viewport(20_000, 1), 800, 400);
    assertEquals(1, new WarmUp(new AwtTextMeasurer(Typeface.ofThisMachine()), Palette.LIGHT, scene).zoom(close).size());
  }
}
