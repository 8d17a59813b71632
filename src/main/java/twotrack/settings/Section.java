package twotrack.settings;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A JSON object whose values are texts, numbers, truth values, lists or further objects. What is missing or of another kind than asked for reads as
/// absent, so that one wrong value costs nothing else.
record Section(Map<String, Object> values) {
  static final Section EMPTY = new Section(Map.of());

  Section {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  Optional<String> string(String key) {
    return value(key, String.class);
  }

  /// A finite number.
  Optional<Double> number(String key) {
    return value(key, Number.class).map(Number::doubleValue).filter(Double::isFinite);
  }

  Optional<Boolean> flag(String key) {
    return value(key, Boolean.class);
  }

  List<String> strings(String key) {
    return list(key).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /// An object in the object; without one, an empty one.
  Section section(String key) {
    return Optional.ofNullable(values.get(key)).flatMap(Section::of).orElse(EMPTY);
  }

  List<Section> sections(String key) {
    return list(key).stream().map(Section::of).flatMap(Optional::stream).toList();
  }

  /// The text of a key as what it stands for; absent where it stands for nothing, which the meaning says with an [IllegalArgumentException] or a
  /// [DateTimeException].
  <T> Optional<T> meaning(String key, Function<String, T> meaning) {
    return string(key).flatMap(text -> {
      try {
        return Optional.of(meaning.apply(text));
      } catch (IllegalArgumentException | DateTimeException _) {
        return Optional.empty();
      }
    });
  }

  /// The same with one value more or another one.
  Section with(String key, Object value) {
    var changed = new LinkedHashMap<>(values);
    changed.put(key, value instanceof Section section ? section.values() : value);
    return new Section(changed);
  }

  /// The same with a value where there is one, and without the key where there is none.
  Section with(String key, Optional<?> value) {
    if (value.isPresent()) {
      return with(key, value.get());
    }
    var changed = new LinkedHashMap<>(values);
    changed.remove(key);
    return new Section(changed);
  }

  private List<?> list(String key) {
    return values.get(key) instanceof List<?> list ? list : List.of();
  }

  private <T> Optional<T> value(String key, Class<T> type) {
    return Optional.ofNullable(values.get(key)).filter(type::isInstance).map(type::cast);
  }

  private static Optional<Section> of(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, Object>();
    map.forEach((key, inner) -> values.put(String.valueOf(key), inner));
    return Optional.of(new Section(values));
  }
}
