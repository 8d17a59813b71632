package twotrack.timeline;

import java.util.Optional;
import twotrack.model.Facet;

/// What the lanes of the timeline stand for.
public enum Grouping {
  COMPANY(Optional.of(Facet.COMPANY)),
  TOPIC(Optional.of(Facet.TOPIC)),
  PRODUCT(Optional.of(Facet.PRODUCT)),
  NONE(Optional.empty());

  private final Optional<Facet> facet;

  Grouping(Optional<Facet> facet) {
    this.facet = facet;
  }

  /// The facet whose first value puts an event into its lane.
  public Optional<Facet> facet() {
    return facet;
  }
}
