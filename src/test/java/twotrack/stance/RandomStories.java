package twotrack.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import twotrack.model.Coding;
import twotrack.model.Source;

/// Seeded stories with every kind of date, commitment, status, grade and coder.
final class RandomStories {
  static final int FIRST_YEAR = 2018;
  static final int YEARS = 6;

  private final Random random;

  RandomStories(long seed) {
    random = new Random(seed);
  }

  Story next() {
    var drafts = new ArrayList<Draft>();
    int events = 1 + random.nextInt(14);
    for (int i = 0; i < events; i++) {
      String date = date();
      for (String axis : List.of(Story.SAIL, Story.OAR)) {
        int coders = random.nextInt(100) < 60 ? 1 : random.nextInt(4);
        for (int coder = 0; coder < coders; coder++) {
          drafts.add(draft("e" + i, date, axis).by("coder" + coder));
        }
      }
    }
    return Story.of(drafts.toArray(Draft[]::new)).minimumCodings(random.nextInt(5)).until(FIRST_YEAR + YEARS + "-06-30");
  }

  /// A day from two years before the first event to ten years after the last.
  int day() {
    return Story.day(FIRST_YEAR - 2 + "-01-01") + random.nextInt((YEARS + 12) * 365);
  }

  Random random() {
    return random;
  }

  private Draft draft(String event, String date, String axis) {
    Draft draft = Draft.material(event, date, axis, weight());
    draft = random.nextBoolean() ? draft.verbal() : draft;
    draft = random.nextInt(4) == 0 ? draft.times(0.5 + random.nextInt(5) * 0.25) : draft;
    draft = random.nextInt(5) == 0 ? draft.reverse() : draft;
    draft = random.nextInt(3) == 0 ? draft.range(weight(), weight()) : draft;
    draft = switch (random.nextInt(6)) {
      case 0 -> draft.until(until());
      case 1 -> draft.open();
      default -> draft;
    };
    draft = random.nextInt(12) == 0 ? draft.unsourced() : draft.grade(Source.Reliability.values()[random.nextInt(6)]);
    return draft.is(status());
  }

  private double weight() {
    return Math.round(random.nextDouble(-6, 12) * 2) / 2.0;
  }

  private Coding.Status status() {
    return switch (random.nextInt(10)) {
      case 0 -> Coding.Status.WITHDRAWN;
      case 1, 2 -> Coding.Status.DISPUTED;
      case 3, 4 -> Coding.Status.AGREED;
      default -> Coding.Status.PROPOSED;
    };
  }

  private String date() {
    LocalDate day = someDay();
    return switch (random.nextInt(12)) {
      case 0, 1 -> Integer.toString(day.getYear());
      case 2 -> day.toString().substring(0, 7);
      case 3 -> day.getYear() + "-" + (33 + random.nextInt(4));
      case 4 -> day + "/" + day.plusDays(random.nextInt(500));
      case 5 -> day + "/..";
      case 6 -> day.getYear() + "~";
      default -> day.toString();
    };
  }

  private String until() {
    LocalDate day = someDay();
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(day.getYear());
      case 1 -> day.toString().substring(0, 7);
      default -> day.toString();
    };
  }

  private LocalDate someDay() {
    return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(YEARS * 365));
  }
}
