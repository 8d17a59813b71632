package twotrack.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import twotrack.model.EventDate;
import twotrack.model.LocalizedText;

/// The object at a cursor: for each of its [Keys] how the value is read, and what was read.
final class Fields {
  private final JsonCursor cursor;
  private final Values values;
  private final Keys keys;
  private final int errorsBefore;
  private final List<Field<?>> fields = new ArrayList<>();

  /// A key and its value, empty until it was read and if it was wrong.
  static final class Field<T> {
    private final String key;
    private final Supplier<Optional<T>> reader;
    private Optional<T> value = Optional.empty();

    private Field(String key, Supplier<Optional<T>> reader) {
      this.key = key;
      this.reader = reader;
    }

    Optional<T> value() {
      return value;
    }

    /// The value of a key that must be there, in an object without errors.
    T get() {
      return value.orElseThrow();
    }

    private void read() {
      value = reader.get();
    }
  }

  Fields(Keys keys, JsonCursor cursor, Values values) {
    this.keys = keys;
    this.cursor = cursor;
    this.values = values;
    errorsBefore = cursor.errors();
  }

  <T> Field<T> field(String key, Supplier<Optional<T>> reader) {
    var field = new Field<>(key, reader);
    fields.add(field);
    return field;
  }

  Field<String> id(IdSpace space) {
    return field("id", () -> values.id(space));
  }

  Field<String> reference(String key, IdSpace space) {
    return field(key, () -> values.reference(space));
  }

  Field<String> words(String key) {
    return field(key, values::words);
  }

  Field<LocalizedText> texts(String key) {
    return field(key, values::texts);
  }

  Field<EventDate> date(String key) {
    return field(key, values::date);
  }

  Field<LocalDate> day(String key) {
    return field(key, values::day);
  }

  Field<Double> number(String key, double smallest, double largest) {
    return field(key, () -> values.number(smallest, largest));
  }

  Field<Integer> wholeNumber(String key, int smallest, int largest) {
    return field(key, () -> values.wholeNumber(smallest, largest));
  }

  <T> Field<T> choice(String key, Choices<T> choices) {
    return field(key, () -> values.choice(choices));
  }

  Field<List<String>> wordList(String key) {
    return list(key, values::words);
  }

  /// Ids of other things, each once.
  Field<List<String>> idList(String key, IdSpace space) {
    return field(key, () -> Optional.of(values.idList(space)));
  }

  <T> Field<List<T>> list(String key, Supplier<Optional<T>> element) {
    return field(key, () -> Optional.of(values.list(element)));
  }

  /// The elements of a list that may be missing.
  static <T> List<T> all(Field<List<T>> list) {
    return list.value().orElse(List.of());
  }

  /// Reads the object; says whether it has no errors.
  boolean read() {
    if (cursor.enter(keys)) {
      while (cursor.next()) {
        of(cursor.key()).read();
      }
    }
    return isSound();
  }

  private Field<?> of(String key) {
    for (Field<?> field : fields) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    throw new IllegalStateException("No field reads the key " + key + ".");
  }

  /// Whether the object has no errors so far.
  boolean isSound() {
    return cursor.errors() == errorsBefore;
  }
}
