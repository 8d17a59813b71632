package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import twotrack.dataset.SampleDatasets;
import twotrack.model.Dataset;
import twotrack.model.StanceModel;
import twotrack.stance.Onset;
import twotrack.stance.StanceIndex;

class WaterfallSumsTest {
  private static final double NANO = 1e-9;

  @Test
  void barsOfEveryCodedDayOfTheShippedDatasetSumToTheCurve() {
    assertBarsSumToTheCurve(SampleDatasets.shipped());
  }

  @Test
  void barsOfAnotherStanceModelSumToTheCurve() {
    assertBarsSumToTheCurve(SampleDatasets.harbours());
  }

  private static void assertBarsSumToTheCurve(Dataset dataset) {
    StanceModel model = dataset.stanceModel().orElseThrow();
    for (StanceModel.Subject subject : model.subjects()) {
      StanceIndex index = StanceIndex.of(dataset, subject.company()).orElseThrow();
      for (StanceModel.Axis axis : model.axes()) {
        codedDays(dataset).forEach(day -> assertBarsSumToTheCurve(index, axis, day));
      }
    }
  }

  private static void assertBarsSumToTheCurve(StanceIndex index, StanceModel.Axis axis, int day) {
    Waterfall waterfall = Waterfall.of(index, axis, day);
    double running = 0;
    for (Waterfall.Bar bar : waterfall.bars()) {
      assertEquals(running, bar.from());
      running = bar.to();
    }
    double curve = index.index(axis.id(), day);
    assertEquals(index.sum(axis.id(), day), running, NANO);
    assertEquals(curve, 100 * running / (Math.abs(running) + index.model().constants().k()), NANO);
    assertEquals(curve, waterfall.index());
    assertTrue(waterfall.least() - NANO <= running && running <= waterfall.most() + NANO);
  }

  /// The days on which coded events can begin: earliest, middle and latest, and the day after each.
  private static List<Integer> codedDays(Dataset dataset) {
    var days = new TreeSet<Integer>();
    dataset.events().coded().forEach(row -> {
      var onset = Onset.of(dataset.events().event(row).date());
      Stream.of(onset.earliest(), onset.middle(), onset.latest()).flatMap(day -> Stream.of(day, day + 1)).forEach(days::add);
    });
    return List.copyOf(days);
  }
}
