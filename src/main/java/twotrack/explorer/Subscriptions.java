package twotrack.explorer;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// What a controller listens to, to be released together.
public final class Subscriptions {
  private final List<Subscription> all = new ArrayList<>();

  /// Keeps one more.
  public void add(Subscription subscription) {
    all.add(subscription);
  }

  /// Ends all of them.
  public void release() {
    all.forEach(Subscription::unsubscribe);
    all.clear();
  }
}
