package twotrack.timeline;

import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Facet;

/// The colour of a lane: the dataset's own, or one by order from a cycle that stays apart for colour-blind readers.
///
/// Cycle after Okabe and Ito, Color Universal Design (2008), extended by three tones of other lightness.
public final class LaneColors {
  private static final List<Integer> CYCLE = List.of(0xd55e00, 0x0072b2, 0xcc79a7, 0x009e73, 0x7b4fb3, 0xb8860b, 0x56b4e9, 0x8c3b2a, 0x4d6b1f, 0x5f6b76);
  private static final Ink.Tint UNNAMED = new Ink.Tint(0x5f6b76, Ink.Strength.SOLID);

  private LaneColors() {}

  /// The colour of a value of a facet, as a solid tint.
  public static Ink.Tint of(Dataset dataset, Facet facet, String id) {
    return dataset
        .company(facet == Facet.COMPANY ? id : "")
        .flatMap(Company::color)
        .map(LaneColors::tint)
        .orElseGet(() -> cycled(dataset.events().indexOf(facet, id)));
  }

  /// The colour of what has no value.
  static Ink.Tint unnamed() {
    return UNNAMED;
  }

  /// A tint from `#rrggbb`.
  public static Ink.Tint tint(String hex) {
    return new Ink.Tint(Integer.parseInt(hex.substring(1), 16), Ink.Strength.SOLID);
  }

  private static Ink.Tint cycled(int index) {
    return Optional.of(index).filter(i -> i >= 0).map(i -> new Ink.Tint(CYCLE.get(i % CYCLE.size()), Ink.Strength.SOLID)).orElse(UNNAMED);
  }
}
