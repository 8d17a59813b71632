package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import twotrack.explorer.View;
import twotrack.filter.Criteria;
import twotrack.model.EventId;
import twotrack.model.Facet;

/// The open file is edited beside the window.
@ExtendWith(ApplicationExtension.class)
class ChangingFileJourneyTest {
  private static final String RIVALS = "/twotrack/cli/rivals.json";

  @TempDir private Path folder;
  private Path file;
  private String text;
  private JourneyWindow window;

  @Start
  void start(Stage unused) {
    window = new JourneyWindow();
  }

  @BeforeEach
  void open(FxRobot robot) throws IOException {
    try (InputStream in = Objects.requireNonNull(ChangingFileJourneyTest.class.getResourceAsStream(RIVALS))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    file = Files.writeString(folder.resolve("rivals.json"), text);
    robot.interact(() -> window.assembly.datasets().open(file));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  @Test
  void aNewStateTakesThePlaceOfTheOldAndTheViewStays(FxRobot robot) throws IOException {
    EventId selected = window.shownInOrder().getFirst();
    robot.interact(() -> {
      window.state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("kt")));
      window.state.viewportProperty().set(window.state.viewportProperty().get().zoomed(0.5, 0.5));
      window.state.selectionProperty().set(Optional.of(selected));
    });
    View before = window.state.view();
    Files.writeString(file, text.replace("\"Two rivals\"", "\"Two old rivals\""));
    looks(3);
    assertEquals("Two old rivals – Twotrack", window.stage().getTitle());
    assertEquals(List.of(before, Optional.of(selected)), List.of(window.state.view(), window.selected()));
    assertEquals(List.of("rivals.json has changed and was read again: 4 events."), window.dialogs.told);
  }

  @Test
  void aBrokenStateIsListedOnceAndTheOldStaysOpen() throws IOException {
    Files.writeString(file, text.substring(0, text.length() / 2));
    looks(5);
    assertEquals("Two rivals – Twotrack", window.stage().getTitle());
    assertEquals(1, window.dialogs.told.size(), window.dialogs.told::toString);
    Files.writeString(file, text + "\n");
    looks(3);
    assertEquals("rivals.json has changed and was read again: 4 events.", window.dialogs.told.getLast());
    assertEquals(2, window.dialogs.told.size(), window.dialogs.told::toString);
  }

  @Test
  void nobodyLooksAtAFileThatIsNoLongerOpen(FxRobot robot) throws IOException {
    robot.interact(() -> window.assembly.datasets().openBundled());
    Files.writeString(file, text + "\n\n");
    looks(3);
    assertEquals(List.of(), window.dialogs.told);
    assertEquals("kt-ai-strategy.json", window.state.openProperty().get().name());
  }

  /// What the clock does in the app.
  private void looks(int times) {
    for (int time = 0; time < times; time++) {
      window.assembly.datasets().look();
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
