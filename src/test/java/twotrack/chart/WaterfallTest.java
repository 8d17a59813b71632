package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.i18n.Language;
import twotrack.model.EventTable;

class WaterfallTest {
  @ParameterizedTest
  @CsvSource({"kt,2022-12-31", "kt,2024-12-31", "kt,2026-11-21", "sk-telecom,2025-07-03"})
  void theBarsEndAtTheSumTheStrongestFirst(String subject, LocalDate day) {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), subject, Language.ENGLISH);
    for (AxisLook look : scene.looks()) {
      Waterfall waterfall = Waterfall.of(scene.index(), look.axis(), EventTable.epochDay(day));
      double running = 0;
      double before = Double.POSITIVE_INFINITY;
      for (Waterfall.Bar bar : waterfall.bars()) {
        assertEquals(running, bar.from(), 1e-9);
        assertTrue(Math.abs(bar.contribution().product()) <= before);
        assertTrue(bar.to() >= waterfall.least() && bar.to() <= waterfall.most());
        before = Math.abs(bar.contribution().product());
        running = bar.to();
      }
      assertEquals(waterfall.sum(), running, 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"kt,2024-12-31", "kt,2026-11-21"})
  void inAnyOrderTheBarsEndAtTheSumAndEqualOnesKeepTheirOrder(String subject, LocalDate day) {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), subject, Language.ENGLISH);
    for (AxisLook look : scene.looks()) {
      Waterfall waterfall = Waterfall.of(scene.index(), look.axis(), EventTable.epochDay(day));
      Waterfall sorted = waterfall.sorted(Comparator.comparing(bar -> bar.contribution().product() < 0));
      assertEquals(waterfall.sum(), sorted.bars().getLast().to(), 1e-9);
      assertEquals(sorted.bars().stream().mapToDouble(Waterfall.Bar::to).reduce(0, Math::max), sorted.most());
      assertEquals(waterfall, waterfall.sorted(Comparator.comparing(_ -> 0)));
    }
  }
}
