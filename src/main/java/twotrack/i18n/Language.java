package twotrack.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language of the app's own texts.
public enum Language {
  ENGLISH("en"),
  KOREAN("ko");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The language of a tag such as `ko` or `ko-KR`.
  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(language -> Locale.forLanguageTag(tag).getLanguage().equals(language.tag)).findFirst();
  }

  /// The system's language, or English where the app does not speak it.
  public static Language ofSystem() {
    return ofTag(Locale.getDefault().toLanguageTag()).orElse(ENGLISH);
  }

  /// BCP 47 tag, as datasets key their texts.
  public String tag() {
    return tag;
  }

  /// For formats and sorting.
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /// Order in which a dataset's texts are looked up: this language, then the dataset's own order.
  public List<String> preference(List<String> datasetLanguages) {
    return Stream.concat(Stream.of(tag), datasetLanguages.stream()).distinct().toList();
  }
}
