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

/// Reads the sorts of values that objects share, each at the cursor; a wrong one is reported and empty.
final class Values {
  /// Language of a plain text where nothing says it (BCP 47).
  private static final String UNDETERMINED = "und";

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  private final JsonCursor cursor;
  private final References references;
  private String firstLanguage = UNDETERMINED;

  Values(JsonCursor cursor, References references) {
    this.cursor = cursor;
    this.references = references;
  }

  /// Plain texts from here on are in this language.
  void firstLanguage(String language) {
    firstLanguage = language;
  }

  /// A text with at least one letter.
  Optional<String> words() {
    Optional<String> text = cursor.text();
    if (text.isPresent() && text.get().isBlank()) {
      cursor.reject(Kind.BLANK);
      return Optional.empty();
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
    if (!cursor.enter(Keys.FREE)) {
      return Optional.empty();
    }
    Map<String, String> byLanguage = new LinkedHashMap<>(4);
    int errors = cursor.errors();
    while (cursor.next(byLanguage.keySet())) {
      String language = cursor.key();
      words().ifPresent(text -> byLanguage.put(language, text));
    }
    if (byLanguage.isEmpty()) {
      if (cursor.errors() == errors) {
        cursor.reportAtStart(Kind.EMPTY_LIST, "{ }");
      }
      return Optional.empty();
    }
    return Optional.of(new LocalizedText(byLanguage));
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
        cursor.report(Kind.of(e.fault()), Shown.quoted(text), e.arguments().toArray(String[]::new));
        return Optional.empty();
      }
    });
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

  /// The id of the object that is being read.
  Optional<String> id(IdSpace space) {
    Optional<String> id = words();
    if (id.isPresent() && !references.declare(space, id.get())) {
      cursor.reject(Kind.DUPLICATE_ID, space.list());
    }
    return id;
  }

  /// The id of something else.
  Optional<String> reference(IdSpace space) {
    return words().map(id -> references.refer(space, id, cursor));
  }

  /// Ids of other things, each once.
  List<String> references(IdSpace space) {
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
