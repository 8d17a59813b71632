package twotrack.timeline;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import twotrack.i18n.DateWords;
import twotrack.i18n.Language;
import twotrack.model.Event;

/// What the marks of a dataset say in one language, kept from frame to frame.
final class Captions {
  private static final int KEPT = 4000;

  /// Rounded numbers are few, and their words depend on the language's rules for plurals. Warm-ups lay out beside the window.
  private static final Map<Language, Map<Long, String>> COUNTS = new ConcurrentHashMap<>();

  private final TimelineScene scene;
  private final List<String> languages;
  private final DateWords words;
  private final NumberFormat numbers;
  private final Map<Integer, Caption> kept = new HashMap<>();

  /// The words about an event.
  ///
  /// @param name its title
  /// @param full date and title
  record Caption(Event event, String name, String full) {}

  /// Events that are only counted, and the words about them.
  ///
  /// @param count how many, as short as can be
  /// @param full how many, and of when
  record Crowd(Members.Beginning members, String count, String full) {}

  Captions(TimelineScene scene) {
    this.scene = scene;
    languages = scene.languages();
    words = new DateWords(scene.messages());
    numbers = NumberFormat.getCompactNumberInstance(scene.messages().language().locale(), NumberFormat.Style.SHORT);
    numbers.setMaximumFractionDigits(1);
  }

  /// Whether another scene has the same words.
  boolean areOf(TimelineScene other) {
    return scene.dataset().equals(other.dataset()) && scene.messages().language() == other.messages().language();
  }

  /// The title of a row, which costs less than the caption.
  String name(int row) {
    return scene.dataset().events().title(row, languages);
  }

  /// The caption of a row.
  Caption of(int row) {
    if (kept.size() >= KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(row, _ -> {
      Event event = scene.dataset().events().event(row);
      String name = event.title().in(languages);
      return new Caption(event, name, scene.messages().text("timeline.event.title", words.words(event.date()), name));
    });
  }

  /// What a cluster of events is.
  String cluster(Members.Listed members) {
    return only(members).orElseGet(() -> scene.messages().text("timeline.cluster.title", members.count(), date(members.list().getFirst()),
        date(members.list().getLast())));
  }

  private String date(int row) {
    return words.words(of(row).event().date());
  }

  /// The words about the event of a cluster of one.
  private Optional<String> only(Members members) {
    return members.count() == 1 ? members.rows(scene.dataset().events()).mapToObj(row -> of(row).full()).findFirst() : Optional.empty();
  }

  /// Events that begin in a stretch of days, in words.
  Crowd beginning(Members.Beginning members) {
    String full = only(members)
        .orElseGet(() -> scene.messages().text("timeline.cluster.title", members.count(), day(members.from()), day(members.after() - 1)));
    return new Crowd(members, count(members.count()), full);
  }

  /// Events that run into a day, in words.
  Crowd running(Members.Beginning members) {
    String full = scene.messages().text("timeline.running.title", members.count(), day(members.past()));
    return new Crowd(members, scene.messages().text("timeline.running", count(members.count())), full);
  }

  private String count(int events) {
    long unit = 1;
    while (events / unit >= 1000) {
      unit *= 10;
    }
    Map<Long, String> counts = COUNTS.computeIfAbsent(scene.messages().language(), _ -> new ConcurrentHashMap<>());
    return counts.computeIfAbsent((events + unit / 2) / unit * unit, numbers::format);
  }

  private String day(int day) {
    return words.words(LocalDate.ofEpochDay(day));
  }
}
