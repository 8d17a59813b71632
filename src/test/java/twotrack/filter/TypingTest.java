package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.Facet;
import twotrack.model.LocalizedText;
import twotrack.model.Product;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// Whatever is typed letter by letter and deleted again finds what reading every text finds.
class TypingTest {
  private static final int SIZE = 250;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void typingAndDeletingFindWhatReadingFinds(long seed) {
    var random = new Random(seed);
    Dataset dataset = dataset(random);
    var search = new EventFilter(dataset).search();
    for (int round = 0; round < 12; round++) {
      String text = (random.nextInt(5) == 0 ? "\"" : "") + RandomTexts.text(random, 6);
      IntStream back = IntStream.iterate(text.length() - 1, at -> at >= 0, at -> at - 1);
      for (int length : IntStream.concat(IntStream.rangeClosed(0, text.length()), back).toArray()) {
        String typed = text.substring(0, length);
        assertEquals(plain(dataset, typed), search.hits(typed), typed);
      }
    }
  }

  private static Optional<RowSet> plain(Dataset dataset, String text) {
    Query query = Query.parse(text);
    return query.units().isEmpty() ? Optional.empty() : Optional.of(query.rows(term -> plain(dataset, term)));
  }

  private static RowSet plain(Dataset dataset, Term term) {
    return RowSet.where(dataset.events().size(), row -> {
      Event event = dataset.events().event(row);
      String text = FoldedText.of(List.copyOf(event.title().byLanguage().values()));
      return term.isIn(text) || cites(dataset, event, term) || refers(dataset, event, text, term);
    });
  }

  private static boolean cites(Dataset dataset, Event event, Term term) {
    return event.sources().stream().flatMap(citation -> dataset.source(citation.source()).stream())
        .anyMatch(source -> term.isIn(FoldedText.of(List.of(source.publisher(), source.title()))));
  }

  private static boolean refers(Dataset dataset, Event event, String text, Term term) {
    return Stream.of(Facet.COMPANY, Facet.PRODUCT).flatMap(facet -> dataset.all(facet).stream()).anyMatch(named -> {
      List<String> names = TextSearch.names(named);
      String folded = FoldedText.of(names);
      boolean refers = event.companies().contains(named.id()) || event.products().contains(named.id());
      return (refers && term.isIn(folded))
          || (term.isFieldOf(folded) && names.stream().map(name -> String.join("", FoldedText.words(name)))
              .filter(name -> name.length() > 1).anyMatch(name -> new Term(name, Term.Place.WORDS).isIn(text)));
    });
  }

  /// A dataset whose names, titles and sources are made of the same few letters.
  private static Dataset dataset(Random random) {
    var registry = new Dataset.Registry(
        IntStream.range(0, 6).mapToObj(i ->
            new Company("c" + i, name(random), List.of(RandomTexts.text(random, 3)), Company.Kind.OTHER, Optional.empty())).toList(),
        List.of(),
        IntStream.range(0, 6).mapToObj(i ->
            new Product("p" + i, name(random), List.of(RandomTexts.text(random, 3)), Optional.empty(), Product.Kind.MODEL)).toList(),
        List.of(),
        IntStream.range(0, 8).mapToObj(i -> new Source("s" + i, RandomTexts.text(random, 4), RandomTexts.text(random, 6), List.of(),
            Optional.of(EventDate.parse("2024")), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Source.Reliability.B)).toList());
    List<Event> events = IntStream.range(0, SIZE).mapToObj(i -> TestDatasets.event("e" + i, "2024-0" + (1 + i % 9))
        .titled("x" + RandomTexts.text(random, 12), "y" + RandomTexts.text(random, 12))
        .of("c" + random.nextInt(6)).products(random.nextInt(3) == 0 ? new String[] {"p" + random.nextInt(6)} : new String[0])
        .sources(random.nextInt(2) == 0 ? new String[] {"s" + random.nextInt(8)} : new String[0]).build()).toList();
    return TestDatasets.dataset(registry, events);
  }

  private static LocalizedText name(Random random) {
    return TestDatasets.text("k" + RandomTexts.text(random, 2), "믿" + RandomTexts.text(random, 2));
  }
}
