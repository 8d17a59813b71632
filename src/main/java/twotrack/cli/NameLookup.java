package twotrack.cli;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twotrack.model.Named;

/// Finds companies, topics, products and people by id, name in any language, or alias; case, spaces and punctuation do not matter.
final class NameLookup {
  private static final int LISTED = 12;

  private final Map<String, Set<String>> ids = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final List<String> known;

  NameLookup(List<Named> all) {
    known = all.stream().map(Named::id).toList();
    for (Named named : all) {
      Stream.of(Stream.of(named.id()), named.name().byLanguage().values().stream(), named.aliases().stream()).flatMap(names -> names).forEach(name -> {
        ids.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>()).add(named.id());
        spellings.putIfAbsent(folded(name), name);
      });
    }
  }

  /// The ids that a name stands for: several where it is an alias of several; none for an unknown one.
  Set<String> find(String name) {
    return known.contains(name) ? Set.of(name) : ids.getOrDefault(folded(name), Set.of());
  }

  /// The nearest name that is known.
  Optional<String> suggestion(String name) {
    return Nearest.to(folded(name), spellings.keySet()).map(spellings::get);
  }

  /// Some of the ids, to choose from.
  String some() {
    return String.join(", ", known.subList(0, Math.min(LISTED, known.size()))) + (known.size() > LISTED ? ", …" : "");
  }

  private static String folded(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]", "");
    return folded.isEmpty() ? name : folded;
  }
}
