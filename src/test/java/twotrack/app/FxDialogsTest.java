package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
  private FxDialogs dialogs;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Pane(), 400, 300));
    stage.show();
    var app = new Application() {
      @Override
      public void start(Stage unused) {}
    };
    dialogs = new FxDialogs(stage, () -> new Messages(Language.KOREAN), app.getHostServices());
  }

  @Test
  void problemsCloseByAButtonOfTheLanguageAndByEsc(FxRobot robot) {
    robot.interact(() -> dialogs.problems("what", List.of("one", "two")));
    assertEquals(List.of("닫기"), robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream().map(Button::getText).toList());
    robot.clickOn("one").type(KeyCode.ESCAPE);
    assertEquals(1, robot.listWindows().size());
  }
}
