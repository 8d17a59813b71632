package twotrack.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import twotrack.model.EventId;

/// Everything that the panel says of a subject on one day (STANCE sections 5 and 6).
///
/// @param day epoch day
/// @param axes in the order of the stance model
/// @param since epoch day on which the position began; empty before the first coding
/// @param before the phase before it, with the days that it held
/// @param codings how many codings count so far; those of several coders on one event and axis are one
/// @param twoTrackness T = the smallest index of all axes, none taken below 0
/// @param influence the event on which the position hangs most; empty if nothing counts yet
public record StanceReading(
    int day,
    Verdict verdict,
    List<AxisReading> axes,
    OptionalInt since,
    Optional<Phase> before,
    int codings,
    double twoTrackness,
    Optional<Influence> influence,
    Sensitivity sensitivity,
    List<LensReading> lenses) {
  public StanceReading {
    axes = List.copyOf(axes);
    lenses = List.copyOf(lenses);
  }

  /// How firm the position is; the reasons against it stand with the axes.
  public Firmness firmness() {
    return Firmness.of(verdict, axes);
  }

  /// How sure the name of a position is.
  public enum Firmness {
    FIRM,
    TENTATIVE,
    NOT_ENOUGH_EVIDENCE;

    static Firmness of(Verdict verdict, List<AxisReading> axes) {
      if (verdict instanceof Verdict.NotEnoughEvidence) {
        return NOT_ENOUGH_EVIDENCE;
      }
      return axes.stream().allMatch(AxisReading::firm) ? FIRM : TENTATIVE;
    }
  }

  /// The event without which an index would change most.
  ///
  /// @param row of the event in the dataset's table
  /// @param indexWithout the index of each axis without it
  public record Influence(EventId event, int row, Map<String, Double> indexWithout) {
    public Influence {
      indexWithout = Map.copyOf(indexWithout);
    }
  }

  /// Whether the position depends on the constants of the model: "holds in `agreeing` of `settings`".
  ///
  /// @param disagreeing the settings with another position
  public record Sensitivity(int agreeing, int settings, List<Setting> disagreeing) {
    public Sensitivity {
      disagreeing = List.copyOf(disagreeing);
    }
  }

  /// Other constants, and the position that they would name.
  ///
  /// @param k sum of evidence that reads 50
  /// @param halfLifeFactor by which all half-lives are multiplied
  public record Setting(double k, double halfLifeFactor, Verdict verdict) {}

  /// What a lens reads, and the position that it would name.
  ///
  /// @param values by axis, −100 to 100
  /// @param agrees whether it is the position of the index
  public record LensReading(Lens lens, Map<String, Double> values, Verdict verdict, boolean agrees) {
    public LensReading {
      values = Map.copyOf(values);
    }
  }
}
