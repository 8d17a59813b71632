package twotrack.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The values that a key may have.
record Choices<T>(Map<String, T> byText) {
  Choices {
    byText = Map.copyOf(byText);
  }

  /// The constants of an enum in small letters: `part-of`.
  static <E extends Enum<E>> Choices<E> inSmallLetters(E[] constants) {
    return of(constants, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// The constants of an enum by their names.
  static <E extends Enum<E>> Choices<E> byName(E[] constants) {
    return of(constants, Enum::name);
  }

  private static <E extends Enum<E>> Choices<E> of(E[] constants, Function<E, String> text) {
    return new Choices<>(Arrays.stream(constants).collect(Collectors.toMap(text, constant -> constant)));
  }

  Optional<T> find(String text) {
    return Optional.ofNullable(byText.get(text));
  }

  /// What is allowed, for messages.
  String allowed() {
    return byText.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
