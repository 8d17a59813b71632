package twotrack.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.chart.StanceScenes;
import twotrack.explorer.OpenDataset;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.StanceModel;
import twotrack.stance.Onset;
import twotrack.stance.StanceIndex;

class AlignmentTest {
  private static final Dataset DATASET = StanceScenes.bundled();
  private static final List<StanceIndex> SUBJECTS = new OpenDataset("bundled", DATASET).stances();

  static List<AlignOn> events() {
    return Alignment.choices(SUBJECTS).stream().filter(AlignOn.FirstEvent.class::isInstance).toList();
  }

  @Test
  void byCalendarNobodyIsShifted() {
    Alignment alignment = Alignment.of(new AlignOn.Calendar(), SUBJECTS);
    assertEquals(SUBJECTS, alignment.subjects().stream().map(Alignment.Aligned::index).toList());
    assertTrue(alignment.subjects().stream().allMatch(subject -> subject.offset() == 0 && subject.anchor().isEmpty()));
    assertEquals(List.of(), alignment.without());
  }

  @ParameterizedTest
  @MethodSource("events")
  void theOffsetIsTheFirstOnsetOfACodingThatCounts(AlignOn.FirstEvent kind) {
    Alignment alignment = Alignment.of(kind, SUBJECTS);
    for (StanceIndex index : SUBJECTS) {
      Optional<Alignment.Aligned> aligned = alignment.subjects().stream().filter(subject -> subject.index() == index).findFirst();
      OptionalInt expected = firstOnset(kind, index);
      assertEquals(expected.isPresent() ? Optional.of(expected.getAsInt()) : Optional.empty(), aligned.map(Alignment.Aligned::offset), index.subject());
      assertEquals(expected.isEmpty(), alignment.without().contains(index), index.subject());
    }
  }

  @Test
  void onlyWhatTwoSubjectsHaveCanBeChosen() {
    assertEquals(new AlignOn.Calendar(), Alignment.choices(SUBJECTS).getFirst());
    for (StanceIndex one : SUBJECTS) {
      assertEquals(List.of(new AlignOn.Calendar()), Alignment.choices(List.of(one)));
    }
    var offered = Set.copyOf(Alignment.choices(SUBJECTS));
    rules().axes().forEach(axis -> rules().actions().forEach(action -> {
      var kind = new AlignOn.FirstEvent(action.id(), axis.id());
      long having = SUBJECTS.stream().filter(index -> firstOnset(kind, index).isPresent()).count();
      assertEquals(having >= 2, offered.contains(kind), kind.toString());
    }));
  }

  @Test
  void aSubjectWithoutTheEventIsNamedAndLeftOut() {
    AlignOn some = events().stream().filter(kind -> !Alignment.of(kind, SUBJECTS).without().isEmpty()).findFirst().orElseThrow();
    Alignment alignment = Alignment.of(some, SUBJECTS);
    assertEquals(SUBJECTS.size(), alignment.subjects().size() + alignment.without().size());
    assertTrue(alignment.subjects().stream().noneMatch(subject -> alignment.without().contains(subject.index())));
  }

  @Test
  void withNobodyToCompareThereIsOnlyTheCalendar() {
    assertEquals(List.of(new AlignOn.Calendar()), Alignment.choices(List.of()));
  }

  private static StanceModel rules() {
    return DATASET.stanceModel().orElseThrow();
  }

  /// From the codings themselves: those of the subject that the index does not refuse.
  private static OptionalInt firstOnset(AlignOn.FirstEvent kind, StanceIndex index) {
    Set<Coding> refused = index.uncounted().stream().map(uncounted -> uncounted.coding()).collect(Collectors.toSet());
    return IntStream.range(0, DATASET.events().size())
        .mapToObj(DATASET.events()::event)
        .filter(event -> event.codings().stream().anyMatch(coding ->
            coding.subject().equals(index.subject()) && coding.axis().equals(kind.axis()) && coding.action().equals(kind.action()) && !coding.reversed()
                && !refused.contains(coding)))
        .map(Event::date)
        .mapToInt(date -> Onset.of(date).middle())
        .min();
  }
}
