package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;

class DatasetJourneyTest extends Journey {
  private static final Pattern PLACE = Pattern.compile("ten-mistakes\\.json, (line \\d+, column \\d+, \\$[^:]*): .+");

  @TempDir private Path folder;
  @Test
  void aFileWithTenMistakesIsRefusedWithThePlaceOfEach() throws IOException {
    OpenDataset before = window.state.openProperty().get();
    String title = window.stage().getTitle();
    open("/twotrack/app/ten-mistakes.json");
    assertEquals(List.of("ten-mistakes.json was not opened: 10 problems. What was open stays open."), window.dialogs.told);
    assertEquals(
        List.of(
            "line 7, column 72, $.companies[0].color",
            "line 8, column 12, $.companies[1].id",
            "line 11, column 78, $.sources[0].reliability",
            "line 16, column 15, $.events[0].date",
            "line 22, column 15, $.events[1].date",
            "line 24, column 21, $.events[1].companies[0]",
            "line 31, column 21, $.events[2].importance",
            "line 33, column 5, $.events[3]",
            "line 42, column 20, $.events[4].companies",
            "line 47, column 23, $.events[5].title.en"),
        window.dialogs.listed.stream().map(line -> PLACE.matcher(line).replaceFirst("$1")).toList());
    assertEquals(before, window.state.openProperty().get());
    assertEquals(title, window.stage().getTitle());
  }

  @Test
  void anotherDatasetTakesOverTheWholeWindow(FxRobot robot) throws IOException {
    robot.interact(() -> {
      window.state.criteriaProperty().set(Criteria.EVERYTHING.withText("midm"));
      window.state.selectionProperty().set(Optional.of(window.shownInOrder().getFirst()));
    });
    open("/twotrack/cli/rivals.json");
    assertEquals(List.of(), window.dialogs.told);
    assertEquals("Two rivals – Twotrack", window.stage().getTitle());
    assertEquals(List.of("4 of 4 events", "rivals.json"), List.of(window.text("#shown"), window.text("#file")));
    assertEquals(Optional.empty(), window.selected());
    window.untilStill();
    window.until("the lanes are those of the file", () -> window.timeline().lanes().equals(List.of("KT", "SK Telecom")));
    assertEquals(window.shown(), window.onFx(() -> window.timeline().events()));
    assertTrue(window.node("#absent").isVisible());
    assertFalse(window.node("#stanceSection").isVisible());
    assertFalse(window.node(".tt-stance-strip").isVisible());
    assertTrue(window.texts("#absent").contains("No stance in this dataset"));
  }

  private void open(String resource) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (InputStream in = Objects.requireNonNull(DatasetJourneyTest.class.getResourceAsStream(resource))) {
      Files.copy(in, file);
    }
    window.dialogs.dataset = Optional.of(file);
    window.shortcut(KeyCode.O);
  }
}
