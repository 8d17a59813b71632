package twotrack.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Facet;

/// The colours of companies, topics and products: the dataset's own where it gives one, else one of a fixed cycle by order.
///
/// The cycle stays distinct under the common kinds of colour blindness: Okabe and Ito, "Color Universal Design" (2008), without black and yellow, and four of
/// Paul Tol's "muted" scheme (SRON/EPS/TN/09-002, 2021).
public final class LaneColors {
  /// The colours that are given by order, 0xRRGGBB.
  public static final List<Integer> CYCLE =
      List.of(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x332288, 0x882255, 0x999933, 0x44aa99);

  static final Ink.Tint NEUTRAL = new Ink.Tint(0x6e7781, Ink.Strength.SOLID);

  private final Map<Facet, List<Ink.Tint>> tints = new EnumMap<>(Facet.class);

  public LaneColors(Dataset dataset) {
    for (Facet facet : Facet.values()) {
      tints.put(facet, tints(dataset.all(facet).stream().map(named -> named instanceof Company company ? own(company) : Optional.<Integer>empty()).toList()));
    }
  }

  /// The colour of a value of a facet, by its index in the event table; a grey for an index that there is not, such as −1 for "none".
  public Ink.Tint tint(Facet facet, int value) {
    List<Ink.Tint> ofFacet = Objects.requireNonNull(tints.get(facet));
    return value >= 0 && value < ofFacet.size() ? ofFacet.get(value) : NEUTRAL;
  }

  private static Optional<Integer> own(Company company) {
    return company.color().filter(color -> color.matches("#[0-9a-fA-F]{6}")).map(color -> Integer.valueOf(color.substring(1), 16));
  }

  /// Colours that the dataset gives are left out of the cycle while there are others.
  private static List<Ink.Tint> tints(List<Optional<Integer>> own) {
    List<Integer> taken = own.stream().flatMap(Optional::stream).toList();
    List<Integer> free = CYCLE.stream().filter(color -> !taken.contains(color)).toList();
    List<Integer> cycle = free.isEmpty() ? CYCLE : free;
    var result = new ArrayList<Ink.Tint>();
    int next = 0;
    for (Optional<Integer> color : own) {
      result.add(new Ink.Tint(color.isPresent() ? color.get() : cycle.get(next++ % cycle.size()), Ink.Strength.SOLID));
    }
    return List.copyOf(result);
  }
}
