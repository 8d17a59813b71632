package twotrack.inspector.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import twotrack.chart.AxisLook;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.drawing.Palette;
import twotrack.explorer.Audit;
import twotrack.explorer.Subscriptions;
import twotrack.model.EventTable;

/// All contributions to each axis, beside the window that it belongs to. It follows the cursor day, the subject and the language; Esc closes it.
final class WaterfallWindow extends Stage {
  private static final String STYLE = "WaterfallWindow.css";
  private static final double WIDTH = 1160;
  private static final double HEIGHT = 640;

  private final InspectorPaneViewModel model;
  private final ObservableValue<Palette> palette;
  private final TabPane tabs = new TabPane();
  private final Button copy = new Button();
  private final Button export = new Button();
  private final Subscriptions subscriptions = new Subscriptions();
  private Palette swatched;

  private WaterfallWindow(Window owner, InspectorPaneViewModel model, Audit audit, ObservableValue<Palette> palette) {
    this.model = model;
    this.palette = palette;
    swatched = palette.getValue();
    initOwner(owner);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    copy.setId("copyAudit");
    copy.setOnAction(_ -> audit.copyAudit());
    export.setId("exportAudit");
    export.setOnAction(_ -> audit.exportAudit());
    var buttons = new HBox(copy, export);
    buttons.getStyleClass().add("buttons");
    var content = new VBox(tabs, buttons);
    content.getStyleClass().add("tt-waterfall");
    var scene = new Scene(content, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.getStylesheets().add(Objects.requireNonNull(WaterfallWindow.class.getResource(STYLE), STYLE).toExternalForm());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setScene(scene);
    subscriptions.add(owner.getScene().getPreferences().colorSchemeProperty().subscribe(scheme -> scene.getPreferences().setColorScheme(scheme)));
    model.sceneProperty().getValue().ifPresent(this::fill);
    subscriptions.add(tabs.getSelectionModel().selectedIndexProperty().subscribe(this::fillFront));
    subscriptions.add(model.sceneProperty().subscribe(this::follow));
    subscriptions.add(model.dayProperty().subscribe(this::follow));
    subscriptions.add(palette.subscribe(this::follow));
    setOnHidden(_ -> release());
  }

  /// The window that belongs to another one: the one that is open, else a new one.
  static WaterfallWindow of(Window owner, InspectorPaneViewModel model, Audit audit, ObservableValue<Palette> palette) {
    return Window.getWindows().stream()
        .filter(WaterfallWindow.class::isInstance)
        .map(WaterfallWindow.class::cast)
        .filter(open -> owner.equals(open.getOwner()))
        .findFirst()
        .orElseGet(() -> new WaterfallWindow(owner, model, audit, palette));
  }

  /// Shows one axis in front.
  void showAxis(String axis) {
    tabs.getTabs().stream().filter(tab -> axis.equals(tab.getId())).findFirst().ifPresent(tabs.getSelectionModel()::select);
    show();
    toFront();
  }

  private void release() {
    subscriptions.release();
    model.pointAt(Optional.empty());
  }

  private void follow() {
    model.sceneProperty().getValue().ifPresentOrElse(this::fill, this::hide);
  }

  private void fill(StanceScene scene) {
    LocalDate day = model.day();
    setTitle(scene.messages().text("inspector.why.window", new StanceWords(scene).sentence(day)));
    copy.setText(scene.messages().text("inspector.why.copy"));
    export.setText(scene.messages().text("inspector.why.export"));
    List<AxisLook> looks = scene.looks();
    if (!tabs.getTabs().stream().map(Tab::getId).toList().equals(looks.stream().map(look -> look.axis().id()).toList())) {
      tabs.getTabs().setAll(looks.stream().map(look -> tab(shown(scene, look))).toList());
    }
    for (int i = 0; i < looks.size(); i++) {
      AxisLook look = looks.get(i);
      String name = look.axis().name().in(scene.languages());
      String index = StanceWords.signed(scene.index().index(look.axis().id(), EventTable.epochDay(day)));
      tabs.getTabs().get(i).setText(scene.messages().text("inspector.why.tab", name, index));
      if (!palette.getValue().equals(swatched) || tabs.getTabs().get(i).getGraphic() == null) {
        tabs.getTabs().get(i).setGraphic(new Swatch(look, palette.getValue()));
      }
    }
    swatched = palette.getValue();
    fillFront();
  }

  /// Only the table in front follows; another one catches up when it comes to the front.
  private void fillFront() {
    int front = tabs.getSelectionModel().getSelectedIndex();
    model.sceneProperty().getValue().filter(scene -> front >= 0 && front < scene.looks().size()).ifPresent(scene -> {
      if (tabs.getTabs().get(front).getContent() instanceof WaterfallTable table) {
        table.show(shown(scene, scene.looks().get(front)));
      }
    });
  }

  private WaterfallTable.Shown shown(StanceScene scene, AxisLook look) {
    return new WaterfallTable.Shown(scene, EventTable.epochDay(model.day()), look, palette.getValue());
  }

  private Tab tab(WaterfallTable.Shown shown) {
    var tab = new Tab();
    tab.setId(shown.look().axis().id());
    tab.setContent(new WaterfallTable(model, shown));
    return tab;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }
}
