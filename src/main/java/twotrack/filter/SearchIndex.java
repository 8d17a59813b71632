package twotrack.filter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.Named;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// What searches go through: the texts of all events and of all sources, and the names of everything that events refer to.
final class SearchIndex {
  private static final int SHORTEST_NAME = 2;

  private final int size;
  private final WordIndex texts;
  private final WordIndex sources;
  private final List<Entity> entities = new ArrayList<>();
  /// The rows of the events that cite each source, one source after the other.
  private final int[] citing;
  /// Where the rows of a source end.
  private final int[] citingEnds;

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
    size = events.size();
    texts = new WordIndex(new FoldedTexts(size, row -> texts(events.event(row))));
    for (Facet facet : Facet.values()) {
      for (Named named : dataset.all(facet)) {
        entities.add(new Entity(NameSearch.names(named), events.rows(facet, events.indexOf(facet, named.id()))));
      }
    }
    List<Source> cited = dataset.sources();
    sources = new WordIndex(new FoldedTexts(cited.size(), source -> List.of(cited.get(source).publisher(), cited.get(source).title())));
    Map<String, Integer> numbers = HashMap.newHashMap(cited.size());
    cited.forEach(source -> numbers.put(source.id(), numbers.size()));
    citingEnds = new int[cited.size()];
    int count = 0;
    for (int row = 0; row < size; row++) {
      for (Event.Citation citation : events.event(row).sources()) {
        Integer source = numbers.get(citation.source());
        if (source != null) {
          citingEnds[source]++;
          count++;
        }
      }
    }
    citing = citing(events, numbers, count);
  }

  /// Sorts the rows by what they cite; afterwards each count of `citingEnds` is the end of its rows.
  private int[] citing(EventTable events, Map<String, Integer> numbers, int count) {
    int start = 0;
    for (int source = 0; source < citingEnds.length; source++) {
      int own = citingEnds[source];
      citingEnds[source] = start;
      start += own;
    }
    var rows = new int[count];
    for (int row = 0; row < size; row++) {
      for (Event.Citation citation : events.event(row).sources()) {
        Integer source = numbers.get(citation.source());
        if (source != null) {
          rows[citingEnds[source]++] = row;
        }
      }
    }
    return rows;
  }

  private static List<String> texts(Event event) {
    return Stream.concat(Stream.of(event.title()), event.summary().stream()).map(LocalizedText::byLanguage).flatMap(text -> text.values().stream()).toList();
  }

  /// The events that a term finds.
  RowSet rows(Term term) {
    RowSet rows = texts.rows(term).or(ofSources(term));
    for (Entity entity : entities) {
      if (term.isIn(entity.text())) {
        rows = rows.or(entity.rows());
        if (term.isFieldOf(entity.text())) {
          rows = entity.names().stream().map(texts::wordRows).reduce(rows, RowSet::or);
        }
      }
    }
    return rows;
  }

  private RowSet ofSources(Term term) {
    var found = new BitSet(size);
    sources.rows(term).forEach(source -> {
      for (int i = source == 0 ? 0 : citingEnds[source - 1]; i < citingEnds[source]; i++) {
        found.set(citing[i]);
      }
    });
    return RowSet.of(found, size);
  }
}
