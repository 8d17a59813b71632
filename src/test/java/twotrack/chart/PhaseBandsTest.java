package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.drawing.Ink;
import twotrack.i18n.Language;
import twotrack.stance.Phase;
import twotrack.timeline.Band;

class PhaseBandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"kt", "sk-telecom", "lg-uplus"})
  void bandsAreThePhases(String subject) {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), subject, Language.KOREAN);
    var words = new StanceWords(scene);
    List<Phase> phases = scene.index().phases();
    List<Band> bands = PhaseBands.of(scene);
    assertEquals(phases.stream().map(phase -> (double) phase.days().from()).toList(), bands.stream().map(Band::from).toList());
    assertEquals(phases.stream().map(phase -> (double) phase.days().to()).toList(), bands.stream().map(Band::to).toList());
    assertEquals(phases.stream().map(phase -> words.name(phase.verdict())).toList(), bands.stream().map(Band::label).toList());
  }

  @Test
  void oneAxisLendsItsColourAndSeveralShareAnother() {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), "kt", Language.ENGLISH);
    Map<String, Ink> grounds = PhaseBands.of(scene).stream().collect(Collectors.toMap(Band::label, Band::ground, (first, _) -> first));
    assertEquals(Set.of("Uncommitted", "Self-reliant", "Partner-dependent", "Two-track"), grounds.keySet());
    assertEquals(scene.looks().getFirst().tint().with(Ink.Strength.WASH), grounds.get("Partner-dependent"));
    assertEquals(scene.looks().getLast().tint().with(Ink.Strength.WASH), grounds.get("Self-reliant"));
    assertEquals(4, Set.copyOf(grounds.values()).size());
    assertInstanceOf(Ink.Tint.class, grounds.get("Uncommitted"));
  }

  @Test
  void withoutEnoughEvidenceThereIsNoColour() {
    Band first = PhaseBands.of(StanceScenes.scene(StanceScenes.bundled(), "sk-telecom", Language.ENGLISH)).getFirst();
    assertEquals(new Band(first.from(), first.to(), "Not enough evidence", Ink.Role.BAND, Ink.Role.TEXT_MUTED), first);
    assertNotEquals(first.from(), first.to());
  }
}
