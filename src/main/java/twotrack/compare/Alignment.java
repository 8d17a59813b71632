package twotrack.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twotrack.model.EventDate;
import twotrack.model.StanceModel;
import twotrack.stance.Contribution;
import twotrack.stance.Onset;
import twotrack.stance.StanceIndex;

/// Which subjects stand side by side, and by how many days each is shifted.
///
/// The first event of a kind is the one with the earliest onset, of those whose coding counts; a reversed coding is a step back of that kind and
/// not one of them. Days are epoch days.
///
/// @param subjects those that are shown, in the order of the stance model
/// @param without those that have no such event
public record Alignment(AlignOn on, List<Aligned> subjects, List<StanceIndex> without) {
  private static final Comparator<Anchor> EARLIEST = Comparator.comparingInt((Anchor anchor) -> anchor.onset().middle()).thenComparingInt(Anchor::row);

  public Alignment {
    subjects = List.copyOf(subjects);
    without = List.copyOf(without);
  }

  /// One subject in its place; without an anchor it is not shifted.
  public record Aligned(StanceIndex index, Optional<Anchor> anchor) {
    /// How many days are taken off a day for its place on the common scale.
    public int offset() {
      return anchor.map(event -> event.onset().middle()).orElse(0);
    }
  }

  /// The event that falls on day 0.
  ///
  /// @param row of the event in the dataset's table
  public record Anchor(int row, EventDate date) {
    /// The days on which it can have begun; the middle one is day 0.
    public Onset onset() {
      return Onset.of(date);
    }
  }

  /// The subjects laid over each other.
  public static Alignment of(AlignOn on, List<StanceIndex> subjects) {
    return switch (on) {
      case AlignOn.Calendar _ -> new Alignment(on, subjects.stream().map(index -> new Aligned(index, Optional.empty())).toList(), List.of());
      case AlignOn.FirstEvent kind -> {
        var aligned = new ArrayList<Aligned>();
        var without = new ArrayList<StanceIndex>();
        for (StanceIndex index : subjects) {
          Optional<Anchor> anchor = first(kind, index);
          anchor.ifPresentOrElse(_ -> aligned.add(new Aligned(index, anchor)), () -> without.add(index));
        }
        yield new Alignment(on, aligned, without);
      }
    };
  }

  /// The calendar, and every kind of event that at least two subjects have: by axis, then in the order of the action table.
  public static List<AlignOn> choices(List<StanceIndex> subjects) {
    var choices = new ArrayList<AlignOn>(List.of(new AlignOn.Calendar()));
    for (StanceModel model : subjects.stream().map(StanceIndex::model).limit(1).toList()) {
      for (StanceModel.Axis axis : model.axes()) {
        model.actions().stream()
            .map(action -> new AlignOn.FirstEvent(action.id(), axis.id()))
            .filter(kind -> subjects.stream().filter(index -> first(kind, index).isPresent()).count() >= 2)
            .forEach(choices::add);
      }
    }
    return List.copyOf(choices);
  }

  private static Optional<Anchor> first(AlignOn.FirstEvent kind, StanceIndex index) {
    return index.contributions(kind.axis(), index.lastDay()).stream()
        .filter(contribution -> contribution.counts() && isOf(kind, contribution))
        .map(contribution -> new Anchor(contribution.row(), contribution.date()))
        .min(EARLIEST);
  }

  private static boolean isOf(AlignOn.FirstEvent kind, Contribution contribution) {
    return contribution.codings().stream().anyMatch(weighed -> weighed.coding().action().equals(kind.action()) && !weighed.coding().reversed());
  }
}
