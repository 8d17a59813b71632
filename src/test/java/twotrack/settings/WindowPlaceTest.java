package twotrack.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.settings.WindowPlace.Area;

class WindowPlaceTest {
  private static final List<Area> SCREENS = List.of(new Area(0, 0, 1920, 1080), new Area(-1280, 100, 1280, 800));

  @ParameterizedTest
  @CsvSource(textBlock = """
      10,    20
      1700,  900
      -1280, 100
      -700,  500
      -1000, 250
      """)
  void aWindowThatCanBeDraggedStaysWhereItWas(double x, double y) {
    var place = new WindowPlace(x, y, 1000, 700, false);
    assertEquals(place, place.on(SCREENS));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      1921, 20
      1800, 20
      10,   1070
      10,   -400
      -3000, 200
      5000, 5000
      """)
  void aWindowThatNobodyCouldReachComesToTheMiddleOfTheMainScreen(double x, double y) {
    assertEquals(new WindowPlace(460, 190, 1000, 700, true), new WindowPlace(x, y, 1000, 700, true).on(SCREENS));
  }

  @Test
  void noWindowIsLargerThanItsScreen() {
    assertEquals(new WindowPlace(-1200, 200, 1280, 800, false), new WindowPlace(-1200, 200, 3000, 900, false).on(List.of(SCREENS.getLast())));
    assertEquals(new WindowPlace(0, 0, 1920, 1080, false), new WindowPlace(9000, 0, 3000, 2000, false).on(SCREENS));
  }

  @Test
  void whatIsNoPlaceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new WindowPlace(Double.NaN, 0, 1, 1, false));
    assertThrows(IllegalArgumentException.class, () -> new WindowPlace(0, 0, 0, 1, false));
    assertThrows(IllegalArgumentException.class, () -> new WindowPlace(0, 0, 1, Double.POSITIVE_INFINITY, false));
  }
}
