package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import twotrack.drawing.Ink;
import twotrack.filter.TestDatasets;
import twotrack.model.Facet;

class LaneColorsTest {
  private final LaneColors colors = new LaneColors(TestDatasets.small());

  @Test
  void aCompanyHasTheColourOfTheDataset() {
    assertEquals(0xd55e00, colors.tint(Facet.COMPANY, 0).rgb());
  }

  @Test
  void companiesWithoutAColourTakeTheFreeOnesInOrder() {
    assertEquals(0x009e73, colors.tint(Facet.COMPANY, 3).rgb());
    assertEquals(0xe69f00, colors.tint(Facet.COMPANY, 4).rgb());
  }

  @Test
  void topicsHaveTheCycle() {
    assertEquals(LaneColors.CYCLE.get(1).intValue(), colors.tint(Facet.TOPIC, 1).rgb());
  }

  @Test
  void noValueIsGrey() {
    assertEquals(new Ink.Tint(0x6e7781, Ink.Strength.SOLID), colors.tint(Facet.COMPANY, -1));
  }

  @Test
  void theCycleRepeatsNothing() {
    assertEquals(LaneColors.CYCLE.size(), new HashSet<>(LaneColors.CYCLE).size());
  }
}
