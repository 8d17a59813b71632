package twotrack.stance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twotrack.model.Coding;
import twotrack.model.EventDate;
import twotrack.model.StanceModel.ActionClass;

/// The formulas of the specification, evaluated word by word over the drafts of a story: slow, and written without looking at how the product does it.
final class DirectEvaluation {
  private final Story story;
  private final Map<String, List<Happening>> happenings = new TreeMap<>();

  /// The codings of one event on one axis that count, and those in dispute, with the first and last day of the event and the end of a commitment.
  private record Happening(List<Draft> counting, List<Draft> disputed, LocalDate first, LocalDate last, Optional<LocalDate> end) {
    static Happening of(List<Draft> counting, List<Draft> disputed) {
      Draft leading = counting.isEmpty() ? disputed.getFirst() : counting.getFirst();
      String text = leading.date();
      EventDate stated = EventDate.parse(text.endsWith("/..") ? text.substring(0, text.length() - 3) : text);
      LocalDate end = leading.until().map(until -> EventDate.parse(until).after().minusDays(1)).orElse(LocalDate.MAX);
      return new Happening(counting, disputed, stated.first(), stated.after().minusDays(1), leading.standing() ? Optional.of(end) : Optional.empty());
    }

    Draft leading() {
      return counting.isEmpty() ? disputed.getFirst() : counting.getFirst();
    }

    LocalDate middle() {
      return first().plusDays(ChronoUnit.DAYS.between(first(), last()) / 2);
    }

    boolean yearDated() {
      return ChronoUnit.DAYS.between(first(), last()) >= 364;
    }
  }

  DirectEvaluation(Story story) {
    this.story = story;
    for (String axis : List.of(Story.SAIL, Story.OAR)) {
      var all = new ArrayList<Happening>();
      Map<String, List<Draft>> byEvent = story.drafts().stream().filter(draft -> draft.axis().equals(axis)).collect(Collectors.groupingBy(Draft::event));
      for (List<Draft> drafts : byEvent.values()) {
        List<Draft> sound = drafts.stream().filter(draft -> draft.grade().isPresent() && draft.base() != 0).sorted(Comparator.comparing(Draft::coder)).toList();
        List<Draft> agreed = sound.stream().filter(draft -> draft.status() == Coding.Status.AGREED).toList();
        List<Draft> proposed = sound.stream().filter(draft -> draft.status() == Coding.Status.PROPOSED).toList();
        List<Draft> disputed = sound.stream().filter(draft -> draft.status() == Coding.Status.DISPUTED).toList();
        List<Draft> counting = agreed.isEmpty() ? proposed : agreed;
        if (!counting.isEmpty() || !disputed.isEmpty()) {
          all.add(Happening.of(counting, disputed));
        }
      }
      happenings.put(axis, all);
    }
  }

  double sum(String axis, LocalDate day) {
    return all(axis).stream().mapToDouble(happening -> product(happening, day)).sum();
  }

  double index(double sum) {
    return 100 * sum / (Math.abs(sum) + story.constants().k());
  }

  /// The sum of each happening's smallest or largest product over weights and every single day it can have begun on.
  double extreme(String axis, LocalDate day, int sign) {
    return all(axis).stream().mapToDouble(happening -> sign * largest(happening, day, sign)).sum();
  }

  private double largest(Happening happening, LocalDate day, int sign) {
    double largest = Double.NEGATIVE_INFINITY;
    var withDisputed = new ArrayList<>(happening.counting());
    withDisputed.addAll(happening.disputed());
    for (LocalDate onset = happening.first(); !onset.isAfter(happening.last()); onset = onset.plusDays(1)) {
      double k = k(happening, onset, day);
      for (List<Draft> codings : List.of(happening.counting(), withDisputed)) {
        double q = codings.stream().mapToDouble(DirectEvaluation::q).max().orElse(0);
        double low = codings.stream().mapToDouble(DirectEvaluation::low).min().orElse(0);
        double high = codings.stream().mapToDouble(DirectEvaluation::high).max().orElse(0);
        largest = Math.max(largest, Math.max(sign * low * q * k, sign * high * q * k));
      }
    }
    return largest;
  }

  /// The axes that are on after stepping day by day, for each day from the first coding to the last day.
  List<Set<String>> stepped(LocalDate firstDay, LocalDate lastDay) {
    var days = new ArrayList<Set<String>>();
    Set<String> on = Set.of();
    for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
      var next = new HashSet<String>();
      for (String axis : List.of(Story.SAIL, Story.OAR)) {
        if (on.contains(axis) ? index(sum(axis, day)) >= Story.OFF : switchesOn(axis, day)) {
          next.add(axis);
        }
      }
      on = next;
      days.add(on);
    }
    return days;
  }

  private boolean switchesOn(String axis, LocalDate day) {
    double sum = sum(axis, day);
    return index(sum) >= Story.ON
        && all(axis).stream().filter(Happening::yearDated).allMatch(happening -> index(sum - product(happening, day)) >= Story.ON);
  }

  private List<Happening> all(String axis) {
    return happenings.getOrDefault(axis, List.of());
  }

  private double product(Happening happening, LocalDate day) {
    List<Draft> counting = happening.counting();
    double weight = counting.stream().mapToDouble(DirectEvaluation::weight).average().orElse(0);
    double q = counting.stream().mapToDouble(DirectEvaluation::q).max().orElse(0);
    return weight * q * k(happening, happening.middle(), day);
  }

  private static double k(Happening happening, LocalDate onset, LocalDate day) {
    if (day.isBefore(onset)) {
      return 0;
    }
    LocalDate end = happening.end().orElse(onset);
    if (!day.isAfter(end)) {
      return 1;
    }
    double months = happening.leading().actionClass() == ActionClass.VERBAL ? 6 : 24;
    return Math.pow(2, -ChronoUnit.DAYS.between(end, day) / (months * 365.2425 / 12));
  }

  private static double q(Draft draft) {
    return draft.grade().map(Story::grade).orElse(0.0);
  }

  private static double weight(Draft draft) {
    return Math.max(-10, Math.min(10, draft.base() * draft.modifier() * (draft.reversed() ? -1 : 1)));
  }

  private static double low(Draft draft) {
    double weight = weight(draft);
    return Math.min(weight, draft.low().orElse(weight - Math.max(Math.abs(weight) / 4, 0.5)));
  }

  private static double high(Draft draft) {
    double weight = weight(draft);
    return Math.max(weight, draft.high().orElse(weight + Math.max(Math.abs(weight) / 4, 0.5)));
  }
}
