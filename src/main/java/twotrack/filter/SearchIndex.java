package twotrack.filter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.Named;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// What searches go through: the texts of all events and of all sources, and the names of everything that events refer to.
final class SearchIndex {
  private static final int SHORTEST_NAME = 2;

  private final WordIndex texts;
  private final WordIndex sources;
  /// The rows of the events that cite each source.
  private final Postings citing;
  private final List<Entity> entities = new ArrayList<>();

  /// A thing that events refer to.
  ///
  /// @param text its names, folded, one to a field
  /// @param rows the events that refer to it
  private record Entity(String text, List<Term> names, RowSet rows) {
    Entity(List<String> names, RowSet rows) {
      this(FoldedText.of(names), names.stream().map(name -> String.join("", FoldedText.words(name))).filter(name -> name.length() >= SHORTEST_NAME)
          .distinct().map(name -> new Term(name, Term.Place.WORDS)).toList(), rows);
    }
  }

  SearchIndex(Dataset dataset) {
    EventTable events = dataset.events();
    texts = new WordIndex(events.size(), events::texts);
    List<Source> all = dataset.sources();
    sources = new WordIndex(all.size(), source -> List.of(all.get(source).publisher(), all.get(source).title()));
    var numbers = new HashMap<String, Integer>();
    all.forEach(source -> numbers.put(source.id(), numbers.size()));
    citing = new Postings(all.size(), entry -> {
      for (int row = 0; row < events.size(); row++) {
        for (String id : events.sources(row)) {
          Integer source = numbers.get(id);
          if (source != null) {
            entry.accept(source, row);
          }
        }
      }
    });
    for (Facet facet : Facet.values()) {
      for (Named named : dataset.all(facet)) {
        entities.add(new Entity(TextSearch.names(named), events.rows(facet, events.indexOf(facet, named.id()))));
      }
    }
  }

  /// The events that a term finds.
  RowSet rows(Term term) {
    RowSet rows = texts.rows(term);
    var cited = new BitSet();
    sources.rows(term).forEach(source -> citing.forEach(source, cited::set));
    rows = rows.or(RowSet.of(cited, rows.tableSize()));
    for (Entity entity : entities) {
      if (term.isIn(entity.text())) {
        rows = rows.or(entity.rows());
        if (term.isFieldOf(entity.text())) {
          rows = entity.names().stream().map(texts::rows).reduce(rows, RowSet::or);
        }
      }
    }
    return rows;
  }
}
