package twotrack.timeline.view;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import twotrack.timeline.Viewport;

/// The viewport on screen: follows the wanted one, over 150 ms where it changed in a single step, at once where a gesture drives it.
/// The wanted viewport is the truth; further input starts from it and never waits for the animation.
public final class ShownViewport {
  private static final double NANOS = 150e6;

  private final ObjectProperty<Viewport> wanted;
  private final ReadOnlyObjectWrapper<Viewport> shown;
  private final BooleanSupplier animated;
  private final Animation animation;
  private boolean direct;

  /// @param animated whether single steps are animated
  public ShownViewport(ObjectProperty<Viewport> wanted, BooleanSupplier animated) {
    this.wanted = wanted;
    this.animated = animated;
    shown = new ReadOnlyObjectWrapper<>(wanted.get());
    animation = new Animation(wanted.get());
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
    if (direct || !animated.getAsBoolean()) {
      animation.stop();
      shown.set(target);
    } else if (!target.equals(shown.get())) {
      animation.towards(target);
    }
  }

  private final class Animation extends AnimationTimer {
    private Viewport from;
    private Viewport to;
    private long began;

    Animation(Viewport first) {
      from = first;
      to = first;
    }

    void towards(Viewport target) {
      from = shown.get();
      to = target;
      began = 0;
      start();
    }

    @Override
    public void handle(long now) {
      if (began == 0) {
        began = now;
      }
      double share = Math.min(1, (now - began) / NANOS);
      shown.set(share == 1 ? to : from.towards(to, share * (2 - share)));
      if (share == 1) {
        stop();
      }
    }
  }
}
