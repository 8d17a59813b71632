package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import twotrack.model.StanceModel.ActionClass;

class FadingSumTest {
  private static final Fading FADING = new Fading(Map.of(ActionClass.VERBAL, 180.0, ActionClass.MATERIAL, 730.0));

  private static double direct(List<Pulse> pulses, int day) {
    return pulses.stream().mapToDouble(pulse -> pulse.at(day, FADING)).sum();
  }

  private static List<Pulse> random(int count, int days, Random random) {
    var pulses = new ArrayList<Pulse>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(days) - days / 2;
      int through = switch (random.nextInt(4)) {
        case 0 -> Pulse.FOREVER;
        case 1 -> from + random.nextInt(2_000) - 500;
        default -> from;
      };
      pulses.add(new Pulse(random.nextDouble(-10, 10), from, through, random.nextBoolean() ? ActionClass.VERBAL : ActionClass.MATERIAL));
    }
    return pulses;
  }

  @Test
  void nothingSumsToZero() {
    FadingSum nothing = FadingSum.of(List.of(), FADING);
    assertEquals(0, nothing.at(0));
    assertEquals(Pulse.FOREVER, nothing.firstDay(0, (first, last) -> nothing.most(first, last) > 0));
  }

  @Test
  void thousandsOfYearsNeitherOverflowNorDrift() {
    var random = new Random(1);
    List<Pulse> pulses = random(2_000, 3_000_000, random);
    FadingSum sum = FadingSum.of(pulses, FADING);
    for (int i = 0; i < 2_000; i++) {
      int day = random.nextInt(4_000_000) - 2_000_000;
      assertEquals(direct(pulses, day), sum.at(day), 1e-9);
    }
    assertTrue(Double.isFinite(sum.at(300_000_000)));
  }

  @Test
  void hundredThousandPulsesKeepTheirPrecision() {
    var random = new Random(2);
    List<Pulse> pulses = random(100_000, 7_300, random);
    FadingSum sum = FadingSum.of(pulses, FADING);
    for (int i = 0; i < 100; i++) {
      int day = random.nextInt(12_000) - 4_000;
      assertEquals(direct(pulses, day), sum.at(day), 1e-9 * Math.max(1, pulses.size() / 100.0));
    }
  }

  @Test
  void jumpHasAFoot() {
    FadingSum sum = FadingSum.of(List.of(new Pulse(8, 0, 0, ActionClass.MATERIAL), new Pulse(3, 730, 730, ActionClass.VERBAL)), FADING);
    assertEquals(4, sum.before(730));
    assertEquals(7, sum.at(730));
    assertEquals(0, sum.before(0));
  }

  @Test
  void breakpointsAreTheDaysAfterTheFirstUpToTheLast() {
    FadingSum sum = FadingSum.of(List.of(new Pulse(1, 5, 9, ActionClass.VERBAL), new Pulse(1, 12, 12, ActionClass.VERBAL)), FADING);
    assertArrayEquals(new int[] {9, 12}, sum.breakpoints(5, 12).toArray());
    assertArrayEquals(new int[] {5, 9}, sum.breakpoints(4, 11).toArray());
  }

  @Test
  void firstDayIsThatOfALookAtEveryDay() {
    var random = new Random(3);
    for (int i = 0; i < 300; i++) {
      FadingSum sum = FadingSum.of(random(1 + random.nextInt(8), 1_500, random), FADING);
      double level = random.nextDouble(-15, 15);
      int from = random.nextInt(1_500) - 750;
      int expected = from;
      while (expected < from + 9_000 && sum.at(expected) < level) {
        expected++;
      }
      int found = sum.firstDay(from, (first, last) -> sum.most(first, last) >= level);
      assertEquals(expected, Math.min(found, from + 9_000));
    }
  }

  @Test
  void firstDayOfALongFadeIsFoundInFewLooks() {
    FadingSum sum = FadingSum.of(List.of(new Pulse(10, 0, 0, ActionClass.MATERIAL), new Pulse(-9, 0, 0, ActionClass.VERBAL)), FADING);
    var looks = new ArrayList<Integer>();
    int day = sum.firstDay(2_000, (first, last) -> {
      looks.add(first);
      return sum.least(first, last) < 1e-30;
    });
    assertEquals(Math.ceil(730 * (Math.log(1e31) / Math.log(2))), day);
    assertTrue(looks.size() < 200, looks.size() + " looks");
  }
}
