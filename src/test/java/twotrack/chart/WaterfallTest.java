package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.i18n.Language;
import twotrack.model.EventTable;
import twotrack.stance.Contribution;
import twotrack.stance.RankBy;
import twotrack.stance.Ranking;

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
        assertTrue(bar.to() >= waterfall.least() - 1e-9 && bar.to() <= waterfall.most() + 1e-9);
        before = Math.abs(bar.contribution().product());
        running = bar.to();
      }
      assertEquals(waterfall.sum(), running, 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"kt,2024-12-31", "kt,2026-11-21"})
  void inAnyOrderTheBarsEndAtTheSumAndStayBetweenLeastAndMost(String subject, LocalDate day) {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), subject, Language.ENGLISH);
    for (AxisLook look : scene.looks()) {
      String axis = look.axis().id();
      Ranking byProduct = scene.index().ranking(axis, RankBy.PRODUCT);
      for (Ranking ranking : List.of(byProduct, byProduct.reversed(), scene.index().ranking(axis, Comparator.comparingDouble(Contribution::q)))) {
        Waterfall waterfall = Waterfall.of(scene.index(), look.axis(), EventTable.epochDay(day), ranking);
        assertEquals(waterfall.sum(), waterfall.bars().getLast().to(), 1e-9);
        assertTrue(waterfall.bars().stream().allMatch(bar -> bar.to() >= waterfall.least() - 1e-9 && bar.to() <= waterfall.most() + 1e-9));
      }
      double least = Waterfall.of(scene.index(), look.axis(), EventTable.epochDay(day), byProduct).bars().stream()
          .mapToDouble(Waterfall.Bar::to).reduce(0, Math::min);
      assertEquals(least, Waterfall.of(scene.index(), look.axis(), EventTable.epochDay(day)).least(), 1e-9);
    }
  }
}
