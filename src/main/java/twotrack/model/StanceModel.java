package twotrack.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The dataset's own rules for reading a position out of coded events: axes, action table, constants, names of positions.
///
/// @param sourceFactors factor by which a source's reliability scales a weight, 0 to 1
/// @param credibilityFactors factor by which a statement's credibility (1 to 6) scales a weight, 0 to 1
public record StanceModel(
    String version,
    List<Subject> subjects,
    List<Axis> axes,
    Constants constants,
    Map<Source.Reliability, Double> sourceFactors,
    Map<Integer, Double> credibilityFactors,
    List<Action> actions,
    List<Position> positions,
    Optional<LocalizedText> notMeasured) {
  public StanceModel {
    subjects = List.copyOf(subjects);
    axes = List.copyOf(axes);
    sourceFactors = Map.copyOf(sourceFactors);
    credibilityFactors = Map.copyOf(credibilityFactors);
    actions = List.copyOf(actions);
    positions = List.copyOf(positions);
  }

  /// Whose position is computed: a company, and the partner that a reliance is on.
  public record Subject(String company, Optional<String> partner) {}

  /// One independent direction of movement. It switches on at `on` and off below `off` (index points, 0 to 100).
  public record Axis(
      String id, LocalizedText name, LocalizedText shortName, Optional<LocalizedText> description, Optional<String> color, double on, double off) {
    public Axis {
      if (!(off <= on)) {
        throw new IllegalArgumentException("Axis " + id + " switches off at " + off + ", above " + on + " where it switches on.");
      }
    }
  }

  /// The numbers of the formulas.
  ///
  /// @param k sum of evidence that reads 50
  /// @param halfLifeMonths by class, months of 365.2425 / 12 days
  /// @param minimumCodings fewer counting codings are "not enough evidence"
  /// @param turningPointDays days that a position must hold to be a turning point
  /// @param causeWindowDays days before a turning point in which its causes are looked for
  public record Constants(double k, Map<ActionClass, Double> halfLifeMonths, int minimumCodings, int turningPointDays, int causeWindowDays) {
    public Constants {
      halfLifeMonths = Map.copyOf(halfLifeMonths);
    }
  }

  /// Words fade faster than deeds.
  public enum ActionClass {
    VERBAL,
    MATERIAL
  }

  /// A row of the action table; an axis without a base weight cannot be coded with it.
  public record Action(String id, LocalizedText name, ActionClass actionClass, LocalizedText meaning, Map<String, Double> base) {
    public Action {
      base = Map.copyOf(base);
    }
  }

  /// The name of a region: exactly these axes are on.
  public record Position(String id, LocalizedText name, Set<String> high) {
    public Position {
      high = Set.copyOf(high);
    }
  }
}
