package twotrack.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.model.Era;
import twotrack.model.EventDate;
import twotrack.model.LocalizedText;
import twotrack.model.SavedView;

/// Reads what stands beside the events: eras, saved views and the story.
final class ViewReader {
  /// What lanes can stand for.
  static final Choices<String> LANES = new Choices<>(Stream.of("company", "topic", "product", "none").collect(Collectors.toMap(lane -> lane, lane -> lane)));

  private static final Pattern YEARS = Pattern.compile("\\d{4}|\\d{4}-\\d{4}|\\d{4}\\.\\.(\\d{4})?|\\.\\.\\d{4}");

  private final JsonCursor cursor;
  private final Values values;

  ViewReader(JsonCursor cursor, Values values) {
    this.cursor = cursor;
    this.values = values;
  }

  List<Era> readEras() {
    return values.list(this::era);
  }

  List<SavedView> readViews() {
    return values.list(this::view);
  }

  List<SavedView.Step> readStory() {
    return values.list(this::step);
  }

  private Optional<Era> era() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> title = Optional.empty();
    Optional<EventDate.End> from = Optional.empty();
    Optional<EventDate.End> to = Optional.empty();
    if (cursor.enter(Keys.ERA)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.ERA);
          case "title" -> title = values.texts();
          case "from" -> from = values.end();
          case "to" -> to = values.end();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    var span = new EventDate.Interval(from.orElseThrow(), to.orElseThrow());
    if (!span.first().isBefore(span.after())) {
      cursor.reportAtStart(Kind.ENDS_BEFORE_START, end(span.to()), end(span.from()));
      return Optional.empty();
    }
    return Optional.of(new Era(id.orElseThrow(), title.orElseThrow(), span));
  }

  private static String end(EventDate.End end) {
    return end instanceof EventDate.End.At(var date) ? Shown.quoted(date.edtf()) : Shown.quoted("..");
  }

  private Optional<SavedView> view() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    Map<String, List<String>> filter = Map.of();
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    Optional<String> lanes = Optional.empty();
    Optional<String> subject = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    if (cursor.enter(Keys.VIEW)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.VIEW);
          case "name" -> name = values.texts();
          case "filter" -> filter = filter();
          case "from" -> from = values.day();
          case "to" -> to = values.day();
          case "lanes" -> lanes = values.choice(LANES);
          case "subject" -> subject = values.reference(IdSpace.SUBJECT);
          case "cursor" -> day = values.day();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      cursor.reportAtStart(Kind.ENDS_BEFORE_START, Shown.quoted(to.get().toString()), Shown.quoted(from.get().toString()));
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new SavedView(id.orElseThrow(), name.orElseThrow(), filter, from, to, lanes, subject, day));
  }

  /// The filter by the names of its options, which are the keys without the plural.
  private Map<String, List<String>> filter() {
    var filter = new LinkedHashMap<String, List<String>>();
    if (cursor.enter(Keys.FILTER)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "companies" -> filter.put("company", values.idList(IdSpace.COMPANY));
          case "topics" -> filter.put("topic", values.idList(IdSpace.TOPIC));
          case "products" -> filter.put("product", values.idList(IdSpace.PRODUCT));
          case "years" -> years().ifPresent(years -> filter.put("year", List.of(years)));
          case "importance" -> values.wholeNumber(1, 5).ifPresent(least -> filter.put("importance", List.of(Integer.toString(least))));
          case "text" -> values.words().ifPresent(text -> filter.put("text", List.of(text)));
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return filter;
  }

  private Optional<String> years() {
    Optional<String> years = cursor.text();
    if (years.isPresent() && !isYears(years.get())) {
      cursor.reject(Kind.NOT_YEARS);
      return Optional.empty();
    }
    return years;
  }

  private static boolean isYears(String text) {
    boolean twoYears = text.length() >= "2024-2025".length();
    return YEARS.matcher(text).matches() && (!twoYears || text.substring(0, 4).compareTo(text.substring(text.length() - 4)) <= 0);
  }

  private Optional<SavedView.Step> step() {
    int errors = cursor.errors();
    Optional<String> view = Optional.empty();
    Optional<LocalizedText> caption = Optional.empty();
    if (cursor.enter(Keys.STEP)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "view" -> view = values.reference(IdSpace.VIEW);
          case "caption" -> caption = values.texts();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return cursor.errors() > errors ? Optional.empty() : Optional.of(new SavedView.Step(view.orElseThrow(), caption.orElseThrow()));
  }
}
