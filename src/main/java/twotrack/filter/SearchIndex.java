package twotrack.filter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.Named;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// The folded texts of a dataset: one for each event, each thing that events refer to, and each source.
final class SearchIndex {
  private static final int SHORTEST_NAME = 2;

  private final int size;
  private final String[] texts;
  private final List<Entity> entities = new ArrayList<>();
  private final List<String> sources;
  /// Indices of the sources of all events, row after row; those of a row end where `citedEnd` says.
  private final int[] cited;
  private final int[] citedEnd;
  /// By the text of the entity.
  private final Map<String, RowSet> mentions = new HashMap<>();

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
    texts = IntStream.range(0, size).parallel().mapToObj(row -> FoldedText.of(texts(events.event(row)))).toArray(String[]::new);
    for (Facet facet : Facet.values()) {
      for (Named named : dataset.all(facet)) {
        entities.add(new Entity(NameSearch.names(named), events.rows(facet, events.indexOf(facet, named.id()))));
      }
    }
    sources = dataset.sources().stream().map(source -> FoldedText.of(List.of(source.publisher(), source.title()))).toList();
    Map<String, Integer> number = HashMap.newHashMap(sources.size());
    for (Source source : dataset.sources()) {
      number.put(source.id(), number.size());
    }
    citedEnd = new int[size];
    var all = IntStream.builder();
    int count = 0;
    for (int row = 0; row < size; row++) {
      for (Event.Citation citation : events.event(row).sources()) {
        Optional<Integer> at = Optional.ofNullable(number.get(citation.source()));
        at.ifPresent(all::add);
        count += at.isPresent() ? 1 : 0;
      }
      citedEnd[row] = count;
    }
    cited = all.build().toArray();
  }

  private static List<String> texts(Event event) {
    return Stream.concat(Stream.of(event.title()), event.summary().stream()).map(LocalizedText::byLanguage).flatMap(text -> text.values().stream()).toList();
  }

  /// The events that a term finds.
  RowSet rows(Term term) {
    RowSet rows = inTexts(term::isIn).or(ofSources(term));
    for (Entity entity : entities) {
      if (term.isIn(entity.text())) {
        rows = rows.or(entity.rows());
        if (term.isFieldOf(entity.text())) {
          rows = rows.or(mentions(entity));
        }
      }
    }
    return rows;
  }

  /// The events whose texts have any name of a thing, whether they refer to it or not.
  private RowSet mentions(Entity entity) {
    return mentions.computeIfAbsent(entity.text(), _ -> inTexts(text -> entity.names().stream().anyMatch(name -> name.isWordIn(text))));
  }

  private RowSet inTexts(Predicate<String> test) {
    BitSet found = IntStream.range(0, (size + Long.SIZE - 1) / Long.SIZE).parallel().collect(BitSet::new, (bits, block) -> {
      for (int row = block * Long.SIZE; row < Math.min(size, (block + 1) * Long.SIZE); row++) {
        if (test.test(texts[row])) {
          bits.set(row);
        }
      }
    }, BitSet::or);
    return RowSet.where(size, found::get);
  }

  private RowSet ofSources(Term term) {
    BitSet found = new BitSet(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      found.set(i, term.isIn(sources.get(i)));
    }
    return found.isEmpty() ? RowSet.none(size) : RowSet.where(size, row -> citesOneOf(found, row));
  }

  private boolean citesOneOf(BitSet wanted, int row) {
    for (int i = row == 0 ? 0 : citedEnd[row - 1]; i < citedEnd[row]; i++) {
      if (wanted.get(cited[i])) {
        return true;
      }
    }
    return false;
  }
}
