package twotrack.pages.view;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the values of a list are called.
final class Names<T> extends StringConverter<T> {
  private final Function<T, String> name;

  Names(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("The choice cannot be typed: " + text);
  }
}
