package twotrack.compare.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import twotrack.chart.StanceScenes;
import twotrack.compare.AlignOn;
import twotrack.compare.ComparisonPicture;
import twotrack.compare.ComparisonScene;
import twotrack.drawing.Palette;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.i18n.Language;
import twotrack.model.EventId;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CompareWindowTest {
  private static final AlignOn RELEASE = new AlignOn.FirstEvent("RELEASE", "O");

  private final List<ComparisonScene> saved = new ArrayList<>();
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private ExplorerState state;
  private CompareWindow window;

  @Start
  void start(Stage stage) {
    var scene = new Scene(new Pane(), 300, 200);
    scene.getStylesheets().add(Objects.requireNonNull(CompareWindowTest.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
    stage.setScene(scene);
    stage.show();
    state = new ExplorerState(new OpenDataset("bundled.json", StanceScenes.bundled()), Language.ENGLISH);
    var shared = new CompareWindow.Shared(state, new Derived(state, AtOnce.TASKS), palette);
    window = new CompareWindow(stage, shared, (text, face) -> text.length() * face.size() / 2, saved::add);
    window.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::hide);
  }

  @Test
  void itStartsByCalendarAndOffersEventsByName(FxRobot robot) {
    assertEquals(new AlignOn.Calendar(), choice(robot).getValue());
    assertEquals("First “Release” · Own model", choice(robot).getConverter().toString(RELEASE));
    assertTrue(choice(robot).getItems().contains(RELEASE));
    assertEquals(3, picture(robot).panels().size());
  }

  @Test
  void choosingAnEventShiftsTheSubjectsAndSavesWhatIsShown(FxRobot robot) {
    robot.interact(() -> choice(robot).setValue(RELEASE));
    assertEquals(2, picture(robot).panels().size());
    robot.clickOn("#save-comparison");
    assertEquals(List.of(RELEASE), saved.stream().map(scene -> scene.alignment().on()).toList());
  }

  @Test
  void aClickReadsTheSubjectUnderItOnItsRealDay(FxRobot robot) {
    robot.interact(() -> choice(robot).setValue(RELEASE));
    ComparisonPicture.Panel panel = picture(robot).panels().getLast();
    LocalDate day = LocalDate.ofEpochDay(panel.subject().offset()).plusDays(40);
    Point2D place = view(robot).localToScreen(panel.frame().scale().x(day) + panel.frame().scale().perDay() / 2, panel.frame().bottom() - 5);
    robot.clickOn(place);
    assertEquals(Optional.of(panel.subject().index().subject()), state.subjectProperty().get());
    assertTrue(Math.abs(state.cursorDayProperty().get().toEpochDay() - day.toEpochDay()) <= 2, state.cursorDayProperty().get()::toString);
  }

  @Test
  void thePointerIsToldRealDatesOfAllSubjects(FxRobot robot) {
    ComparisonPicture.Panel panel = picture(robot).panels().getFirst();
    robot.moveTo(view(robot).localToScreen(panel.frame().scale().x(LocalDate.of(2025, 5, 10)), panel.frame().bottom() - 5));
    assertEquals(3, view(robot).told().lines().count(), view(robot).told());
    assertTrue(view(robot).told().startsWith("KT · ") && view(robot).told().contains("May 2025"), view(robot).told());
  }

  @Test
  void textsFollowTheLanguageAndTheChoiceStays(FxRobot robot) {
    robot.interact(() -> choice(robot).setValue(RELEASE));
    robot.interact(() -> state.languageProperty().set(Language.KOREAN));
    assertEquals("위치 나란히 보기", window.getTitle());
    assertEquals(RELEASE, choice(robot).getValue());
    assertEquals("PDF, PNG, SVG로 저장…", robot.lookup("#save-comparison").<Labeled>query().getText());
  }

  @Test
  void theKeyboardStepsThroughTheEventsOfAPanelAndOpensThem(FxRobot robot) {
    robot.interact(() -> choice(robot).requestFocus());
    robot.type(KeyCode.TAB, 2);
    assertEquals("panel-kt", focused());
    robot.type(KeyCode.HOME);
    String first = reading(robot);
    assertTrue(first.startsWith("KT · 2 July 2021 · ") && first.endsWith("Bae Soon-min joins KT as its youngest executive"), first);
    robot.type(KeyCode.RIGHT, 3);
    assertTrue(reading(robot).endsWith("KT pledges 27 trillion won of investment by 2026"), reading(robot));
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertTrue(reading(robot).startsWith("KT · 8 June 2022 · "), reading(robot));
    robot.type(KeyCode.RIGHT);
    assertEquals(robot.lookup("#panel-kt").query().getAccessibleText(), reading(robot));
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(new EventId("kt-five-year-plan-2022")), state.selectionProperty().get());
    assertEquals(LocalDate.of(2022, 6, 9), state.cursorDayProperty().get());
  }

  @Test
  void tabGoesFromPanelToPanelAndTheReadingSaysTheRealDate(FxRobot robot) {
    robot.interact(() -> {
      choice(robot).setValue(RELEASE);
      choice(robot).requestFocus();
    });
    robot.type(KeyCode.TAB, 3);
    assertEquals("panel-sk-telecom", focused());
    robot.type(KeyCode.END);
    assertTrue(reading(robot).startsWith("SK Telecom · ") && reading(robot).contains("2026 (day +"), reading(robot));
    robot.interact(() -> choice(robot).requestFocus());
    assertTrue(reading(robot).startsWith("Tab goes to a panel."), reading(robot));
  }

  @Test
  void theAlignmentIsChosenByKeyboard(FxRobot robot) {
    robot.interact(() -> choice(robot).requestFocus());
    robot.type(KeyCode.DOWN);
    assertEquals(choice(robot).getItems().get(1), choice(robot).getValue());
  }

  private String focused() {
    return window.getScene().getFocusOwner().getId();
  }

  private static String reading(FxRobot robot) {
    return robot.lookup("#reading").<Labeled>query().getText();
  }

  @Test
  void aDatasetWithNothingToCompareClosesIt(FxRobot robot) {
    var none = new OpenDataset("none.json", StanceScenes.bundledWith(Optional.empty()));
    assertFalse(CompareWindow.canShow(none));
    robot.interact(() -> state.show(none));
    assertFalse(window.isShowing());
  }

  @Test
  void escapeClosesTheWindow(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    assertFalse(window.isShowing());
  }

  private static ComboBox<AlignOn> choice(FxRobot robot) {
    return robot.lookup("#align-on").query();
  }

  private static ComparisonView view(FxRobot robot) {
    return robot.lookup("#comparison").query();
  }

  private static ComparisonPicture picture(FxRobot robot) {
    robot.interact(() -> view(robot).layout());
    return view(robot).picture().orElseThrow();
  }
}
