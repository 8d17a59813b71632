package twotrack.filter;

import java.util.List;
import java.util.stream.Stream;
import twotrack.model.Named;

/// Finds things by their names and aliases as [TextSearch] finds events, for short lists that people pick from.
public final class NameSearch {
  private NameSearch() {}

  /// Whether all words of a text are found in the names of a thing; a text without words finds everything.
  public static boolean finds(Named named, String text) {
    List<String> units = Query.parse(text).units();
    String names = FoldedText.of(names(named));
    return units.stream().allMatch(unit -> new Term(unit).isIn(names)) || new Term(String.join("", units)).isIn(names);
  }

  /// All spellings of a thing.
  static List<String> names(Named named) {
    return Stream.concat(named.name().byLanguage().values().stream(), named.aliases().stream()).toList();
  }
}
