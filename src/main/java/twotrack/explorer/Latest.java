package twotrack.explorer;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// The answer to a question that changes. It follows at once where it may not be late; otherwise it is worked out beside the window, one question at a time,
/// and until it is there the answer before stays. Of the questions that are asked meanwhile only the last one is answered.
public final class Latest<Q, A> extends ObjectBinding<A> {
  private final ObservableValue<Q> question;
  private final Function<Q, A> answer;
  private final BiPredicate<Q, Q> mayBeLate;
  private final Tasks tasks;
  private final Supplier<String> purpose;

  private Shown<Q, A> shown;
  private Optional<Q> underWay = Optional.empty();
  private Optional<Q> waiting = Optional.empty();
  /// Whether what is under way has been answered otherwise meanwhile.
  private boolean overtaken;
  private boolean computing;

  private record Shown<Q, A>(Q question, A answer) {}

  /// How a question is answered.
  ///
  /// @param mayBeLate whether the answer to the first question may stay for a while after the second one was asked
  public record Rule<Q, A>(Function<Q, A> answer, BiPredicate<Q, Q> mayBeLate) {}

  /// @param purpose what answering is for, in words for the status bar
  public Latest(ObservableValue<Q> question, Rule<Q, A> rule, Tasks tasks, Supplier<String> purpose) {
    this.question = question;
    this.answer = rule.answer();
    this.mayBeLate = rule.mayBeLate();
    this.tasks = tasks;
    this.purpose = purpose;
    shown = new Shown<>(question.getValue(), answer.apply(question.getValue()));
    bind(question);
  }

  @Override
  protected A computeValue() {
    Q asked = question.getValue();
    computing = true;
    if (asked.equals(shown.question())) {
      settle();
    } else if (!mayBeLate.test(shown.question(), asked)) {
      settle();
      shown = new Shown<>(asked, answer.apply(asked));
    } else if (underWay.isEmpty()) {
      begin(asked);
    } else {
      overtaken &= !underWay.get().equals(asked);
      waiting = underWay.get().equals(asked) ? Optional.empty() : Optional.of(asked);
    }
    computing = false;
    return shown.answer();
  }

  /// Nothing that is under way is of use any more.
  private void settle() {
    waiting = Optional.empty();
    overtaken = true;
  }

  private void begin(Q asked) {
    underWay = Optional.of(asked);
    overtaken = false;
    tasks.run(purpose.get(), _ -> answer.apply(asked), found -> arrived(new Shown<>(asked, found)), failure -> {
      goOn();
      throw new IllegalStateException("Unanswered: " + asked, failure);
    });
  }

  private void arrived(Shown<Q, A> found) {
    if (!overtaken) {
      shown = found;
    }
    goOn();
    if (!computing) {
      invalidate();
    }
  }

  private void goOn() {
    Optional<Q> next = waiting;
    underWay = Optional.empty();
    waiting = Optional.empty();
    next.ifPresent(this::begin);
  }
}
