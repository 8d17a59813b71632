package twotrack.help;

import java.text.NumberFormat;
import twotrack.i18n.Messages;

/// Writes numbers as the language does, with as many decimals as they have.
final class HelpNumbers {
  private static final int MOST_DECIMALS = 3;

  private final NumberFormat format;

  HelpNumbers(Messages messages) {
    format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(MOST_DECIMALS);
  }

  /// The minus sign is an en dash, as everywhere on screen.
  String of(double value) {
    String digits = format.format(Math.abs(value));
    return value < 0 ? "–" + digits : digits;
  }
}
