package twotrack.model;

import java.util.List;
import java.util.Optional;

/// A person who acts in events.
///
/// @param company id of the company the person speaks for
public record Person(String id, LocalizedText name, List<String> aliases, Optional<String> company) implements Named {
  public Person {
    aliases = List.copyOf(aliases);
  }
}
