package twotrack.chart.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keys that move the cursor day while a chart has the keyboard: a day with the arrows, a month with Shift.
final class DaySteps {
  private DaySteps() {}

  /// The day that a key asks for; empty for other keys.
  static Optional<LocalDate> after(LocalDate day, KeyEvent key) {
    int direction = switch (key.getCode()) {
      case LEFT, DOWN -> -1;
      case RIGHT, UP -> 1;
      default -> 0;
    };
    if (direction == 0 || key.isShortcutDown() || key.isAltDown()) {
      return Optional.empty();
    }
    return Optional.of(key.isShiftDown() ? day.plusMonths(direction) : day.plusDays(direction));
  }
}
