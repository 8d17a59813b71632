package twotrack.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import twotrack.model.StanceModel.ActionClass;

/// What adds to the line of an axis, in one order for all days. The first contributions of a day are found in O(log n) each, however many there are.
///
/// What is whole keeps its product, and what fades keeps its place among all that fades as fast. So each of these groups is sorted once, and a day
/// only merges them, leaving out what does not belong to them on that day. Equal contributions follow each other as their events do.
public final class Ranking {
  private final List<Impact> impacts;
  private final Fading fading;
  private final Order order;
  private final int[] onsets;
  private final List<Group> groups;

  /// What decides within a group for all days, and between groups on one day: smaller values come first.
  private record Order(IntToDoubleFunction whole, IntToDoubleFunction fading, OnDay between) {
    Order reversed() {
      return new Order(i -> -whole.applyAsDouble(i), i -> -fading.applyAsDouble(i), (i, day) -> -between.of(i, day));
    }
  }

  private interface OnDay {
    double of(int impact, int day);
  }

  /// Impacts that keep their order, each with the days on which it belongs here.
  private static final class Group {
    private final int[] members;
    private final Stretches days;

    Group(int[] members, Stretches days) {
      this.members = members;
      this.days = days;
    }
  }

  private Ranking(List<Impact> impacts, Fading fading, Order order) {
    this.impacts = impacts;
    this.fading = fading;
    this.order = order;
    onsets = impacts.stream().mapToInt(impact -> impact.line().from()).sorted().toArray();
    groups = groups();
  }

  /// @param impacts those that add something, by event
  static Ranking by(RankBy by, List<Impact> impacts, Fading fading) {
    var order = new Order(
        i -> by.whole(impacts.get(i).line()), i -> by.fading(impacts.get(i).line(), fading), (i, day) -> by.on(day, impacts.get(i).line(), fading));
    return new Ranking(impacts, fading, order);
  }

  /// @param comparator of contributions by what does not depend on the day
  static Ranking by(Comparator<Contribution> comparator, List<Impact> impacts, Fading fading) {
    List<Contribution> contributions = impacts.stream().map(impact -> impact.on(impact.line().from(), fading)).toList();
    int[] sorted = IntStream.range(0, impacts.size()).boxed().sorted((one, other) -> comparator.compare(contributions.get(one), contributions.get(other)))
        .mapToInt(Integer::intValue).toArray();
    double[] place = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      boolean equal = i > 0 && comparator.compare(contributions.get(sorted[i - 1]), contributions.get(sorted[i])) == 0;
      place[sorted[i]] = equal ? place[sorted[i - 1]] : i;
    }
    IntToDoubleFunction known = i -> place[i];
    return new Ranking(impacts, fading, new Order(known, known, (i, _) -> place[i]));
  }

  /// The same in the opposite order; equal contributions still follow each other as their events do.
  public Ranking reversed() {
    return new Ranking(impacts, fading, order.reversed());
  }

  private List<Group> groups() {
    var all = new ArrayList<Group>();
    for (int sign : new int[] {-1, 1}) {
      IntPredicate signed = i -> Math.signum(line(i).amount()) == sign;
      all.add(group(signed.and(i -> line(i).through() > line(i).from()), order.whole(), true));
      for (ActionClass actionClass : ActionClass.values()) {
        all.add(group(signed.and(i -> line(i).actionClass() == actionClass && line(i).through() != Pulse.FOREVER), order.fading(), false));
      }
    }
    return all.stream().filter(group -> group.members.length > 0).toList();
  }

  private Group group(IntPredicate belongs, IntToDoubleFunction standing, boolean whole) {
    int[] belonging = IntStream.range(0, impacts.size()).filter(belongs).toArray();
    double[] standings = Arrays.stream(belonging).mapToDouble(standing).toArray();
    int[] members = IntStream.range(0, belonging.length).boxed().sorted(Comparator.comparingDouble(i -> standings[i])).mapToInt(i -> belonging[i]).toArray();
    var days = new Stretches(members.length);
    for (int place = 0; place < members.length; place++) {
      Pulse line = line(members[place]);
      int fadesFrom = line.through() > line.from() ? line.through() + 1 : line.from();
      days.put(place, whole ? line.from() : fadesFrom, whole ? line.through() : Integer.MAX_VALUE);
    }
    return new Group(members, days.index());
  }

  private Pulse line(int impact) {
    return impacts.get(impact).line();
  }

  /// How many contributions there are on a day.
  public int size(int day) {
    int low = 0;
    int high = onsets.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (onsets[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The contributions of a day, made one by one as they are asked for.
  public Iterator<Contribution> on(int day) {
    var merge = new Merge(day);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return merge.head() >= 0;
      }

      @Override
      public Contribution next() {
        return merge.next().on(day, fading);
      }
    };
  }

  /// The first of a day.
  Optional<Impact> first(int day) {
    var merge = new Merge(day);
    return merge.head() < 0 ? Optional.empty() : Optional.of(merge.next());
  }

  /// How many impacts were looked at so far, alone or together with others.
  long looks() {
    return groups.stream().mapToLong(group -> group.days.looks()).sum();
  }

  /// The heads of all groups on one day.
  private final class Merge {
    private final int day;
    private final int[] places;

    Merge(int day) {
      this.day = day;
      places = groups.stream().mapToInt(group -> group.days.next(0, day)).toArray();
    }

    /// The group whose head comes first, or −1 when all are through.
    int head() {
      int best = -1;
      double least = Double.NaN;
      for (int g = 0; g < places.length; g++) {
        if (places[g] >= 0) {
          double value = order.between().of(impact(g), day);
          if (best < 0 || value < least || (value == least && impact(g) < impact(best))) {
            best = g;
            least = value;
          }
        }
      }
      return best;
    }

    Impact next() {
      int head = head();
      if (head < 0) {
        throw new NoSuchElementException("Nothing more adds to the line on the day " + day + ".");
      }
      int impact = impact(head);
      places[head] = groups.get(head).days.next(places[head] + 1, day);
      return impacts.get(impact);
    }

    private int impact(int group) {
      return groups.get(group).members[places[group]];
    }
  }
}
