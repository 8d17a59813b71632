package twotrack.pages.view;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import twotrack.i18n.Messages;

/// A whole number that is being typed: any text at times, a number in its range in the end.
final class NumberInput {
  private static final int MOST_DIGITS = 6;

  private final String nameKey;
  private final int least;
  private final int most;
  private final StringProperty text = new SimpleStringProperty("");

  /// @param nameKey key of what the number is called in a sentence
  NumberInput(String nameKey, int least, int most) {
    this.nameKey = nameKey;
    this.least = least;
    this.most = most;
  }

  StringProperty textProperty() {
    return text;
  }

  void set(int number) {
    text.set(Integer.toString(number));
  }

  /// Goes up or down from the number, or to the least one from any other text.
  void step(int by) {
    OptionalInt number = number();
    set(number.isPresent() ? Math.clamp(number.getAsInt() + (long) by, least, most) : least);
  }

  /// The number, where the text is one in the range.
  OptionalInt value() {
    OptionalInt number = number();
    return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most ? number : OptionalInt.empty();
  }

  /// What is wrong with the text, for people.
  Optional<String> problem(Messages messages) {
    return value().isPresent() ? Optional.empty() : Optional.of(messages.text("snapshot.input.number", messages.text(nameKey), least, most));
  }

  private OptionalInt number() {
    String digits = text.get().strip();
    return digits.matches("\\d{1," + MOST_DIGITS + "}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
