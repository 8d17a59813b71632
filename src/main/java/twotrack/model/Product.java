package twotrack.model;

import java.util.List;
import java.util.Optional;

/// A product, system or programme.
///
/// @param company id of the company behind it
public record Product(String id, LocalizedText name, List<String> aliases, Optional<String> company, Kind kind) implements Named {
  public Product {
    aliases = List.copyOf(aliases);
  }

  /// What sort of product it is.
  public enum Kind {
    MODEL,
    CLOUD,
    SERVICE,
    HARDWARE,
    PROGRAMME
  }
}
