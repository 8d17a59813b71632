package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import twotrack.filter.Criteria;
import twotrack.model.Event;
import twotrack.model.Facet;
import twotrack.pages.Paper;
import twotrack.pages.SnapshotChoices;
import twotrack.timeline.Viewport;

class SnapshotJourneyTest extends Journey {
  @TempDir private Path folder;
  private static int pages(FxRobot robot) {
    return robot.lookup("#pages").<ListView<?>>query().getItems().size();
  }

  private static String text(FxRobot robot, String selector) {
    return robot.lookup(selector).<Labeled>query().getText();
  }

  private void untilClosed(FxRobot robot) {
    window.until("the dialog is closed", () -> robot.listWindows().size() == 1);
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#action").tryQuery().isPresent();
  }

  @Test
  void pagesAreArrangedByKeysAloneAndSavedAsTheyAreShown(FxRobot robot) throws IOException {
    Path file = folder.resolve("readable.pdf");
    window.dialogs.snapshot = Optional.of(file);
    window.shortcut(KeyCode.E);
    window.until("the dialog is open", () -> isOpen(robot));
    assertEquals(1, pages(robot));
    window.held(KeyCode.ALT, KeyCode.F);
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    window.held(KeyCode.ALT, KeyCode.H);
    robot.type(KeyCode.UP);
    window.until("there are more pages", () -> pages(robot) > 3);
    int all = pages(robot);
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals("Page 2 of " + all, text(robot, "#pageOf"));
    window.held(KeyCode.ALT, KeyCode.S);
    robot.targetWindow(robot.listWindows().getLast()).write("2-3");
    assertEquals("Save PDF with 2 pages…", text(robot, "#action"));
    robot.type(KeyCode.ENTER);
    untilClosed(robot);
    assertEquals(List.of("kt-ai-strategy.pdf"), window.dialogs.suggestions);
    assertEquals(List.of("Saved: " + file), window.dialogs.told);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void aSnapshotHoldsWhatIsShown(FxRobot robot) throws IOException {
    robot.interact(() -> window.state.criteriaProperty().set(Criteria.EVERYTHING.with(Facet.COMPANY, Set.of("microsoft")).withImportance(4)));
    robot.type(KeyCode.DIGIT2);
    Path pdf = folder.resolve("shown.pdf");
    window.dialogs.snapshot = Optional.of(pdf);
    window.shortcut(KeyCode.E);
    window.until("the dialog is open", () -> isOpen(robot));
    robot.type(KeyCode.ENTER);
    untilClosed(robot);
    Set<String> inView = titles(event -> window.shown().contains(event.id()) && inView(event));
    Set<String> absent = titles(event -> !window.shown().contains(event.id()) || !inView(event));
    assertFalse(inView.isEmpty());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertEquals(Set.of(), inView.stream().filter(title -> !text.contains(title)).collect(Collectors.toSet()), text);
      assertEquals(Set.of(), absent.stream().filter(text::contains).collect(Collectors.toSet()), text);
    }
    Path png = folder.resolve("shown.png");
    window.dialogs.snapshot = Optional.of(png);
    window.shortcut(KeyCode.E);
    window.until("the dialog is open", () -> isOpen(robot));
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals("Save PNG…", text(robot, "#action"));
    robot.type(KeyCode.ENTER);
    untilClosed(robot);
    BufferedImage picture = ImageIO.read(png.toFile());
    double scale = SnapshotChoices.STANDARD.dpi() / 72.0;
    assertEquals(
        List.of(Math.round(Paper.A4.height() * scale), Math.round(Paper.A4.width() * scale)),
        List.of((long) picture.getWidth(), (long) picture.getHeight()));
  }

  @Test
  void controlPLeadsToThePrinterAndEscapeBack(FxRobot robot) {
    window.shortcut(KeyCode.P);
    window.until("the dialog is open", () -> isOpen(robot));
    assertEquals("Print 1 page", text(robot, "#action"));
    robot.type(KeyCode.ENTER);
    untilClosed(robot);
    assertEquals(1, window.printing.orders.size());
    assertEquals(List.of("1 page was sent to Good."), window.dialogs.told);
    window.shortcut(KeyCode.P);
    window.until("the dialog is open", () -> isOpen(robot));
    robot.type(KeyCode.ESCAPE);
    untilClosed(robot);
    assertEquals(1, window.printing.orders.size());
  }

  @Test
  void theVisiblePartGoesToTheClipboardTwiceAsFine(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals(List.of("The visible part is on the clipboard as a picture."), window.dialogs.told);
    window.onFx(() -> {
      var picture = Clipboard.getSystemClipboard().getImage();
      double width = window.node("#timeline").getLayoutBounds().getWidth();
      double height = window.node("#timeline").getLayoutBounds().getHeight() + window.node(".tt-stance-strip").getLayoutBounds().getHeight();
      assertEquals(2 * width, picture.getWidth(), 1);
      assertEquals(2 * height, picture.getHeight(), 2);
      long inks = IntStream.range(0, (int) picture.getWidth()).map(x -> picture.getPixelReader().getArgb(x, (int) picture.getHeight() / 3)).distinct().count();
      assertTrue(inks > 3, "there is something in it");
      return inks;
    });
  }

  private boolean inView(Event event) {
    var events = window.state.openProperty().get().dataset().events();
    int row = events.row(event.id()).orElseThrow();
    Viewport view = window.state.viewportProperty().get();
    return events.firstDay(row) < view.endDay() && events.afterDay(row) > view.startDay();
  }

  private Set<String> titles(Predicate<Event> wanted) {
    var events = window.state.openProperty().get().dataset().events();
    return IntStream.range(0, events.size()).mapToObj(events::event).filter(wanted).map(event -> event.title().in(List.of("en"))).collect(Collectors.toSet());
  }
}
