package twotrack.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One text in one or more languages, keyed by language tag. Never empty; the order of the file is kept.
public record LocalizedText(Map<String, String> byLanguage) {
  public LocalizedText {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("A text needs at least one language.");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /// A text in one language.
  public static LocalizedText of(String language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /// The text in the first of the wanted languages that it has, else in its own first one.
  public String in(List<String> languages) {
    for (String language : languages) {
      String text = byLanguage.get(language);
      if (text != null) {
        return text;
      }
    }
    return byLanguage.values().iterator().next();
  }

  /// Whether the text is given in a language.
  public boolean has(String language) {
    return byLanguage.containsKey(language);
  }
}
