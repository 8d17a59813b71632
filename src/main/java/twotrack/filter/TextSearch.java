package twotrack.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twotrack.model.Dataset;
import twotrack.model.Named;
import twotrack.model.RowSet;

/// Finds events by words in their titles and summaries, in the names and aliases of what they refer to, and in their sources, in all languages.
///
/// A word that is an alias of a thing finds the events of that thing and those whose text has another of its names. All words must be found; what
/// stands in quotation marks must be found as it stands. The texts are indexed once, at the first search at the latest, and the rows of recent words are
/// kept, so that only the word that is being typed is looked up.
public final class TextSearch {
  private static final int KEPT_TERMS = 64;
  /// Rows of all kept words together: a bit each.
  private static final long KEPT_ROWS = 1L << 28;
  /// Number of events whose texts are indexed without anybody noticing.
  private static final int FEW = 2_000;

  private final Dataset dataset;
  private final LinkedHashMap<Term, RowSet> recent = new LinkedHashMap<>(KEPT_TERMS, 0.75f, true);
  private volatile Optional<SearchIndex> index = Optional.empty();

  TextSearch(Dataset dataset) {
    this.dataset = dataset;
  }

  /// Whether the next search is quick: the texts are indexed, or few.
  public boolean isReady() {
    return index.isPresent() || dataset.events().size() <= FEW;
  }

  /// Indexes the texts, unless they are. Takes some seconds for a million events; searches that come meanwhile wait for it.
  public synchronized TextSearch prepare() {
    if (index.isEmpty()) {
      index = Optional.of(new SearchIndex(dataset));
    }
    return this;
  }

  /// The events that a text finds; empty if the text has no word to search for.
  public synchronized Optional<RowSet> hits(String text) {
    Query query = Query.parse(text);
    return query.units().isEmpty() ? Optional.empty() : Optional.of(query.rows(this::rows));
  }

  /// Whether all words of a text are found in the names of a thing, for short lists that people pick from; a text without words finds everything.
  public static boolean finds(Named named, String text) {
    List<String> units = Query.parse(text).units();
    String names = FoldedText.of(names(named));
    return units.stream().allMatch(unit -> new Term(unit).isIn(names))
        || new Term(String.join("", units)).isIn(names);
  }

  /// All spellings of a thing.
  static List<String> names(Named named) {
    return Stream.concat(named.name().byLanguage().values().stream(), named.aliases().stream()).toList();
  }

  private RowSet rows(Term term) {
    RowSet known = recent.get(term);
    if (known != null) {
      return known;
    }
    RowSet rows = prepare().index.orElseThrow().rows(term);
    recent.put(term, rows);
    if (recent.size() > Math.clamp(KEPT_ROWS / Math.max(1, rows.tableSize()), 1, KEPT_TERMS)) {
      recent.pollFirstEntry();
    }
    return rows;
  }
}
