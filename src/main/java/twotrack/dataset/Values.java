package twotrack.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import twotrack.model.EdtfException;
import twotrack.model.EventDate;
import twotrack.model.LocalizedText;
import twotrack.model.Names;

/// Reads the sorts of values that objects share, each at the cursor; a wrong one is reported and empty.
final class Values {
  /// Language of a plain text where nothing says it (BCP 47).
  private static final String UNDETERMINED = "und";

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  private final JsonCursor cursor;
  private final References references;
  private final Names names;
  private int errorsBeforeTexts;
  private boolean anyText;
  private String firstLanguage = UNDETERMINED;

  Values(JsonCursor cursor, References references) {
    this.cursor = cursor;
    this.references = references;
    names = references.names();
  }

  /// Reads values at another cursor in the same way.
  Values beside(JsonCursor other, References otherReferences) {
    var beside = new Values(other, otherReferences);
    beside.firstLanguage = firstLanguage;
    return beside;
  }

  /// What the ids that are read refer to.
  References references() {
    return references;
  }

  /// Plain texts from here on are in this language.
  void firstLanguage(String language) {
    firstLanguage = language;
  }

  /// A text with at least one letter.
  Optional<String> words() {
    return hasWords() ? cursor.text() : Optional.empty();
  }

  /// Whether a text with at least one letter is at the cursor; reports it if not.
  boolean hasWords() {
    boolean text = cursor.isText();
    if (text && cursor.utf8().isBlank()) {
      cursor.reject(Kind.BLANK);
      return false;
    }
    return text;
  }

  List<String> wordList() {
    return list(this::words);
  }

  /// The elements of an array, without those that are wrong.
  <T> List<T> list(Supplier<Optional<T>> element) {
    var list = new ArrayList<T>();
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        element.get().ifPresent(list::add);
      }
    }
    return list;
  }

  /// A text by language.
  Optional<LocalizedText> texts() {
    Map<String, String> byLanguage = new LinkedHashMap<>(4);
    if (enterTexts()) {
      while (nextText()) {
        byLanguage.put(cursor.key(), cursor.utf8().toString());
      }
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(byLanguage));
  }

  /// Goes into a text by language; false if there is none.
  boolean enterTexts() {
    errorsBeforeTexts = cursor.errors();
    anyText = false;
    return cursor.enter(Keys.FREE);
  }

  /// Goes to the next text, with its language as the cursor's key; false at the end, where it reports if there was none.
  boolean nextText() {
    while (cursor.next()) {
      if (hasWords()) {
        anyText = true;
        return true;
      }
    }
    if (!anyText && cursor.errors() == errorsBeforeTexts) {
      cursor.reportAtStart(Kind.EMPTY_LIST, "{ }");
    }
    return false;
  }

  /// A text by language, or a plain one in the dataset's first language.
  Optional<LocalizedText> textsOrPlain() {
    return cursor.atText() ? words().map(text -> LocalizedText.of(firstLanguage, text)) : texts();
  }

  /// An EDTF date.
  Optional<EventDate> date() {
    return cursor.text().flatMap(text -> {
      try {
        return Optional.of(EventDate.parse(text));
      } catch (EdtfException e) {
        reportDate(e);
        return Optional.empty();
      }
    });
  }

  /// Reports that the text at the cursor is no date.
  void reportDate(EdtfException e) {
    cursor.report(Kind.of(e.fault()), Shown.quoted(cursor.utf8().toString()), e.arguments().toArray(String[]::new));
  }

  /// Exactly one day.
  Optional<LocalDate> day() {
    return date().flatMap(date -> {
      if (date instanceof EventDate.Day(var day, var time) && time.isEmpty()) {
        return Optional.of(day);
      }
      cursor.reject(Kind.NOT_A_DAY);
      return Optional.empty();
    });
  }

  /// One end of a span: one EDTF date, or `..` for open.
  Optional<EventDate.End> end() {
    Optional<String> text = cursor.text();
    if (text.isPresent() && text.get().equals("..")) {
      return Optional.of(new EventDate.End.Open());
    }
    return text.flatMap(_ -> date()).flatMap(date -> {
      if (date instanceof EventDate.Interval) {
        cursor.reject(Kind.INTERVAL_AS_END);
        return Optional.empty();
      }
      return Optional.of(new EventDate.End.At(date));
    });
  }

  <T> Optional<T> choice(Choices<T> choices) {
    return cursor.text().flatMap(text -> {
      Optional<T> choice = choices.find(text);
      if (choice.isEmpty()) {
        cursor.reject(Kind.UNKNOWN_CHOICE, choices.allowed());
      }
      return choice;
    });
  }

  /// An object with some keys, which the caller says how to read.
  Fields object(Keys keys) {
    return new Fields(keys, cursor, this);
  }

  /// A number within bounds, both allowed.
  Optional<Double> number(double smallest, double largest) {
    Optional<Double> number = cursor.number();
    if (number.isPresent() && !(number.get() >= smallest && number.get() <= largest)) {
      cursor.reject(Kind.OUT_OF_RANGE, plain(smallest), plain(largest));
      return Optional.empty();
    }
    return number;
  }

  /// A whole number within bounds, both allowed.
  Optional<Integer> wholeNumber(int smallest, int largest) {
    int digit = cursor.digit();
    if (digit >= smallest && digit <= largest) {
      return Optional.of(digit);
    }
    Optional<Double> number = cursor.number();
    if (number.isPresent() && number.get() != Math.rint(number.get())) {
      cursor.reject(Kind.NOT_A_WHOLE_NUMBER);
      return Optional.empty();
    }
    return number.isEmpty() ? Optional.empty() : number(smallest, largest).map(Double::intValue);
  }

  /// A web address that is safe to open. Another one is reported and dropped.
  Optional<URI> link() {
    return cursor.text().flatMap(text -> {
      Optional<URI> link = safe(text);
      if (link.isEmpty()) {
        cursor.reject(Kind.UNSAFE_URL);
      }
      return link;
    });
  }

  Optional<String> color() {
    Optional<String> text = cursor.text();
    if (text.isPresent() && !COLOR.matcher(text.get()).matches()) {
      cursor.reject(Kind.NOT_A_COLOR);
      return Optional.empty();
    }
    return text;
  }

  /// The id of the object that is being read, which becomes known.
  Optional<String> id(IdSpace space) {
    boolean found = isNewId(space);
    if (found) {
      references.declare(space, cursor.utf8());
    }
    return found ? cursor.text() : Optional.empty();
  }

  /// Whether an id is at the cursor that nothing else in the list has; reports it if not.
  boolean isNewId(IdSpace space) {
    boolean words = hasWords();
    if (words && references.isKnown(space, cursor.utf8())) {
      cursor.reject(Kind.DUPLICATE_ID, space.list());
      return false;
    }
    return words;
  }

  /// The id of something else, but not of an event.
  Optional<String> reference(IdSpace space) {
    return hasWords() ? Optional.of(names.text(references.refer(space, cursor))) : Optional.empty();
  }

  /// Ids of other things, each once.
  List<String> idList(IdSpace space) {
    var ids = new ArrayList<String>(4);
    if (cursor.enterArray()) {
      while (cursor.nextElement()) {
        reference(space).filter(id -> isNew(id, ids)).ifPresent(ids::add);
      }
    }
    return ids;
  }

  /// Whether a list does not yet have the id at the cursor; reports it if so.
  boolean isNew(String id, List<String> ids) {
    if (ids.contains(id)) {
      cursor.reject(Kind.REPEATED_VALUE);
      return false;
    }
    return true;
  }

  private static Optional<URI> safe(String text) {
    try {
      var uri = new URI(text);
      boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
