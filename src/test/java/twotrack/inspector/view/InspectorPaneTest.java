package twotrack.inspector.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
import twotrack.chart.StanceScene;
import twotrack.chart.StanceScenes;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.chart.view.StanceMapView;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.dataset.SampleDatasets;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.AtOnce;
import twotrack.explorer.Audit;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.NoDialogs;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.Source;
import twotrack.stance.StanceIndex;

@ExtendWith(ApplicationExtension.class)
class InspectorPaneTest {
  private static final EventId CONTRACT = new EventId("kt-microsoft-contract");

  private final List<URI> browsed = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private Stage window;

  /// Remembers pages instead of opening them.
  private final class Notes extends NoDialogs {
    @Override
    public void browse(URI page) {
      browsed.add(page);
    }
  }

  /// Remembers what was asked for.
  private final class Taken implements Audit {
    @Override
    public void copyAudit() {
      taken.add("text");
    }

    @Override
    public void exportAudit() {
      taken.add("table");
    }
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(WaterfallWindow.class::isInstance).forEach(Window::hide));
  }

  @Start
  void start(Stage stage) {
    window = stage;
  }

  @ParameterizedTest
  @EnumSource
  void thePaneLoadsInEachLanguage(Language language, FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), language);
    robot.interact(() -> state.selectionProperty().set(Optional.of(CONTRACT)));
    assertFalse(texts(robot).stream().anyMatch(text -> text.startsWith("!") || text.contains("!inspector") || text.contains("!stance")), "a text is missing");
    assertEquals(new Messages(language).text("inspector.stance.title"), robot.lookup("#stanceSection").queryAs(Labeled.class).getText());
  }

  @Test
  void anEventShowsItsSourcesAndLeadsToThemInTheBrowser(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    assertTrue(texts(robot).contains("Select an event"));
    robot.interact(() -> state.selectionProperty().set(Optional.of(CONTRACT)));
    Dataset dataset = StanceScenes.bundled();
    var event = dataset.events().event(dataset.events().row(CONTRACT).orElseThrow());
    List<Source> sources = event.sources().stream().flatMap(citation -> dataset.source(citation.source()).stream()).toList();
    Source source = sources.stream().filter(one -> one.url().isPresent()).findFirst().orElseThrow();
    assertTrue(texts(robot).containsAll(List.of("[1]", "[" + event.sources().size() + "]", source.publisher())), texts(robot).toString());
    Hyperlink link = robot.lookup(".hyperlink").match((Hyperlink one) -> one.getText().equals(source.title())).query();
    robot.interact(link::fire);
    assertEquals(List.of(source.url().orElseThrow()), browsed);
  }

  @Test
  void anotherSubjectHasAnotherReading(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    robot.interact(() -> state.cursorDayProperty().set(LocalDate.of(2022, 12, 31)));
    assertEquals("Self-reliant", robot.lookup("#position").queryAs(Labeled.class).getText());
    ComboBox<?> subject = robot.lookup("#subject").queryComboBox();
    robot.interact(() -> subject.getSelectionModel().select(1));
    assertEquals(Optional.of("sk-telecom"), state.subjectProperty().get());
    assertEquals("Not enough evidence", robot.lookup("#position").queryAs(Labeled.class).getText());
  }

  @Test
  void aReasonLeadsToItsEvent(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    robot.interact(() -> state.cursorDayProperty().set(LocalDate.of(2024, 12, 31)));
    Hyperlink strongest = robot.lookup("#why .row .hyperlink").query();
    robot.interact(strongest::fire);
    assertEquals(Optional.of(CONTRACT), state.selectionProperty().get());
  }

  @Test
  void pointingAtAReasonShowsItsEventOnTheTimeline(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    robot.interact(() -> state.cursorDayProperty().set(LocalDate.of(2024, 12, 31)));
    Node row = robot.lookup("#why .row").query();
    robot.interact(() -> Event.fireEvent(row, entered(MouseEvent.MOUSE_ENTERED)));
    assertEquals(Optional.of(CONTRACT), state.highlightProperty().get());
    robot.interact(() -> Event.fireEvent(row, entered(MouseEvent.MOUSE_EXITED)));
    assertEquals(Optional.empty(), state.highlightProperty().get());
  }

  @ParameterizedTest
  @EnumSource
  void allReasonsStandInATableThatFollowsDayAndLanguage(Language language, FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    TableView<Integer> table = table(robot);
    robot.interact(() -> {
      state.languageProperty().set(language);
      state.cursorDayProperty().set(LocalDate.of(2025, 7, 10));
    });
    StanceScene scene = new StanceScene(StanceIndex.of(StanceScenes.bundled(), "kt").orElseThrow(), StanceScenes.bundled(), new Messages(language));
    Waterfall expected = Waterfall.of(scene.index(), scene.looks().getFirst().axis(), EventTable.epochDay(LocalDate.of(2025, 7, 10)));
    assertEquals(expected.bars(), bars());
    assertEquals(expected.bars().size(), table.getItems().size());
    assertEquals(new Messages(language).text("audit.column.event"), table.getColumns().getFirst().getText());
    String result = robot.from(inFront()).lookup(".result").queryAs(Labeled.class).getText();
    assertTrue(result.endsWith("= " + StanceWords.signed(expected.index(), 3)), result);
    robot.interact(() -> assertEquals(1, Window.getWindows().stream().filter(WaterfallWindow.class::isInstance).count()));
  }

  @Test
  void theRunningSumFollowsTheOrderOfTheTable(FxRobot robot) {
    show(robot, StanceScenes.bundled(), Language.ENGLISH);
    TableView<Integer> table = table(robot);
    double sum = bars().getLast().to();
    for (TableColumn<Integer, ?> column : table.getColumns()) {
      robot.interact(() -> table.getSortOrder().setAll(List.of(column)));
      double running = 0;
      for (Waterfall.Bar bar : bars()) {
        assertEquals(running, bar.from(), 1e-9, column.getId());
        running = bar.to();
      }
      assertEquals(sum, running, 1e-9, column.getId());
    }
    robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(1))));
    List<LocalDate> days = bars().stream().map(bar -> bar.contribution().date().first()).toList();
    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void theTableLeadsToEventsAndIsTakenAlong(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    TableView<Integer> table = table(robot);
    Hyperlink link = robot.from(table).lookup(".table-row-cell .hyperlink").query();
    robot.interact(link::fire);
    assertEquals(Optional.of(bars().getFirst().contribution().event()), state.selectionProperty().get());
    robot.interact(() -> robot.lookup("#copyAudit").queryButton().fire());
    robot.interact(() -> robot.lookup("#exportAudit").queryButton().fire());
    assertEquals(List.of("text", "table"), taken);
    robot.interact(() -> Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    robot.interact(() -> assertEquals(0, Window.getWindows().stream().filter(WaterfallWindow.class::isInstance).count()));
  }

  @Test
  void theTableFollowsTheSubjectAndAReloadedDataset(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    table(robot);
    robot.interact(() -> state.subjectProperty().set(Optional.of("sk-telecom")));
    assertEquals(Set.of("sk-telecom"), subjects());
    assertTrue(waterfallWindow().orElseThrow().getTitle().contains("SK Telecom"), waterfallWindow().orElseThrow().getTitle());
    robot.interact(() -> state.show(new OpenDataset("again.json", StanceScenes.bundled())));
    robot.interact(() -> state.subjectProperty().set(Optional.of("kt")));
    assertEquals(Set.of("kt"), subjects());
  }

  @Test
  void theTableClosesWhenAnotherDatasetComes(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    table(robot);
    robot.interact(() -> state.show(new OpenDataset("harbours.json", SampleDatasets.harbours())));
    assertEquals(Optional.empty(), waterfallWindow());
  }

  @Test
  void numbersStandUnderTheirHeadings(FxRobot robot) {
    show(robot, StanceScenes.bundled(), Language.ENGLISH);
    TableView<Integer> table = table(robot);
    robot.interact(table::applyCss);
    List<Labeled> headings = robot.from(table).lookup(".column-header.number > .label").<Labeled>queryAll().stream().toList();
    assertEquals(5, headings.size());
    headings.forEach(heading -> assertEquals(Pos.CENTER_RIGHT, heading.getAlignment(), heading.getText()));
  }

  private static Set<String> subjects() {
    return bars().stream().flatMap(bar -> bar.contribution().codings().stream()).map(weighed -> weighed.coding().subject()).collect(Collectors.toSet());
  }

  private static Optional<Stage> waterfallWindow() {
    return Window.getWindows().stream().filter(WaterfallWindow.class::isInstance).map(Stage.class::cast).findFirst();
  }

  /// The table of the first axis, opened as a user does: twice, which must not open two windows.
  private static TableView<Integer> table(FxRobot robot) {
    Hyperlink all = robot.lookup("#why .hyperlink").match((Hyperlink one) -> one.getText().startsWith("Show all")).query();
    robot.interact(all::fire);
    robot.interact(all::fire);
    return robot.from(inFront()).lookup(".table-view").query();
  }

  /// What the table in front shows.
  private static List<Waterfall.Bar> bars() {
    return ((WaterfallTable) inFront()).waterfall().bars();
  }

  private static Node inFront() {
    Window table = Window.getWindows().stream().filter(WaterfallWindow.class::isInstance).findFirst().orElseThrow();
    TabPane tabs = (TabPane) table.getScene().getRoot().lookup(".tab-pane");
    return tabs.getSelectionModel().getSelectedItem().getContent();
  }

  private static MouseEvent entered(EventType<MouseEvent> type) {
    return new MouseEvent(type, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null);
  }

  @Test
  void aCompanyOfTheEventFilters(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    robot.interact(() -> state.selectionProperty().set(Optional.of(CONTRACT)));
    ToggleButton tag = robot.lookup(".tag").match((Node node) -> node instanceof ToggleButton button && button.getText().equals("Microsoft")).query();
    robot.interact(tag::requestFocus);
    robot.interact(tag::fire);
    assertEquals(Set.of("microsoft"), state.criteriaProperty().get().of(Facet.COMPANY));
    assertTrue(tag.isFocused(), "The keyboard is still on the tag.");
    robot.interact(() -> state.criteriaProperty().set(Criteria.EVERYTHING));
    assertFalse(tag.isSelected());
  }

  @Test
  void draggingAlongTheMapMovesTheCursorDay(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    StanceMapView map = robot.lookup(".tt-stance-map").query();
    LocalDate before = state.cursorDayProperty().get();
    robot.clickOn(map);
    assertFalse(before.equals(state.cursorDayProperty().get()));
  }

  @Test
  void withoutAStanceModelThePaneSaysSo(FxRobot robot) {
    show(robot, StanceScenes.bundledWith(Optional.empty()), Language.ENGLISH);
    assertTrue(robot.lookup("#absent").query().isVisible());
    assertFalse(robot.lookup("#stanceSection").query().isVisible());
    assertTrue(robot.lookup("#event").query().isVisible());
  }

  @Test
  void nothingIsCutAtTheNarrowestWidth(FxRobot robot) {
    ExplorerState state = show(robot, StanceScenes.bundled(), Language.ENGLISH);
    robot.interact(() -> state.selectionProperty().set(Optional.of(CONTRACT)));
    ScrollPane pane = robot.lookup(".tt-inspector").query();
    for (Labeled labeled : labeled(robot)) {
      if (isShown(labeled) && labeled.lookup(".text") instanceof Text shown) {
        assertEquals(labeled.getText().replaceAll("\\s", ""), shown.getText().replaceAll("\\s", ""));
      }
    }
    assertTrue(pane.getContent().getLayoutBounds().getWidth() <= pane.getViewportBounds().getWidth() + 0.5);
  }

  @Test
  void aNameThatIsTooLongIsShortenedAndWidensNothing(FxRobot robot) {
    ExplorerState state = show(robot, bridge(), Language.ENGLISH);
    robot.interact(() -> state.selectionProperty().set(Optional.of(new EventId("bridge"))));
    ScrollPane pane = robot.lookup(".tt-inspector").query();
    robot.interact(() -> pane.getScene().getRoot().layout());
    assertTrue(pane.getContent().getLayoutBounds().getWidth() <= pane.getViewportBounds().getWidth() + 0.5);
  }

  private static Dataset bridge() {
    String json = """
        {"format": "twotrack/1", "title": {"en": "One bridge"}, "languages": ["en"],
         "companies": [{"id": "city", "name": {"en": "City of Riverton with an unusually long official name"}, "kind": "government"}],
         "events": [{"id": "bridge", "date": "1932-03-19", "title": {"en": "The bridge opens"}, "companies": ["city"]}]}""";
    try (var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
      return assertInstanceOf(ReadResult.Opened.class, DatasetReader.read(in, "bridge.json")).dataset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private ExplorerState show(FxRobot robot, Dataset dataset, Language language) {
    var state = new ExplorerState(new OpenDataset("test.json", dataset), language);
    robot.interact(() -> {
      var scene = new Scene(load(state, language), 300, 900);
      scene.getStylesheets().add(Objects.requireNonNull(InspectorPaneTest.class.getResource("/twotrack/theme/theme.css")).toExternalForm());
      scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
      window.setScene(scene);
      window.show();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    return state;
  }

  private Parent load(ExplorerState state, Language language) {
    TextMeasurer measurer = (text, face) -> text.length() * face.size() / 2;
    var shared = new InspectorPaneController.Shared(state, new Derived(state, AtOnce.TASKS), new Notes(), new Taken());
    var controller = new InspectorPaneController(shared, measurer, new SimpleObjectProperty<>(Palette.LIGHT));
    var loader = new FXMLLoader(InspectorPaneController.class.getResource("InspectorPane.fxml"), new Messages(language).bundle());
    loader.setControllerFactory(_ -> controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(FxRobot robot) {
    return labeled(robot).stream().map(Labeled::getText).toList();
  }

  private static List<Labeled> labeled(FxRobot robot) {
    List<Labeled> found = List.copyOf(robot.lookup(node -> node instanceof Label || node instanceof Hyperlink).queryAllAs(Labeled.class));
    assertFalse(found.isEmpty());
    return found;
  }
}
