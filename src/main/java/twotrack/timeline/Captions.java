package twotrack.timeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import twotrack.i18n.DateWords;
import twotrack.model.Event;

/// What the marks of a dataset say in one language, kept from frame to frame.
final class Captions {
  private static final int KEPT = 4000;
  private static final MathContext THREE_DIGITS = new MathContext(3);

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

  /// The words about events that are only counted.
  ///
  /// @param count how many, as short as can be
  /// @param full how many, and of when
  record Crowd(String count, String full) {}

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

  /// What a cluster of events from one of them to another is.
  String cluster(int events, int first, int last) {
    return scene.messages().text("timeline.cluster.title", events, words.words(of(first).event().date()), words.words(of(last).event().date()));
  }

  /// The words about events that begin in a stretch of days.
  ///
  /// @param after the day after the last
  Crowd beginning(int events, int from, int after) {
    return new Crowd(count(events), scene.messages().text("timeline.cluster.title", events, day(from), day(after - 1)));
  }

  /// The words about events that run into a day.
  Crowd running(int events, int day) {
    return new Crowd(scene.messages().text("timeline.running", count(events)), scene.messages().text("timeline.running.title", events, day(day)));
  }

  private String count(int events) {
    return numbers.format(new BigDecimal(events).round(THREE_DIGITS).longValue());
  }

  private String day(int day) {
    return words.words(LocalDate.ofEpochDay(day));
  }
}
