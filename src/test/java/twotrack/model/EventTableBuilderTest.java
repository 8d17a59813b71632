package twotrack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableBuilderTest {
  private static final Map<Facet, List<String>> VALUES = Map.of(Facet.COMPANY, List.of("acme", "globex"));

  private static LocalizedText both(String english, String korean) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("en", english);
    texts.put("ko", korean);
    return new LocalizedText(texts);
  }

  private static Event event(String id, String date) {
    return new Event(
        new EventId(id), EventDate.parse(date), both("Title of " + id, "제목"), Optional.empty(), List.of("acme"), List.of(), List.of(), List.of(), 3, List.of(),
        List.of(), List.of(), List.of(), Map.of());
  }

  private static Event full() {
    var standing = new Coding.Standing(Optional.of(EventDate.parse("2026-06~")));
    var coding = new Coding("acme", "R", "CONTRACT", 1.25, true, OptionalDouble.of(-6.5), OptionalDouble.of(10), Optional.of(standing), List.of("s1", "s2"),
        "c1", LocalDate.of(1969, 12, 31), both("Signed.", "체결."), Coding.Status.DISPUTED);
    var impulse = new Coding("acme", "O", "PLAN", 1, false, OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(new Coding.Standing(Optional.empty())),
        List.of(), "c2", LocalDate.of(2025, 1, 3), both("Planned.", "계획."), Coding.Status.PROPOSED);
    var dispute = new Event.Dispute("amount", both("Amount", "금액"),
        List.of(new Event.Dispute.Version(both("two", "둘"), List.of("s1")), new Event.Dispute.Version(LocalizedText.of("en", "three"), List.of())));
    return new Event(
        new EventId("계약-😀"), EventDate.parse("2024-33/2029~"), both("Acme signs", "계약"), Optional.of(both("x".repeat(100_000), "요약")),
        List.of("globex", "acme"), List.of("kim"), List.of("model-1", "model-2"), List.of("cloud"), 5,
        List.of(
            new Event.Citation("s1", 6, Optional.of("p. 3"), Optional.of(both("The contract.", "계약서"))),
            new Event.Citation("s2", 1, Optional.empty(), Optional.empty())),
        List.of(dispute), List.of(new Event.Link(Event.Link.Type.ANSWERS, new EventId("other"))), List.of(coding, impulse), Map.of("mood", "{\"level\":1.50}"));
  }

  private static EventTable table(List<Event> events) {
    return GivenEvents.of(events).build(VALUES, Map.of());
  }

  @Test
  void anEventComesBackAsItWentIn() {
    EventTable table = table(List.of(event("a", "2025"), full(), event("b", "2025-02-03")));
    assertEquals(full(), table.event(0));
    assertEquals(List.of("s1", "s2"), table.sources(0));
    assertEquals(List.of("Acme signs", "계약", "x".repeat(100_000), "요약"), table.texts(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "2025-07-03", "2025-07-03/2025-07-03", "2024-02-29/2031-01-01", "2025-07", "2025", "2025-33", "2025-24", "202X", "2024-03-XX", "Y17000", "-0044-03-15",
      "../2025", "2025-01-01/..", "/2025-01-01", "2025-07-03T09:30", "2025-07-03T09:30/2025-07-04", "2025-07-03?", "2025~/2026", "2025-07-03/2026%"
  })
  void everyFormOfDateIsKept(String edtf) {
    assertEquals(EventDate.parse(edtf), table(List.of(event("a", edtf))).event(0).date());
    var builder = new EventTableBuilder();
    assertEquals(EventDate.parse(edtf), builder.draft().date(Utf8.of(edtf)).date().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-29", "2025-00-01", "2025-13-01", "2025-01-00", "2025-1-001", "2025-07-03/2025-07-02", "2025-07-0x", "2025/07/03"})
  void whatIsNoDateIsRefused(String text) {
    EventDraft draft = new EventTableBuilder().draft();
    assertThrows(EdtfException.class, () -> draft.date(Utf8.of(text)));
  }

  @Test
  void idsAreFoundAmongThousandsAndSortedAsTextIs() {
    var random = new Random(3);
    List<String> ids = new ArrayList<>(IntStream.range(0, 5_000).mapToObj(i -> "event-" + i).toList());
    ids.addAll(List.of("\uD83D\uDE00", "\uFB01", "\uE000", "가", "é", "event", "event-1-"));
    Collections.shuffle(ids, random);
    EventTable table = table(ids.stream().map(id -> event(id, "2025")).toList());
    assertEquals(ids.stream().sorted().toList(), IntStream.range(0, table.size()).mapToObj(row -> table.id(row).value()).toList());
    ids.forEach(id -> assertEquals(id, table.id(table.row(new EventId(id)).orElseThrow()).value()));
    assertEquals(OptionalInt.empty(), table.row(new EventId("event-5000")));
  }

  @Test
  void aTitleIsThatOfTheFirstLanguageThatThereIs() {
    EventTable table = table(List.of(event("a", "2025")));
    assertEquals("제목", table.title(0, List.of("fr", "ko", "en")));
    assertEquals("Title of a", table.title(0, List.of("en", "ko")));
    assertEquals("Title of a", table.title(0, List.of("fr")));
  }

  @Test
  void aTableDoesNotSeeWhatIsAddedLater() {
    var builder = GivenEvents.of(List.of(event("b", "2025"), event("c", "2026")));
    EventTable before = builder.build(VALUES, Map.of());
    builder.add(GivenEvents.draft(builder, event("a", "2024")));
    assertEquals(List.of(event("b", "2025"), event("c", "2026")), IntStream.range(0, before.size()).mapToObj(before::event).toList());
    assertEquals(OptionalInt.empty(), before.row(new EventId("a")));
    assertEquals("a", builder.build(VALUES, Map.of()).id(0).value());
  }

  @Test
  void aTextOfManyEventsIsKeptOnce() {
    var builder = new EventTableBuilder(2);
    int english = builder.names().number("en");
    int title = builder.names().number("Shared");
    int company = builder.names().number("acme");
    for (String id : List.of("a", "b")) {
      builder.add(builder.draft().id(id).days(0, 0).title(english, title).summary(english, Utf8.of("Own")).name(Facet.COMPANY, company));
    }
    EventTable table = builder.build(VALUES, Map.of());
    assertSame(table.title(0, List.of()), table.title(1, List.of()));
    assertEquals("{0, 1}", table.primaryRows(Facet.COMPANY, 0).toString());
    assertTrue(table.primaryRows(Facet.COMPANY, -1).isEmpty());
  }

  @Test
  void anEventWithoutWhatAllHaveIsRefused() {
    var builder = new EventTableBuilder();
    assertThrows(IllegalArgumentException.class, () -> builder.add(builder.draft().id("a").days(0, 0)));
    EventDraft unimportant = GivenEvents.draft(builder, event("a", "2025")).importance(6);
    assertThrows(IllegalArgumentException.class, () -> builder.add(unimportant));
    assertFalse(builder.has(Utf8.of("a")));
  }

  @Test
  void manyValuesOfAFacetNeedMoreThanAByte() {
    List<String> companies = IntStream.range(0, 200).mapToObj(i -> "company-" + i).toList();
    var builder = new EventTableBuilder();
    int english = builder.names().number("en");
    for (int i = 0; i < 200; i++) {
      builder.add(builder.draft().id("e" + i).days(i, i).title(english, english).name(Facet.COMPANY, builder.names().number(companies.get(i))));
    }
    EventTable table = builder.build(Map.of(Facet.COMPANY, companies), Map.of());
    assertTrue(IntStream.range(0, 200).allMatch(row -> table.primaryRows(Facet.COMPANY, row).contains(row) && table.rows(Facet.COMPANY, row).contains(row)));
  }
}
