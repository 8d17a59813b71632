package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.view.CanvasPainter;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.EventId;
import twotrack.model.Facet;

class LookJourneyTest extends Journey {
  @Test
  void anotherLanguageChangesEveryLabelAndNothingElse(FxRobot robot) {
    robot.type(KeyCode.DIGIT3);
    robot.interact(() -> {
      window.state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("kt")).withText("midm"));
      window.state.cursorDayProperty().set(LocalDate.of(2025, 7, 3));
      window.state.selectionProperty().set(Optional.of(new EventId("kt-midm-2-released")));
    });
    List<Object> before = work();
    window.shortcut(KeyCode.K);
    robot.clickOn("#palette-search").write("한국어").type(KeyCode.ENTER);
    window.until("the window speaks Korean", () -> window.text("#reset").equals(new Messages(Language.KOREAN).text("filter.reset.label")));
    assertEquals(before, work());
    Set<String> english = onlyEnglish();
    assertEquals(Set.of(), window.onFx(() -> words(window.root())).stream().filter(english::contains).collect(Collectors.toSet()));
    assertEquals("한국 통신사와 AI: MS와 자체 모델 사이의 KT – Twotrack", window.stage().getTitle());
    assertTrue(window.texts("#event").contains("KT, 믿음 2.0을 MIT 라이선스로 공개"), window.texts("#event").toString());

    window.shortcut(KeyCode.I);
    assertFalse(window.assembly.frame().inspectorShownProperty().get());
    robot.type(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), window.selected());
  }

  @Test
  void anotherThemeChangesControlsAndDrawings(FxRobot robot) {
    for (var wanted : List.of(ColorScheme.DARK, ColorScheme.LIGHT, ColorScheme.DARK)) {
      window.shortcut(KeyCode.K);
      robot.clickOn("#palette-search").write(wanted == ColorScheme.DARK ? "Dark colours" : "Light colours").type(KeyCode.ENTER);
      window.until("the colours have changed", () -> window.stage().getScene().getPreferences().getColorScheme() == wanted);
      Palette palette = wanted == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
      assertEquals(palette, window.timeline().palette());
      window.shortcut(KeyCode.K);
      assertEquals(CanvasPainter.color(Ink.Role.SURFACE_RAISED, palette), robot.lookup(".popover > .border").queryAs(Path.class).getFill());
      robot.type(KeyCode.ESCAPE);
    }
  }

  @Test
  void workUnderWayCanBeCancelledInANarrowWindowToo(FxRobot robot) {
    robot.interact(() -> window.stage().setWidth(900));
    var step = new UnderWay.Step(0.5, "76,812 events, 120 MB/s; they are shown when all is read");
    robot.interact(() -> window.running.set(Optional.of(new UnderWay("a file with a long name.json", Optional.of(step), () -> {}))));
    Labeled cancel = (Labeled) window.node("#cancelWork");
    robot.interact(() -> window.root().layout());
    assertEquals(cancel.prefWidth(-1), cancel.getWidth(), 1);
  }

  /// What the user has set up.
  private List<Object> work() {
    var state = window.state;
    return List.of(state.criteriaProperty().get(), state.viewportProperty().get(), state.selectionProperty().get(), state.cursorDayProperty().get());
  }

  /// Texts that stand only in English where the app is English.
  private static Set<String> onlyEnglish() {
    ResourceBundle english = new Messages(Language.ENGLISH).bundle();
    ResourceBundle korean = new Messages(Language.KOREAN).bundle();
    Set<String> known = korean.keySet().stream().map(korean::getString).collect(Collectors.toSet());
    return english.keySet().stream().map(english::getString).filter(text -> text.matches(".*[A-Za-z]{3}.*") && !known.contains(text))
        .collect(Collectors.toSet());
  }

  /// Everything that is written in the window or read out to those who do not see it.
  private static Set<String> words(Node node) {
    var words = new HashSet<String>();
    Stream.of(Optional.ofNullable(node.getAccessibleText()),
            node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.<String>empty(),
            node instanceof TextInputControl field ? Optional.ofNullable(field.getPromptText()) : Optional.<String>empty())
        .flatMap(Optional::stream)
        .forEach(words::add);
    if (node instanceof MenuBar bar) {
      bar.getMenus().forEach(menu -> items(menu, words));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
    }
    return words;
  }

  private static void items(MenuItem item, Set<String> words) {
    Optional.ofNullable(item.getText()).map(text -> text.replaceFirst(" {3}\\(.*\\)$", "")).ifPresent(words::add);
    if (item instanceof Menu menu) {
      menu.getItems().forEach(inner -> items(inner, words));
    }
  }
}
