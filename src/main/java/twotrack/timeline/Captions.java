package twotrack.timeline;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import twotrack.i18n.DateWords;
import twotrack.model.Event;

/// What the marks of a dataset say in one language, kept from frame to frame.
final class Captions {
  private static final int KEPT = 4000;

  private final TimelineScene scene;
  private final DateWords words;
  private final NumberFormat numbers;
  private final Map<Integer, Caption> kept = new HashMap<>();

  /// The words about an event.
  ///
  /// @param name its title
  /// @param full date and title
  record Caption(Event event, String name, String full) {}

  Captions(TimelineScene scene) {
    this.scene = scene;
    words = new DateWords(scene.messages());
    numbers = NumberFormat.getCompactNumberInstance(scene.messages().language().locale(), NumberFormat.Style.SHORT);
    numbers.setMaximumFractionDigits(1);
  }

  /// Whether another scene has the same words.
  boolean areOf(TimelineScene other) {
    return scene.dataset().equals(other.dataset()) && scene.messages().language() == other.messages().language();
  }

  /// The caption of a row.
  Caption of(int row) {
    Caption known = kept.get(row);
    if (known == null) {
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      Event event = scene.dataset().events().event(row);
      String name = event.title().in(scene.languages());
      known = new Caption(event, name, scene.messages().text("timeline.event.title", words.words(event.date()), name));
      kept.put(row, known);
    }
    return known;
  }

  /// A number of events, as short as can be.
  String count(int events) {
    return numbers.format(events);
  }

  /// The same behind the sign for what began earlier.
  String running(int events) {
    return scene.messages().text("timeline.running", count(events));
  }

  /// What a cluster of events from one of them to another is.
  String cluster(int events, int first, int last) {
    return scene.messages().text("timeline.cluster.title", events, words.words(of(first).event().date()), words.words(of(last).event().date()));
  }

  /// What a crowd is.
  String crowd(Members.Beginning members) {
    return scene.messages().text("timeline.cluster.title", members.count(), day(members.from()), day(members.after() - 1));
  }

  /// What the events are that run into a day.
  String crowd(Members.Running members) {
    return scene.messages().text("timeline.running.title", members.count(), day(members.day()));
  }

  private String day(int day) {
    return words.words(LocalDate.ofEpochDay(day));
  }
}
