package twotrack.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.TextMeasurer;

/// The ticks of the axis: the finest step whose labels, as measured, do not touch.
public final class Ticks {
  private static final double GAP = 10;
  private static final LocalDate SAMPLE = LocalDate.of(2028, 12, 30);
  private static final List<TickStep> STEPS = Stream.concat(
      Stream.of(new TickStep(TickStep.Unit.DAY, 1), new TickStep(TickStep.Unit.WEEK, 1),
          new TickStep(TickStep.Unit.MONTH, 1), new TickStep(TickStep.Unit.MONTH, 3)),
      Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000).map(years -> new TickStep(TickStep.Unit.YEAR, years))).toList();

  private Ticks() {}

  /// One tick: its first day and its label, which stands between this tick and the next.
  ///
  /// @param next the day of the following tick
  public record Tick(LocalDate day, LocalDate next, String label) {}

  /// Both rows of the axis.
  ///
  /// @param context coarser ticks; the first may start before the viewport
  public record Rows(TickStep step, List<Tick> fine, List<Tick> context) {
    public Rows {
      fine = List.copyOf(fine);
      context = List.copyOf(context);
    }
  }

  /// The ticks of a scale, each row strictly rising and covering the whole viewport.
  public static Rows of(TimeScale scale, TickWords words, TextMeasurer measurer, Face face) {
    TickStep step = step(scale, words, measurer, face);
    return new Rows(step, between(scale.view(), step, words::fine), between(scale.view(), contextStep(step), words::context));
  }

  /// One row of years, or of several years where single ones would touch.
  public static List<Tick> years(TimeScale scale, TickWords words, TextMeasurer measurer, Face face) {
    TickStep step = step(scale, words, measurer, face);
    return between(scale.view(), step.unit() == TickStep.Unit.YEAR ? step : new TickStep(TickStep.Unit.YEAR, 1), words::fine);
  }

  private static TickStep step(TimeScale scale, TickWords words, TextMeasurer measurer, Face face) {
    for (TickStep step : STEPS) {
      if (step.shortestDays() * scale.perDay() >= measurer.width(words.fine(step, step.floor(SAMPLE)), face) + GAP) {
        return step;
      }
    }
    return STEPS.getLast();
  }

  private static TickStep contextStep(TickStep fine) {
    return switch (fine.unit()) {
      case DAY, WEEK -> new TickStep(TickStep.Unit.MONTH, 1);
      case MONTH -> new TickStep(TickStep.Unit.YEAR, 1);
      case YEAR -> new TickStep(TickStep.Unit.YEAR, fine.every() < 10 ? 10 : fine.every() < 100 ? 100 : 1000);
    };
  }

  private static List<Tick> between(Viewport view, TickStep step, BiFunction<TickStep, LocalDate, String> wording) {
    var ticks = new ArrayList<Tick>();
    LocalDate end = view.lastDate();
    LocalDate day = step.floor(view.firstDate());
    while (!day.isAfter(end)) {
      LocalDate next = step.next(day);
      ticks.add(new Tick(day, next, wording.apply(step, day)));
      day = next;
    }
    return ticks;
  }
}
