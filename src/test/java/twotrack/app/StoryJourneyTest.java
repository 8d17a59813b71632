package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.View;
import twotrack.i18n.Language;
import twotrack.model.SavedView;

class StoryJourneyTest extends Journey {
  @Test
  void theStoryLeadsFromViewToViewAndTheWayBackToWhereOneWas(FxRobot robot) {
    OpenDataset open = window.state.openProperty().get();
    List<SavedView.Step> story = open.dataset().story();
    View before = window.state.view();
    assertFalse(window.node("#storyBar").isVisible());
    robot.interact(() -> window.assembly.actions().run("story"));
    for (int step = 1; step <= story.size(); step++) {
      assertEquals(List.of("Step " + step + " of " + story.size(), caption(step, "en")), List.of(window.text("#storyNumber"), window.text("#storyCaption")));
      assertEquals(View.of(view(story.get(step - 1)), open), window.state.view());
      assertEquals(step == story.size(), window.node("#storyNext").isDisabled());
      robot.type(KeyCode.SPACE);
    }
    assertFalse(window.node("#storyNext").isDisabled());
    robot.interact(() -> window.state.languageProperty().set(Language.KOREAN));
    // At the end, the focus has gone to the button that leads back.
    window.until("the story goes on in the other language", () -> window.text("#storyCaption").equals(caption(story.size() - 1, "ko")));
    robot.interact(() -> window.assembly.actions().story().close());
    assertFalse(window.node("#storyBar").isVisible());
    for (int step = 0; step <= story.size(); step++) {
      window.held(KeyCode.ALT, KeyCode.LEFT);
    }
    assertEquals(before, window.state.view());
  }

  @Test
  void theCaptionGoesAlongWithTheViewsBeforeAndAfter(FxRobot robot) {
    robot.interact(() -> window.assembly.actions().run("story"));
    List<SavedView.Step> story = window.state.openProperty().get().dataset().story();
    int other = IntStream.range(1, story.size()).filter(step -> !story.get(step).view().equals(story.get(step - 1).view())).findFirst().orElseThrow();
    for (int step = 0; step < other; step++) {
      robot.type(KeyCode.SPACE);
    }
    assertEquals(caption(other + 1, "en"), window.text("#storyCaption"));
    window.held(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(caption(other, "en"), window.text("#storyCaption"));
    window.held(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(caption(other + 1, "en"), window.text("#storyCaption"));
  }

  @Test
  void aRecommendedViewIsAnActionLikeOthers(FxRobot robot) {
    OpenDataset open = window.state.openProperty().get();
    SavedView view = open.dataset().views().getLast();
    window.shortcut(KeyCode.K);
    robot.write(view.name().in(List.of("en"))).type(KeyCode.ENTER);
    window.until("the view is shown", () -> window.state.view().equals(View.of(view, open)));
  }

  private SavedView view(SavedView.Step step) {
    return window.state.openProperty().get().dataset().views().stream().filter(view -> view.id().equals(step.view())).findFirst().orElseThrow();
  }

  private String caption(int step, String language) {
    return window.state.openProperty().get().dataset().story().get(step - 1).caption().in(List.of(language));
  }
}
