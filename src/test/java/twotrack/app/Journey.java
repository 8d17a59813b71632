package twotrack.app;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Tests that walk through the real window, one for each test.
@ExtendWith(ApplicationExtension.class)
abstract class Journey {
  JourneyWindow window;

  // TestFX looks for @Start in the test's own class only.
  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> window = new JourneyWindow());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }
}
