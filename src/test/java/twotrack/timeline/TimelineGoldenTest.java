package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twotrack.drawing.DrawingText;
import twotrack.drawing.Ink;
import twotrack.drawing.TextMeasurer;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.model.RowSet;

/// One small scene, mark by mark. After a wanted change the file is written anew with `-Dgolden=write` and read before it is kept.
class TimelineGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/twotrack/timeline/small-scene.txt");
  private static final TextMeasurer SEVEN_EACH = (text, _) -> 7.0 * text.length();

  @Test
  void aSmallSceneIsDrawnAsBefore() throws IOException {
    Dataset dataset = TestDatasets.small();
    var phase = new Band(Scenes.day("2024-06-01"), Scenes.day("2025-07-03"), "Partner-dependent", new Ink.Tint(0xd55e00, Ink.Strength.WASH), Ink.Role.TEXT);
    var scene = new TimelineScene(dataset, RowSet.all(dataset.events().size()), Grouping.COMPANY, List.of(phase), Set.of(new EventId("model")),
        new Messages(Language.ENGLISH));
    var frame = new TimelineLayout.Frame(new Viewport(Scenes.day("2021-07-01"), 5 * 365.25), 800, 360);
    TimelinePicture picture = new TimelineLayout(SEVEN_EACH).layout(scene, frame);
    String drawn = "header\n" + DrawingText.of(picture.header()) + "lanes\n" + DrawingText.of(picture.lanes());
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, drawn);
    }
    assertEquals(Files.readString(GOLDEN), drawn);
  }
}
