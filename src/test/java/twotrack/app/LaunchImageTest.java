package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.settings.LaunchPicture;

/// The picture that the next start shows.
class LaunchImageTest extends Journey {
  @Test
  void theNextStartShowsTheWindowPixelByPixelAsItWasLeft(FxRobot robot) {
    robot.interact(() -> {
      LaunchPicture left = window.assembly.picture().orElseThrow();
      var next = new Stage();
      try {
        LaunchImage.show(next, left);
        LaunchPicture shown = LaunchImage.of(next, left.dataset(), left.place());
        assertEquals(window.stage().getTitle(), next.getTitle());
        assertEquals(left.look(), shown.look());
        assertEquals(left.pixels(), shown.pixels());
        assertTrue(LaunchImage.fits(left));
      } finally {
        next.close();
      }
    });
  }

  @Test
  void thePictureHoldsTheDataAndNotAnEmptyWindow(FxRobot robot) {
    robot.interact(() -> {
      LaunchPicture left = window.assembly.picture().orElseThrow();
      assertEquals(Optional.empty(), left.dataset());
      assertTrue(IntStream.range(0, left.pixels().capacity()).map(left.pixels()::get).distinct().count() > 200);
    });
  }

  @Test
  void aScreenThatShowsWindowsInAnotherWayGetsNoPicture(FxRobot robot) {
    robot.interact(() -> {
      LaunchPicture left = window.assembly.picture().orElseThrow();
      var finer = new LaunchPicture.Look(left.look().width(), left.look().height(), left.look().scale() + 1, left.look().dark());
      var otherColours = new LaunchPicture.Look(left.look().width(), left.look().height(), left.look().scale(), !left.look().dark());
      for (LaunchPicture.Look look : new LaunchPicture.Look[] {finer, otherColours}) {
        assertFalse(LaunchImage.fits(new LaunchPicture(left.dataset(), left.title(), left.place(), look, left.pixels())), look::toString);
      }
    });
  }
}
