package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.RowSet;

class EventFilterTest {
  private static final Criteria ALL = Criteria.EVERYTHING;

  private final Dataset small = TestDatasets.small();
  private final EventFilter filter = new EventFilter(small);

  @Test
  void everythingIsShownWithoutCriteria() {
    assertEquals(small.events().size(), filter.apply(ALL).rows().count());
  }

  @Test
  void oneFacetTakesEitherTwoFacetsTakeBoth() {
    Criteria either = ALL.with(Facet.COMPANY, Set.of("skt", "naver"));
    assertEquals(List.of("naver", "agent", "rival"), ids(either));
    assertEquals(List.of("naver", "rival"), ids(either.with(Facet.TOPIC, Set.of("model"))));
  }

  @Test
  void aFacetIsCountedByTheOtherFacetsButNotByItsOwnChoice() {
    FilterResult result = filter.apply(ALL.with(Facet.COMPANY, Set.of("kt")).with(Facet.TOPIC, Set.of("model")));
    assertEquals(List.of(1, 0, 1, 1, 0, 1), result.facets().get(Facet.COMPANY));
    assertEquals(List.of(1, 2, 0), result.facets().get(Facet.TOPIC));
  }

  @Test
  void daysMatchOnOverlap() {
    assertEquals(List.of("contract", "rival", "model"), ids(ALL.withDays(Optional.of(new YearRange(2025, 2025).days()))));
    assertEquals(List.of("plan", "naver"), ids(ALL.withDays(Optional.of(new YearRange(2021, 2021).days()))));
  }

  @Test
  void yearsAreCountedByOverlapWhateverYearsAreChosen() {
    var years = filter.apply(ALL.withDays(Optional.of(new YearRange(2025, 2025).days()))).years();
    assertEquals(new YearCounts(2021, List.of(2, 1, 2, 2, 3, 1, 1, 1, 1)), years);
  }

  @Test
  void aDayOfKnowledgeHidesWhatWasPublishedLater() {
    assertEquals(List.of("plan", "agent", "note", "alliance", "contract"), ids(ALL.withKnownBy(Optional.of(LocalDate.of(2024, 12, 31)))));
  }

  @Test
  void anUnknownValueShowsNothing() {
    assertEquals(List.of(), ids(ALL.with(Facet.COMPANY, Set.of("nobody"))));
  }

  @Test
  void importanceAndMarksAreCounted() {
    FilterResult result = filter.apply(ALL.withImportance(5).withOnly(EnumSet.of(Criteria.Only.CODED)));
    assertEquals(List.of(0, 0, 0, 1, 1), result.importance());
    assertEquals(2, result.ofImportanceFrom(4));
    assertEquals(1, result.count(Criteria.Only.CODED));
    assertEquals(0, result.count(Criteria.Only.DISPUTED));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void allCountsEqualAPlainRecount(long seed) {
    Dataset dataset = TestDatasets.random(seed, 300);
    var built = new EventFilter(dataset);
    var random = new Random(seed * 31);
    for (int round = 0; round < 40; round++) {
      Criteria criteria = randomCriteria(random);
      assertEquals(recount(dataset, built, criteria), built.apply(criteria), criteria.toString());
    }
  }

  private static Criteria randomCriteria(Random random) {
    Criteria criteria = ALL;
    for (Facet facet : Facet.values()) {
      String kind = facet.name().toLowerCase(Locale.ROOT);
      if (random.nextInt(3) == 0) {
        criteria = criteria.with(facet, random.ints(1 + random.nextInt(3), 0, 5).mapToObj(i -> kind + i).collect(Collectors.toSet()));
      }
    }
    int from = (int) LocalDate.of(2017, 6, 1).toEpochDay() + random.nextInt(3200);
    criteria = random.nextInt(3) == 0 ? criteria.withDays(Optional.of(new DayRange(from, from + 1 + random.nextInt(800)))) : criteria;
    criteria = random.nextInt(3) == 0 ? criteria.withImportance(1 + random.nextInt(5)) : criteria;
    criteria = random.nextInt(4) == 0 ? criteria.withKnownBy(Optional.of(LocalDate.ofEpochDay(from))) : criteria;
    criteria = random.nextInt(4) == 0 ? criteria.withText("word" + random.nextInt(12)) : criteria;
    return criteria.withOnly(EnumSet.allOf(Criteria.Only.class).stream().filter(_ -> random.nextInt(6) == 0).collect(Collectors.toSet()));
  }

  /// The same result from the events one by one.
  private static FilterResult recount(Dataset dataset, EventFilter filter, Criteria criteria) {
    EventTable events = dataset.events();
    var facets = EnumSet.allOf(Facet.class).stream().collect(Collectors.toMap(facet -> facet, facet -> {
      Criteria others = criteria.with(facet, Set.of());
      return events.values(facet).stream().map(id -> count(dataset, filter, others.with(facet, Set.of(id)))).toList();
    }));
    DayRange extent = events.extent().orElseThrow();
    List<Integer> years = IntStream.rangeClosed(extent.first().getYear(), extent.last().getYear())
        .mapToObj(year -> count(dataset, filter, criteria.withDays(Optional.of(new YearRange(year, year).days())))).toList();
    List<Integer> atLeast = IntStream.rangeClosed(1, 5).mapToObj(level -> count(dataset, filter, criteria.withImportance(level))).toList();
    List<Integer> importance = IntStream.range(0, 5).mapToObj(i -> atLeast.get(i) - (i == 4 ? 0 : atLeast.get(i + 1))).toList();
    var only = EnumSet.allOf(Criteria.Only.class).stream().collect(Collectors.toMap(each -> each, each -> {
      var both = EnumSet.of(each);
      both.addAll(criteria.only());
      return count(dataset, filter, criteria.withOnly(both));
    }));
    var rows = RowSet.where(events.size(), row -> matches(dataset, filter, criteria, row));
    return new FilterResult(rows, facets, new YearCounts(extent.first().getYear(), years), importance, only);
  }

  private static int count(Dataset dataset, EventFilter filter, Criteria criteria) {
    return (int) IntStream.range(0, dataset.events().size()).filter(row -> matches(dataset, filter, criteria, row)).count();
  }

  private static boolean matches(Dataset dataset, EventFilter filter, Criteria criteria, int row) {
    Event event = dataset.events().event(row);
    return meets(criteria.of(Facet.COMPANY), event.companies())
        && meets(criteria.of(Facet.TOPIC), event.topics())
        && meets(criteria.of(Facet.PRODUCT), event.products())
        && meets(criteria.of(Facet.PERSON), event.people())
        && criteria.days().stream().allMatch(days -> !event.date().first().isAfter(days.last()) && event.date().after().isAfter(days.first()))
        && event.importance() >= criteria.importance()
        && criteria.knownBy().stream().allMatch(day -> !known(dataset, event).isAfter(day))
        && filter.search().hits(criteria.text()).stream().allMatch(hits -> hits.contains(row))
        && (!criteria.only().contains(Criteria.Only.DISPUTED) || !event.disputed().isEmpty())
        && (!criteria.only().contains(Criteria.Only.CODED) || !event.codings().isEmpty());
  }

  private static boolean meets(Set<String> chosen, List<String> named) {
    return chosen.isEmpty() || named.stream().anyMatch(chosen::contains);
  }

  private static LocalDate known(Dataset dataset, Event event) {
    List<LocalDate> published = event.sources().stream().flatMap(citation -> dataset.source(citation.source()).stream())
        .flatMap(source -> source.published().stream()).map(date -> date.after().minusDays(1)).toList();
    if (published.isEmpty()) {
      return event.date().after().minusDays(1);
    }
    return published.stream().filter(day -> event.date().isQualified() || !day.isBefore(event.date().first())).min(LocalDate::compareTo)
        .orElse(event.date().first());
  }

  private List<String> ids(Criteria criteria) {
    var ids = new ArrayList<String>();
    filter.apply(criteria).rows().forEach(row -> ids.add(small.events().event(row).id().value()));
    return ids;
  }
}
