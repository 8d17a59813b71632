package twotrack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTableTest {
  private static final Map<Facet, List<String>> VALUES = Map.of(Facet.COMPANY, List.of("a", "b"), Facet.TOPIC, List.of("t"));
  private static final Map<String, Source> SOURCES =
      Map.of(
          "early", source("early", Optional.of("2025-02")), "late", source("late", Optional.of("2025-03-05")), "undated", source("undated", Optional.empty()));

  private static Source source(String id, Optional<String> published) {
    return new Source(
        id, "Paper", "Title", List.of(), published.map(EventDate::parse), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Source.Reliability.B);
  }

  private static Event event(String id, String date, String... sources) {
    return new Event(
        new EventId(id),
        EventDate.parse(date),
        LocalizedText.of("en", id),
        Optional.empty(),
        List.of(id.startsWith("b") ? "b" : "a", "b").stream().distinct().toList(),
        List.of(),
        List.of(),
        id.endsWith("t") ? List.of("t") : List.of(),
        3,
        Stream.of(sources).map(source -> new Event.Citation(source, 2, Optional.empty(), Optional.empty())).toList(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static EventTable table(Event... events) {
    return GivenEvents.of(List.of(events)).build(VALUES, SOURCES);
  }

  private static int day(String date) {
    return Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }

  private static List<String> ids(EventTable table) {
    return IntStream.range(0, table.size()).mapToObj(row -> table.event(row).id().value()).toList();
  }

  @Test
  void rowsAreSortedByFirstDayThenLastDayThenId() {
    List<Event> events =
        new ArrayList<>(
            List.of(
                event("open", "../2020"), event("day", "2025-01-01"), event("month", "2025-01"), event("b-year", "2025"), event("a-year", "2025"),
                event("later", "2025-01-02")));
    var random = new Random(5);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(events, random);
      assertEquals(List.of("open", "day", "month", "a-year", "b-year", "later"), ids(GivenEvents.of(events).build(VALUES, SOURCES)));
    }
  }

  @Test
  void columnsHoldTheDaysOfEachRow() {
    EventTable table = table(event("a", "2025-07"), event("b", "2026/.."), event("c", "../2024"));
    assertEquals(EventTable.OPEN_START, table.firstDay(0));
    assertEquals(day("2025-01-01"), table.afterDay(0));
    assertEquals(day("2025-07-01"), table.firstDay(1));
    assertEquals(day("2025-08-01"), table.afterDay(1));
    assertEquals(EventTable.OPEN_END, table.afterDay(2));
    assertEquals(OptionalInt.of(1), table.row(new EventId("a")));
    assertEquals(OptionalInt.empty(), table.row(new EventId("z")));
  }

  @Test
  void anEventIsKnownWhenItsFirstSourceHadSurelyAppeared() {
    assertEquals(day("2025-02-28"), table(event("a", "2025-01-10", "late", "early")).knownDay(0));
    assertEquals(day("2025-03-05"), table(event("a", "2025-01-10", "late", "undated")).knownDay(0));
  }

  @Test
  void whatWasPublishedBeforeAnEventDoesNotReportIt() {
    assertEquals(day("2025-03-05"), table(event("a", "2025-03-01", "early", "late")).knownDay(0));
    assertEquals(day("2025-02-28"), table(event("a", "2025-03-01~", "early", "late")).knownDay(0));
    assertEquals(day("2025-03-01"), table(event("a", "2025-03-01", "early")).knownDay(0));
  }

  @Test
  void withoutADatedSourceAnEventIsKnownFromItsLastDay() {
    assertEquals(day("2025-01-31"), table(event("a", "2025-01", "undated")).knownDay(0));
    assertEquals(day("2025-01-31"), table(event("a", "2025-01")).knownDay(0));
    assertEquals(EventTable.OPEN_END - 1, table(event("a", "2025-01/..")).knownDay(0));
  }

  @Test
  void facetsKnowTheirRows() {
    EventTable table = table(event("a", "2025-01"), event("b-t", "2025-02"), event("a-t", "2025-03"));
    assertEquals(0, table.indexOf(Facet.COMPANY, "a"));
    assertEquals(-1, table.indexOf(Facet.COMPANY, "z"));
    assertEquals("{0, 2}", table.rows(Facet.COMPANY, 0).toString());
    assertEquals("{0, 1, 2}", table.rows(Facet.COMPANY, 1).toString());
    assertEquals("{1, 2}", table.rows(Facet.TOPIC, 0).toString());
    assertEquals("{1}", table.primaryRows(Facet.COMPANY, 1).toString());
    assertEquals("{0}", table.primaryRows(Facet.TOPIC, -1).toString());
    assertEquals(List.of(), table.values(Facet.PERSON));
  }

  @Test
  void lowerBoundIsTheFirstRowAtOrAfterADay() {
    EventTable table = table(event("a", "2025-01-01"), event("b", "2025-01-03"), event("c", "2025-01-03"));
    assertEquals(0, table.lowerBound(day("2024-12-31")));
    assertEquals(0, table.lowerBound(day("2025-01-01")));
    assertEquals(1, table.lowerBound(day("2025-01-01") + 0.5));
    assertEquals(1, table.lowerBound(day("2025-01-03")));
    assertEquals(3, table.lowerBound(day("2025-01-04")));
  }

  @Test
  void theExtentLeavesOutOpenEnds() {
    assertEquals(Optional.empty(), table().extent());
    assertEquals(
        Optional.of(new DayRange(day("2020-12-31"), day("2026-03-02"))),
        table(event("a", "../2020"), event("b", "2025-01"), event("c", "2026-03-01/..")).extent());
  }

  @Test
  void twoEventsWithOneIdAreRefused() {
    List<Event> events = List.of(event("a", "2025"), event("a", "2026"));
    assertThrows(IllegalArgumentException.class, () -> GivenEvents.of(events));
  }
}
