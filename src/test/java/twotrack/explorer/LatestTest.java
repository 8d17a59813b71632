package twotrack.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final SimpleStringProperty question = new SimpleStringProperty("a");
  private final Later tasks = new Later();
  private final List<String> worked = new ArrayList<>();
  private final Latest<String, String> latest =
      new Latest<>(question, new Latest.Rule<>(this::answer, (_, asked) -> asked.startsWith("slow")), tasks, () -> "answering");
  private final List<String> seen = new ArrayList<>();

  /// Keeps work until a test does it.
  private static final class Later implements Tasks {
    private final Deque<Runnable> kept = new ArrayDeque<>();

    @Override
    public <T> void run(String purpose, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
      kept.add(() -> AtOnce.TASKS.run(purpose, work, onSuccess, onFailure));
    }

    void doNext() {
      kept.remove().run();
    }
  }

  LatestTest() {
    latest.subscribe(answer -> seen.add(answer));
  }

  private String answer(String asked) {
    worked.add(asked);
    if (asked.endsWith("wrong")) {
      throw new IllegalArgumentException(asked);
    }
    return asked + "!";
  }

  @Test
  void whatMayNotBeLateIsThereAtOnce() {
    question.set("b");
    assertEquals("b!", latest.get());
    assertEquals(List.of("a!", "b!"), seen);
    assertEquals(0, tasks.kept.size());
  }

  @Test
  void theAnswerBeforeStaysUntilTheNextIsThere() {
    question.set("slow");
    assertEquals("a!", latest.get());
    tasks.doNext();
    assertEquals("slow!", latest.get());
    assertEquals(List.of("a!", "slow!"), seen);
  }

  @Test
  void ofTheQuestionsThatComeMeanwhileOnlyTheLastIsAnswered() {
    question.set("slow 1");
    question.set("slow 2");
    question.set("slow 3");
    question.set("slow 4");
    assertEquals(1, tasks.kept.size());
    tasks.doNext();
    tasks.doNext();
    assertEquals(List.of("a", "slow 1", "slow 4"), worked);
    assertEquals(List.of("a!", "slow 1!", "slow 4!"), seen);
    assertEquals(0, tasks.kept.size());
  }

  @Test
  void aLateAnswerDoesNotReplaceAQuickOneToALaterQuestion() {
    question.set("slow");
    question.set("b");
    tasks.doNext();
    assertEquals(List.of("a!", "b!"), seen);
  }

  @Test
  void whoTakesAQuestionBackKeepsTheAnswerBefore() {
    question.set("slow 1");
    question.set("slow 2");
    question.set("a");
    tasks.doNext();
    assertEquals(List.of("a!"), seen);
    assertEquals(0, tasks.kept.size());
  }

  @Test
  void whoComesBackToTheQuestionUnderWayGetsItsAnswer() {
    question.set("slow 1");
    question.set("a");
    question.set("slow 1");
    tasks.doNext();
    assertEquals(List.of("a!", "slow 1!"), seen);
    assertEquals(List.of("a", "slow 1"), worked);
  }

  @Test
  void aDefectIsToldAndTheNextQuestionIsAnswered() {
    question.set("slow wrong");
    question.set("slow");
    assertThrows(IllegalStateException.class, tasks::doNext);
    tasks.doNext();
    assertEquals(List.of("a!", "slow!"), seen);
  }

  @Test
  void workThatIsDoneAtOnceIsSeenAtOnce() {
    var atOnce = new Latest<>(question, new Latest.Rule<>(this::answer, (_, _) -> true), AtOnce.TASKS, () -> "answering");
    question.set("c");
    assertEquals("c!", atOnce.get());
  }
}
