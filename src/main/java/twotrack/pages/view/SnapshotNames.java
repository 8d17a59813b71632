package twotrack.pages.view;

import java.util.Locale;
import twotrack.i18n.Messages;

/// What choices are called in lists.
final class SnapshotNames {
  static final String SIZES = "snapshot.size.";
  static final String MARGINS = "snapshot.margins.";
  static final String FITS = "snapshot.fit.";
  static final String THEMES = "snapshot.theme.";
  static final String LANGUAGES = "snapshot.language.";

  private SnapshotNames() {}

  /// The name of a choice of a family.
  static String of(String family, Enum<?> value, Messages messages) {
    return messages.text(family + value.name().toLowerCase(Locale.ROOT));
  }
}
