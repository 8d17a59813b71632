package twotrack.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import twotrack.dataset.Fields.Field;
import twotrack.model.Dataset;
import twotrack.model.Era;
import twotrack.model.LocalizedText;
import twotrack.model.SavedView;
import twotrack.model.StanceModel;

/// Reads the object that a file is.
final class FileReader {
  /// The name and version of the format.
  static final String FORMAT = "twotrack/1";

  private final JsonCursor cursor;
  private final Values values;
  private final References references;
  private final Limits limits;
  private final EventReader eventReader;
  private final Fields file;
  private final RegistryReader registry;
  private final Field<String> schema;
  private final Field<LocalizedText> title;
  private final Field<LocalizedText> description;
  private final Field<String> license;
  private final Field<List<String>> languages;
  private final Field<LocalDate> asOf;
  private final Field<List<Era>> eras;
  private final Field<StanceModel> stanceModel;
  private final Field<List<SavedView>> views;
  private final Field<List<SavedView.Step>> story;
  private final Map<String, String> extras = new LinkedHashMap<>();

  /// The file has another format, so that nothing else in it can be judged.
  static final class WrongFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  FileReader(JsonCursor cursor, References references, Problems problems, Limits limits) {
    this.cursor = cursor;
    this.references = references;
    this.limits = limits;
    values = new Values(cursor, references);
    eventReader = new EventReader(cursor, values, problems);
    file = values.object(Keys.FILE);
    file.field("format", this::format);
    schema = file.field("$schema", () -> Optional.of(cursor.rawValue()));
    title = file.texts("title");
    description = file.texts("description");
    license = file.words("license");
    languages = file.field("languages", this::languages);
    asOf = file.day("asOf");
    registry = new RegistryReader(file, values);
    var viewReader = new ViewReader(cursor, values);
    eras = file.list("eras", viewReader::era);
    stanceModel = file.field("stanceModel", new StanceModelReader(cursor, values, references)::read);
    views = file.list("views", viewReader::view);
    story = file.list("story", viewReader::step);
  }

  /// Reads the object at the cursor.
  ///
  /// @param steps what happens between events
  void read(EventReader.Steps steps) {
    file.field("events", () -> eventReader.readAll(limits.events(), steps));
    file.read();
    schema.value().ifPresent(value -> extras.put("$schema", value));
    extras.putAll(cursor.extras());
  }

  /// Reports the references that lead nowhere; only after the whole file was read.
  void checkReferences() {
    references.check();
  }

  /// What was read, if there were no errors.
  Dataset dataset() {
    return new Dataset(
        new Dataset.Header(title.get(), description.value(), license.value(), Fields.all(languages), asOf.value(), extras),
        registry.registry(),
        new Dataset.Context(Fields.all(eras), stanceModel.value(), Fields.all(views), Fields.all(story)),
        references.events());
  }

  /// Reads values in the way of this file.
  Values values() {
    return values;
  }

  /// Whether what the events so far refer to is known, so that they can be shown.
  boolean isShowable() {
    return title.value().isPresent()
        && Stream.of(IdSpace.COMPANY, IdSpace.TOPIC, IdSpace.PRODUCT, IdSpace.PERSON, IdSpace.SOURCE).noneMatch(references::isWaiting);
  }

  private Optional<String> format() {
    Optional<String> format = cursor.text();
    if (format.isPresent() && !format.get().equals(FORMAT)) {
      cursor.reject(Kind.WRONG_FORMAT, FORMAT);
      throw new WrongFormatException();
    }
    return format;
  }

  private Optional<List<String>> languages() {
    int errors = cursor.errors();
    List<String> tags = values.wordList();
    if (!tags.isEmpty()) {
      values.firstLanguage(tags.getFirst());
    } else if (cursor.errors() == errors) {
      cursor.report(Kind.EMPTY_LIST, "[ ]");
    }
    return Optional.of(tags);
  }
}
