package twotrack.filter;

import java.util.ArrayList;
import java.util.List;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.Named;
import twotrack.model.RowSet;
import twotrack.model.Source;
import twotrack.model.Utf8;

/// What searches go through: the texts of all events and of all sources, and the names of everything that events refer to.
final class SearchIndex {
  private static final int SHORTEST_NAME = 2;

  private final WordIndex texts;
  private final WordIndex sources;
  private final Citations citations;
  private final List<Entity> entities = new ArrayList<>();

  /// A thing that events refer to.
  ///
  /// @param text its names, folded, one to a field
  /// @param rows the events that refer to it
  private record Entity(String text, List<Term> names, RowSet rows) {
    Entity(List<String> names, RowSet rows) {
      this(FoldedText.of(names), names.stream().map(name -> String.join("", FoldedText.words(name))).filter(name -> name.length() >= SHORTEST_NAME)
          .distinct().map(Term::new).toList(), rows);
    }
  }

  SearchIndex(Dataset dataset) {
    EventTable events = dataset.events();
    texts = new WordIndex(new FoldedTexts(events.size(), events::texts));
    List<Source> all = dataset.sources();
    sources = new WordIndex(new FoldedTexts(all.size(), (source, action) -> {
      action.accept(Utf8.of(all.get(source).publisher()));
      action.accept(Utf8.of(all.get(source).title()));
    }));
    citations = new Citations(events, all);
    for (Facet facet : Facet.values()) {
      for (Named named : dataset.all(facet)) {
        entities.add(new Entity(NameSearch.names(named), events.rows(facet, events.indexOf(facet, named.id()))));
      }
    }
  }

  /// The events that a term finds.
  RowSet rows(Term term) {
    RowSet rows = texts.rows(term, Term.Place.ANYWHERE).or(citations.of(sources.rows(term, Term.Place.ANYWHERE)));
    for (Entity entity : entities) {
      if (term.isIn(entity.text())) {
        rows = rows.or(entity.rows());
        if (term.isFieldOf(entity.text())) {
          rows = entity.names().stream().map(name -> texts.rows(name, Term.Place.WORDS)).reduce(rows, RowSet::or);
        }
      }
    }
    return rows;
  }
}
