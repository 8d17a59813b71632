package twotrack.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceScenes;
import twotrack.chart.StanceWords;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.stance.StanceIndex;
import twotrack.stance.StanceReading.Firmness;

class StanceDetailsTest {
  @Test
  void aReadingNamesThePositionAndWhatItHangsOn() {
    StanceScene scene = scene("kt", Language.ENGLISH);
    LocalDate day = LocalDate.of(2026, 11, 21);
    StanceDetails details = StanceDetails.of(scene, day);
    var reading = scene.index().reading(Math.toIntExact(day.toEpochDay()));
    assertEquals("21 November 2026", details.day());
    assertEquals(reading.firmness(), details.firmness());
    assertEquals(scene.index().model().axes().size(), details.axes().size());
    assertEquals(reading.influence().orElseThrow().event(), details.influence().orElseThrow().event());
    for (StanceDetails.AxisLine axis : details.axes()) {
      assertEquals(new StanceWords(scene).agreement(scene.index().agreement(axis.look().axis().id())), axis.agreement());
    }
    assertTrue(details.settings().orElseThrow().contains("of 9"), details.settings().toString());
  }

  @Test
  void withoutEnoughEvidenceNothingIsSaidOfSettingsAndLenses() {
    StanceDetails details = StanceDetails.of(scene("sk-telecom", Language.KOREAN), LocalDate.of(2022, 12, 31));
    assertEquals(Firmness.NOT_ENOUGH_EVIDENCE, details.firmness());
    assertEquals("근거 부족", details.position());
    assertEquals(Optional.empty(), details.settings());
    assertEquals(Optional.empty(), details.influence());
    assertTrue(details.lenses().isEmpty());
  }

  private static StanceScene scene(String subject, Language language) {
    Dataset dataset = StanceScenes.bundled();
    return new StanceScene(StanceIndex.of(dataset, subject).orElseThrow(), dataset, new Messages(language));
  }
}
