package twotrack.filter.view;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javafx.scene.control.DateCell;
import javafx.scene.input.KeyEvent;

/// A calendar in the app's language in which keys move and choose; the day cells of the toolkit know only those of their own date field.
final class DayCalendar extends Calendar {
  private final CalendarSkin skin;

  DayCalendar(LocalDate day, Locale language) {
    super(day);
    skin = new CalendarSkin(this) {
      @Override
      public Locale getLocale() {
        return language;
      }
    };
    setSkin(skin);
    addEventFilter(KeyEvent.ANY, event -> {
      if (event.getTarget() instanceof DateCell cell) {
        keyOnDay(event, cell);
      }
    });
  }

  /// Puts the focus on the chosen day.
  void focusDay() {
    skin.goToDate(getValue(), true);
  }

  private void keyOnDay(KeyEvent event, DateCell cell) {
    switch (event.getCode()) {
      case LEFT -> go(event, cell, -1, ChronoUnit.DAYS);
      case RIGHT -> go(event, cell, 1, ChronoUnit.DAYS);
      case UP -> go(event, cell, -1, ChronoUnit.WEEKS);
      case DOWN -> go(event, cell, 1, ChronoUnit.WEEKS);
      case PAGE_UP -> go(event, cell, -1, ChronoUnit.MONTHS);
      case PAGE_DOWN -> go(event, cell, 1, ChronoUnit.MONTHS);
      case ENTER, SPACE -> {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
          skin.selectDayCell(cell);
        }
        event.consume();
      }
      default -> { }
    }
  }

  private void go(KeyEvent event, DateCell cell, int steps, ChronoUnit unit) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      skin.goToDayCell(cell, steps, unit, true);
    }
    event.consume();
  }
}
