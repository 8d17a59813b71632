package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.timeline.view.TimelineProbe;

/// A window that changes its language has new panes; the old ones must neither work nor stay.
class ReleasedPanesTest extends Journey {
  private static final int SWITCHES = 5;
  private static final int MOST_COLLECTIONS = 50;

  private final List<TimelineProbe> left = new ArrayList<>();
  private final List<WeakReference<Parent>> roots = new ArrayList<>();
  @Test
  void afterManySwitchesAChangeIsLaidOutOnce(FxRobot robot) {
    switchLanguages(robot);
    List<Integer> before = left.stream().map(TimelineProbe::layouts).toList();
    int work = window.timeline().layouts();
    robot.interact(() -> window.state.criteriaProperty().set(Criteria.EVERYTHING.withImportance(4)));
    window.until("the lanes follow the filter", () -> window.shown().containsAll(window.timeline().events()));
    assertEquals(work + 1, window.timeline().layouts());
    assertEquals(before, left.stream().map(TimelineProbe::layouts).toList());
  }

  @Test
  void nothingHoldsPanesThatWereLeft(FxRobot robot) {
    switchLanguages(robot);
    left.clear();
    for (int time = 0; time < MOST_COLLECTIONS && held() > 0; time++) {
      System.gc();
      robot.interact(() -> window.state.criteriaProperty().set(Criteria.EVERYTHING));
    }
    assertEquals(0, held());
  }

  private long held() {
    return roots.stream().filter(root -> root.get() != null).count();
  }

  private void switchLanguages(FxRobot robot) {
    for (int time = 0; time < SWITCHES; time++) {
      left.add(window.timeline());
      roots.add(new WeakReference<>(window.root()));
      Language next = window.state.languageProperty().get() == Language.KOREAN ? Language.ENGLISH : Language.KOREAN;
      robot.interact(() -> window.state.languageProperty().set(next));
      window.until("the new panes are laid out", () -> window.timeline().isLaidOut());
    }
  }
}
