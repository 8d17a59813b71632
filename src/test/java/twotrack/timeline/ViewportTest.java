package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import twotrack.model.DayRange;

class ViewportTest {
  private static final double TOLERANCE = 1e-6;

  @RepeatedTest(50)
  void zoomKeepsTheDayUnderThePointer() {
    var random = new Random();
    var before = new Viewport(random.nextDouble(-1e5, 1e5), random.nextDouble(2, 1e5));
    double anchor = random.nextDouble();
    Viewport after = before.zoomed(random.nextDouble(0.1, 5), anchor);
    assertEquals(before.startDay() + anchor * before.days(), after.startDay() + anchor * after.days(), TOLERANCE);
  }

  @Test
  void zoomStopsAtADayAndAtThreeThousandYears() {
    var viewport = new Viewport(0, 100);
    assertEquals(Viewport.MIN_DAYS, viewport.zoomed(1e-9, 0.5).days());
    assertEquals(Viewport.MAX_DAYS, viewport.zoomed(1e9, 0.5).days());
  }

  @Test
  void panMovesByAShareOfTheLength() {
    assertEquals(new Viewport(25, 50), new Viewport(20, 50).panned(0.1));
  }

  @Test
  void staysNearTheData() {
    var data = new DayRange(0, 100);
    assertEquals(new Viewport(-25, 50), new Viewport(-500, 50).within(data));
    assertEquals(new Viewport(75, 50), new Viewport(500, 50).within(data));
    assertEquals(new Viewport(10, 50), new Viewport(10, 50).within(data));
  }

  @Test
  void marginLiesOnBothSidesOfTheRange() {
    assertEquals(new Viewport(90, 120), Viewport.over(new DayRange(100, 200), 0.1));
  }

  @Test
  void animationEndsWhereItShould() {
    var from = new Viewport(0, 10);
    var to = new Viewport(1000, 500);
    assertEquals(to.startDay(), from.towards(to, 1).startDay(), TOLERANCE);
    assertEquals(to.days(), from.towards(to, 1).days(), TOLERANCE);
    assertEquals(Math.sqrt(10 * 500), from.towards(to, 0.5).days(), TOLERANCE);
  }

  @Test
  void refusesWhatIsNoViewport() {
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0.5));
    assertThrows(IllegalArgumentException.class, () -> new Viewport(Double.NaN, 10));
  }

  @RepeatedTest(20)
  void aPlaceAndItsDayBelongTogether() {
    var random = new Random();
    var scale = new TimeScale(new Viewport(random.nextDouble(-1e5, 1e5), random.nextDouble(1, 1e5)), random.nextDouble(200), random.nextDouble(10, 4000));
    double x = random.nextDouble(5000);
    assertEquals(x, scale.x(scale.day(x)), 1e-5);
  }
}
