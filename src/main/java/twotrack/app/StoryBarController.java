package twotrack.app;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Releasable;
import twotrack.explorer.Story;
import twotrack.explorer.Subscriptions;
import twotrack.i18n.Messages;

/// The line that tells the dataset's story.
final class StoryBarController implements Releasable {
  private final Story story;
  private final ExplorerState state;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private Pane storyBar;
  @FXML private Label storyNumber;
  @FXML private Label storyTitle;
  @FXML private Label storyCaption;
  @FXML private Button storyBack;
  @FXML private Button storyNext;

  StoryBarController(Story story, ExplorerState state, Messages messages) {
    this.story = story;
    this.state = state;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    subscriptions.add(story.stepProperty().subscribe(this::show));
    storyBar.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void show(Optional<Story.Step> step) {
    boolean appears = step.isPresent() && !storyBar.isVisible();
    storyBar.setVisible(step.isPresent());
    storyBar.setManaged(step.isPresent());
    if (step.isEmpty()) {
      return;
    }
    Story.Step told = step.get();
    List<String> languages = messages.language().preference(state.openProperty().get().dataset().header().languages());
    storyNumber.setText(messages.text("story.number", told.number(), told.steps()));
    storyTitle.setText(told.title().in(languages));
    storyCaption.setText(told.caption().in(languages));
    boolean last = told.number() == told.steps();
    if (appears || (last && storyNext.isFocused()) || (told.number() == 1 && storyBack.isFocused())) {
      // A button that is disabled gives its focus to whatever comes next.
      (last ? storyBack : storyNext).requestFocus();
    }
    storyBack.setDisable(told.number() == 1);
    storyNext.setDisable(last);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  @FXML
  void back() {
    story.back();
  }

  @FXML
  void next() {
    story.next();
  }

  @FXML
  void close() {
    storyBar.getScene().lookup("#timeline").requestFocus();
    story.close();
  }

  @Override
  public void release() {
    subscriptions.release();
  }
}
