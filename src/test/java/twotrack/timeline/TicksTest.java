package twotrack.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.drawing.Face;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

class TicksTest {
  private static final TextMeasurer SEVEN_EACH = (text, _) -> 7.0 * text.length();
  private static final Face FACE = Face.regular(11);

  private static Ticks.Rows ticks(double days, double width, Language language) {
    var scale = new TimeScale(new Viewport(LocalDate.of(2024, 5, 20).toEpochDay(), days), 100, width);
    return Ticks.of(scale, new TickWords(new Messages(language)), SEVEN_EACH, FACE);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      3,     DAY,   1
      25,    DAY,   1
      120,   WEEK,  1
      365,   MONTH, 1
      1500,  MONTH, 3
      3650,  YEAR,  1
      18000, YEAR,  2
      45000, YEAR,  5
      """)
  void takesTheFinestStepWhoseLabelsDoNotTouch(double days, TickStep.Unit unit, int every) {
    assertEquals(new TickStep(unit, every), ticks(days, 1000, Language.ENGLISH).step());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2.5, 14, 60, 200, 400, 2_000, 9_000, 40_000, 300_000, 1_095_727})
  void ticksRiseAndNeverTouchAndStayFew(double days) {
    for (Language language : Language.values()) {
      Ticks.Rows rows = ticks(days, 1000, language);
      var scale = new TimeScale(new Viewport(LocalDate.of(2024, 5, 20).toEpochDay(), days), 100, 1000);
      for (List<Ticks.Tick> row : List.of(rows.fine(), rows.context())) {
        for (int i = 1; i < row.size(); i++) {
          assertEquals(row.get(i - 1).next(), row.get(i).day());
          assertTrue(row.get(i - 1).day().isBefore(row.get(i).day()));
        }
      }
      for (Ticks.Tick tick : rows.fine()) {
        assertTrue(scale.x(tick.day()) + SEVEN_EACH.width(tick.label(), FACE) < scale.x(tick.next()), tick.label());
      }
      assertTrue(rows.fine().size() <= 42, rows.fine().size() + " labels");
    }
  }

  @Test
  void weeksStartOnMondayAndQuartersInJanuary() {
    assertTrue(ticks(120, 1000, Language.ENGLISH).fine().stream().allMatch(tick -> tick.day().getDayOfWeek() == DayOfWeek.MONDAY));
    assertTrue(ticks(1500, 1000, Language.ENGLISH).fine().stream().allMatch(tick -> tick.day().getMonthValue() % 3 == 1));
  }

  @Test
  void coversTheViewportFromBeforeItsStart() {
    Ticks.Rows rows = ticks(365, 1000, Language.ENGLISH);
    assertFalse(rows.context().getFirst().day().isAfter(LocalDate.of(2024, 5, 20)));
    assertFalse(rows.fine().getFirst().day().isAfter(LocalDate.of(2024, 5, 20)));
    assertTrue(rows.fine().getLast().next().isAfter(LocalDate.of(2025, 5, 19)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void labelsAreInTheLanguage(Language language) {
    Ticks.Rows rows = ticks(365, 1000, language);
    assertEquals(language == Language.KOREAN ? List.of("5월", "6월") : List.of("May", "Jun"), rows.fine().subList(0, 2).stream().map(Ticks.Tick::label).toList());
    assertEquals(language == Language.KOREAN ? "2024년" : "2024", rows.context().getFirst().label());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 400, 365 * 200})
  void yearsBeforeTheCommonEraAreNamedSo(int days) {
    var scale = new TimeScale(new Viewport(LocalDate.of(-500, 1, 1).toEpochDay(), days), 0, 1000);
    Ticks.Rows rows = Ticks.of(scale, new TickWords(new Messages(Language.ENGLISH)), SEVEN_EACH, FACE);
    assertTrue(rows.context().stream().allMatch(tick -> tick.label().contains("BCE")), () -> rows.context().toString());
  }
}
