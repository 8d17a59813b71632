package twotrack.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.model.Era;
import twotrack.model.EventDate;
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

  Optional<Era> era() {
    Fields era = values.object(Keys.ERA);
    var id = era.id(IdSpace.ERA);
    var title = era.texts("title");
    var from = era.field("from", values::end);
    var to = era.field("to", values::end);
    if (!era.read()) {
      return Optional.empty();
    }
    var span = new EventDate.Interval(from.get(), to.get());
    if (!span.first().isBefore(span.after())) {
      cursor.reportAtStart(Kind.ENDS_BEFORE_START, end(span.to()), end(span.from()));
      return Optional.empty();
    }
    return Optional.of(new Era(id.get(), title.get(), span));
  }

  private static String end(EventDate.End end) {
    return end instanceof EventDate.End.At(var date) ? Shown.quoted(date.edtf()) : Shown.quoted("..");
  }

  Optional<SavedView> view() {
    Fields view = values.object(Keys.VIEW);
    var id = view.id(IdSpace.VIEW);
    var name = view.texts("name");
    var filter = view.field("filter", this::filter);
    var from = view.day("from");
    var to = view.day("to");
    var lanes = view.choice("lanes", LANES);
    var subject = view.reference("subject", IdSpace.SUBJECT);
    var day = view.day("cursor");
    view.read();
    if (from.value().isPresent() && to.value().isPresent() && to.get().isBefore(from.get())) {
      cursor.reportAtStart(Kind.ENDS_BEFORE_START, Shown.quoted(to.get().toString()), Shown.quoted(from.get().toString()));
    }
    return view.isSound() ? Optional.of(new SavedView(
        id.get(), name.get(), filter.value().orElse(Map.of()), from.value(), to.value(), lanes.value(), subject.value(), day.value())) : Optional.empty();
  }

  /// The filter by the names of its options, which are the keys without the plural.
  private Optional<Map<String, List<String>>> filter() {
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
          default -> throw new IllegalStateException(cursor.key());
        }
      }
    }
    return Optional.of(filter);
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

  Optional<SavedView.Step> step() {
    Fields step = values.object(Keys.STEP);
    var view = step.reference("view", IdSpace.VIEW);
    var caption = step.texts("caption");
    return step.read() ? Optional.of(new SavedView.Step(view.get(), caption.get())) : Optional.empty();
  }
}
