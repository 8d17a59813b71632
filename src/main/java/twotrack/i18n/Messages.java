package twotrack.i18n;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The app's texts in one language. A key without a text shows as `!key!`, and a test fails for it.
public final class Messages {
  private static final String BUNDLE = "twotrack.i18n.messages";

  private final Language language;
  private final ResourceBundle bundle;

  public Messages(Language language) {
    this.language = language;
    bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The text of a key with its placeholders filled in ([MessageFormat]).
  public String text(String key, Object... arguments) {
    if (!bundle.containsKey(key)) {
      return "!" + key + "!";
    }
    String pattern = bundle.getString(key);
    boolean plain = arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
    return plain ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /// The language of the texts.
  public Language language() {
    return language;
  }

  /// The bundle itself, for FXML.
  public ResourceBundle bundle() {
    return bundle;
  }
}
