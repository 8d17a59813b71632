package twotrack.help.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.dataset.SampleDatasets;
import twotrack.help.StanceHelp;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

@ExtendWith(ApplicationExtension.class)
class HelpWindowTest {
  private Stage owner;

  @Start
  void start(Stage stage) {
    owner = stage;
    var scene = new Scene(new Pane(), 300, 200);
    scene.getStylesheets().add(Objects.requireNonNull(HelpWindowTest.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
    scene.getPreferences().setColorScheme(ColorScheme.DARK);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> helpWindow().ifPresent(Window::hide));
  }

  @ParameterizedTest
  @EnumSource
  void thePageShowsTheWholeDocument(Language language, FxRobot robot) {
    show(robot, language);
    HelpWindow window = helpWindow().orElseThrow();
    assertEquals(new Messages(language).text("help.title"), window.getTitle());
    robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT).press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    String copied = copied(robot);
    assertTrue(copied.startsWith(window.getTitle() + "\n"), copied);
    assertTrue(copied.contains(language == Language.ENGLISH ? "\nMemorandum\tword\t3\t–\tNon-binding agreement.\n" : "\n양해각서\t말\t3\t–\t구속력이 없는 합의.\n"), copied);
  }

  @Test
  void nothingIsWiderThanThePageAndNoTextIsCut(FxRobot robot) {
    show(robot, Language.ENGLISH);
    ScrollPane scroll = robot.lookup(".tt-help").query();
    assertTrue(scroll.getContent().getLayoutBounds().getWidth() <= scroll.getViewportBounds().getWidth() + 0.5);
    for (SelectableText text : robot.lookup(".tt-help .body").<SelectableText>queryAll()) {
      assertTrue(text.getHeight() >= text.prefHeight(text.getWidth()) - 0.5 && text.getWidth() > 0, text::selected);
    }
  }

  @Test
  void draggingSelectsOverSeveralTexts(FxRobot robot) {
    show(robot, Language.ENGLISH);
    Bounds from = onScreen(robot, "Axis");
    Bounds to = onScreen(robot, "What it asks");
    robot.moveTo(from.getMinX() + 1, from.getCenterY()).press(MouseButton.PRIMARY).moveTo(to.getMaxX() - 1, to.getCenterY()).release(MouseButton.PRIMARY);
    robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    assertEquals("Axis\tWhat it asks", copied(robot));
  }

  @Test
  void aDoubleClickSelectsATextWhole(FxRobot robot) {
    show(robot, Language.ENGLISH);
    robot.doubleClickOn(robot.lookup(".tt-help .title").<SelectableText>query());
    robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    assertEquals("How the position is computed", copied(robot));
  }

  @Test
  void coloursAreThoseOfTheOwner(FxRobot robot) {
    show(robot, Language.ENGLISH);
    Scene scene = helpWindow().orElseThrow().getScene();
    assertEquals(ColorScheme.DARK, scene.getPreferences().getColorScheme());
    robot.interact(() -> owner.getScene().getPreferences().setColorScheme(ColorScheme.LIGHT));
    assertEquals(ColorScheme.LIGHT, scene.getPreferences().getColorScheme());
  }

  @Test
  void escapeClosesTheWindow(FxRobot robot) {
    show(robot, Language.KOREAN);
    robot.push(KeyCode.ESCAPE);
    assertFalse(helpWindow().isPresent());
  }

  private void show(FxRobot robot, Language language) {
    var messages = new Messages(language);
    robot.interact(() -> new HelpWindow(owner, StanceHelp.of(SampleDatasets.shipped(), messages), messages).show());
  }

  private static Optional<HelpWindow> helpWindow() {
    return Window.getWindows().stream().filter(HelpWindow.class::isInstance).map(HelpWindow.class::cast).findFirst();
  }

  private static Bounds onScreen(FxRobot robot, String text) {
    Text shown = robot.lookup(".tt-help .head Text").match((Text one) -> one.getText().equals(text)).query();
    return shown.localToScreen(shown.getLayoutBounds());
  }

  private static String copied(FxRobot robot) {
    var copied = new StringBuilder();
    robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
    return copied.toString();
  }
}
