package twotrack.stance;

import java.util.List;
import java.util.Set;
import twotrack.model.StanceModel;

/// The name of a position, as far as there is one.
public sealed interface Verdict {
  /// A region that the stance model names.
  record Named(StanceModel.Position position) implements Verdict {}

  /// A region for which the stance model has no name.
  ///
  /// @param high the axes that are on
  record Unnamed(Set<String> high) implements Verdict {
    public Unnamed {
      high = Set.copyOf(high);
    }
  }

  /// Fewer codings count than the stance model asks for.
  record NotEnoughEvidence() implements Verdict {}

  /// The verdict on a region: exactly these axes are on.
  static Verdict of(List<StanceModel.Position> positions, Set<String> high) {
    return positions.stream().filter(position -> position.high().equals(high)).findFirst().<Verdict>map(Named::new).orElseGet(() -> new Unnamed(high));
  }

  /// The axes that are high; none without enough evidence.
  default Set<String> high() {
    return switch (this) {
      case Named(var position) -> position.high();
      case Unnamed(var axes) -> axes;
      case NotEnoughEvidence _ -> Set.of();
    };
  }
}
