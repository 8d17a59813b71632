package twotrack.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final RegistryReader registry;
  private final EventReader eventReader;
  private final StanceModelReader stanceModelReader;
  private final ViewReader viewReader;
  private final Limits limits;
  private final Map<String, String> extras = new LinkedHashMap<>();
  private Optional<LocalizedText> title = Optional.empty();
  private Optional<LocalizedText> description = Optional.empty();
  private Optional<String> license = Optional.empty();
  private List<String> languages = List.of();
  private Optional<LocalDate> asOf = Optional.empty();
  private List<Era> eras = List.of();
  private Optional<StanceModel> stanceModel = Optional.empty();
  private List<SavedView> views = List.of();
  private List<SavedView.Step> story = List.of();

  /// The file has another format, so that nothing else in it can be judged.
  static final class WrongFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  FileReader(JsonCursor cursor, References references, Problems problems, Limits limits) {
    this.cursor = cursor;
    this.references = references;
    this.limits = limits;
    values = new Values(cursor, references);
    registry = new RegistryReader(cursor, values);
    eventReader = new EventReader(cursor, values, problems);
    stanceModelReader = new StanceModelReader(cursor, values, references);
    viewReader = new ViewReader(cursor, values);
  }

  /// Reads the object at the cursor.
  ///
  /// @param steps what happens between events
  void read(EventReader.Steps steps) {
    if (!cursor.enter(Keys.FILE)) {
      return;
    }
    while (cursor.next()) {
      value(cursor.key(), steps);
    }
    extras.putAll(cursor.extras());
  }

  /// Reports the references that lead nowhere; only after the whole file was read.
  void checkReferences() {
    references.check();
  }

  /// What was read, if there were no errors.
  Dataset dataset() {
    return new Dataset(
        new Dataset.Header(title.orElseThrow(), description, license, languages, asOf, extras),
        registry.registry(),
        new Dataset.Context(eras, stanceModel, views, story),
        references.events());
  }

  /// Reads values in the way of this file.
  Values values() {
    return values;
  }

  /// Whether what the events so far refer to is known, so that they can be shown.
  boolean isShowable() {
    return title.isPresent() && Stream.of(IdSpace.COMPANY, IdSpace.TOPIC, IdSpace.PRODUCT, IdSpace.PERSON, IdSpace.SOURCE).noneMatch(references::isWaiting);
  }

  private void value(String key, EventReader.Steps steps) {
    switch (key) {
      case "format" -> checkFormat();
      case "$schema" -> extras.put(key, cursor.rawValue());
      case "title" -> title = values.texts();
      case "description" -> description = values.texts();
      case "license" -> license = values.words();
      case "languages" -> readLanguages();
      case "asOf" -> asOf = values.day();
      case "companies" -> registry.readCompanies();
      case "people" -> registry.readPeople();
      case "products" -> registry.readProducts();
      case "topics" -> registry.readTopics();
      case "sources" -> registry.readSources();
      case "events" -> eventReader.readAll(limits.events(), steps);
      case "eras" -> eras = viewReader.readEras();
      case "stanceModel" -> stanceModel = stanceModelReader.read();
      case "views" -> views = viewReader.readViews();
      case "story" -> story = viewReader.readStory();
      default -> throw new UnreadKeyException(key);
    }
  }

  private void checkFormat() {
    Optional<String> format = cursor.text();
    if (format.isPresent() && !format.get().equals(FORMAT)) {
      cursor.reject(Kind.WRONG_FORMAT, FORMAT);
      throw new WrongFormatException();
    }
  }

  private void readLanguages() {
    int errors = cursor.errors();
    languages = values.wordList();
    if (!languages.isEmpty()) {
      values.firstLanguage(languages.getFirst());
    } else if (cursor.errors() == errors) {
      cursor.report(Kind.EMPTY_LIST, "[ ]");
    }
  }
}
