package twotrack.model;

import java.util.List;
import java.util.Optional;

/// An organisation. The order of companies in the dataset is the default order of lanes.
///
/// @param color a `#rrggbb` from the dataset; absent, the palette gives one by order
public record Company(String id, LocalizedText name, List<String> aliases, Kind kind, Optional<String> color) implements Named {
  public Company {
    aliases = List.copyOf(aliases);
  }

  /// What sort of organisation it is.
  public enum Kind {
    TELECOM,
    PLATFORM,
    RESEARCH,
    CHIP,
    GOVERNMENT,
    OTHER
  }
}
