package twotrack.filter;

import java.util.LinkedHashMap;
import java.util.Optional;
import twotrack.model.Dataset;
import twotrack.model.RowSet;

/// Finds events by words in their titles and summaries, in the names and aliases of what they refer to, and in their sources, in all languages.
///
/// A word that is an alias of a thing finds the events of that thing and those whose text has another of its names. All words must be found; what
/// stands in quotation marks must be found as it stands. The folded texts are made at the first search, and the rows of recent words are kept, so
/// that another word costs one pass over the texts.
public final class TextSearch {
  private static final int KEPT_TERMS = 64;

  private final Dataset dataset;
  private final LinkedHashMap<Term, RowSet> recent = new LinkedHashMap<>(KEPT_TERMS, 0.75f, true);
  private Optional<SearchIndex> index = Optional.empty();

  TextSearch(Dataset dataset) {
    this.dataset = dataset;
  }

  /// The events that a text finds; empty if the text has no word to search for.
  public synchronized Optional<RowSet> hits(String text) {
    Query query = Query.parse(text);
    return query.units().isEmpty() ? Optional.empty() : Optional.of(query.rows(this::rows));
  }

  private RowSet rows(Term term) {
    RowSet known = recent.get(term);
    if (known != null) {
      return known;
    }
    SearchIndex texts = index.orElseGet(() -> new SearchIndex(dataset));
    index = Optional.of(texts);
    RowSet rows = texts.rows(term);
    recent.put(term, rows);
    if (recent.size() > KEPT_TERMS) {
      recent.pollFirstEntry();
    }
    return rows;
  }
}
