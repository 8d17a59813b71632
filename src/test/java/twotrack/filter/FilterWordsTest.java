package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.DayRange;
import twotrack.model.Facet;

class FilterWordsTest {
  private static final Criteria MUCH =
      Criteria.EVERYTHING
          .with(Facet.COMPANY, new LinkedHashSet<>(List.of("kt", "microsoft")))
          .with(Facet.TOPIC, Collections.singleton("deal"))
          .withDays(Optional.of(new YearRange(2024, 2025).days()))
          .withImportance(4)
          .withText(" midm ")
          .withKnownBy(Optional.of(LocalDate.of(2025, 7, 3)))
          .withOnly(EnumSet.allOf(Criteria.Only.class));

  private final FilterWords english = new FilterWords(new Messages(Language.ENGLISH), TestDatasets.small());
  private final FilterWords korean = new FilterWords(new Messages(Language.KOREAN), TestDatasets.small());

  @Test
  void theFilterReadsAsWords() {
    assertEquals("KT, Microsoft · Deal · 2024–2025 · importance 4+ · “midm” · known by 3 Jul 2025 · disputed only · coded only", english.all(MUCH));
    assertEquals("KT, 마이크로소프트 · 계약 · 2024~2025 · 중요도 4 이상 · “midm” · 2025년 7월 3일까지 알려진 것 · 엇갈리는 것만 · 코딩된 것만", korean.all(MUCH));
  }

  @Test
  void noFilterHasWordsToo() {
    assertEquals("all events", english.all(Criteria.EVERYTHING));
  }

  @Test
  void daysThatAreNoWholeYearsReadAsDays() {
    int day = (int) LocalDate.of(2025, 7, 3).toEpochDay();
    assertEquals("3 Jul 2025 – 4 Aug 2025", english.days(new DayRange(day, day + 33)));
  }

  @Test
  void aValueThatTheDatasetDoesNotKnowReadsAsItsId() {
    assertEquals("nobody", english.name(Facet.COMPANY, "nobody"));
  }

  @Test
  void eachChipTakesAwayExactlyItself() {
    List<Chip> chips = Chip.of(MUCH);
    assertEquals(9, chips.size());
    for (Chip chip : chips) {
      assertEquals(chips.stream().filter(other -> !other.equals(chip)).toList(), Chip.of(chip.without(MUCH)));
    }
  }

  @Test
  void withoutAllChipsEverythingIsShown() {
    Criteria left = MUCH;
    for (Chip chip : Chip.of(MUCH)) {
      left = chip.without(left);
    }
    assertEquals(Criteria.EVERYTHING, left);
  }
}
