package twotrack.timeline.view;

import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import twotrack.timeline.Viewport;

/// The viewport on screen: follows the wanted one, over 150 ms where it changed in a single step, at once where a gesture drives it.
/// The wanted viewport is the truth; further input starts from it and never waits for the animation.
public final class ShownViewport {
  private static final Duration STEP = Duration.millis(150);

  private final ObjectProperty<Viewport> wanted;
  private final ReadOnlyObjectWrapper<Viewport> shown;
  private final BooleanSupplier animated;
  private final Step step;
  private boolean direct;

  /// @param animated whether single steps are animated
  public ShownViewport(ObjectProperty<Viewport> wanted, BooleanSupplier animated) {
    this.wanted = wanted;
    this.animated = animated;
    shown = new ReadOnlyObjectWrapper<>(wanted.get());
    step = new Step(wanted.get());
    wanted.subscribe(this::follow);
  }

  /// Wants and shows a viewport at once.
  public void jump(Viewport viewport) {
    direct = true;
    wanted.set(viewport);
    direct = false;
  }

  public ReadOnlyObjectProperty<Viewport> property() {
    return shown.getReadOnlyProperty();
  }

  private void follow(Viewport target) {
    step.stop();
    if (direct || !animated.getAsBoolean()) {
      shown.set(target);
    } else if (!target.equals(shown.get())) {
      step.from = shown.get();
      step.playFromStart();
    }
  }

  /// From what is shown to what is wanted, slower and slower.
  private final class Step extends Transition {
    private Viewport from;

    Step(Viewport first) {
      from = first;
      setCycleDuration(STEP);
      setInterpolator(Interpolator.LINEAR);
    }

    @Override
    protected void interpolate(double share) {
      shown.set(share == 1 ? wanted.get() : from.towards(wanted.get(), share * (2 - share)));
    }
  }
}
