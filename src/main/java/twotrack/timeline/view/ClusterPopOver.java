package twotrack.timeline.view;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.timeline.Members;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// The members of a cluster as a list: choose one, or zoom to all of them.
final class ClusterPopOver {
  private static final double ROW_HEIGHT = 30;
  private static final int MOST_ROWS = 12;

  private final TimelineScene scene;
  private final TimelinePaneController actions;

  ClusterPopOver(TimelineScene scene, TimelinePaneController actions) {
    this.scene = scene;
    this.actions = actions;
  }

  void show(Node owner, Members members, double screenX, double screenY) {
    var popOver = new PopOver();
    Messages messages = scene.messages();
    EventTable table = scene.dataset().events();
    var list = new ListView<Integer>(FXCollections.observableList(members.rows(table).boxed().toList()));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefSize(420, ROW_HEIGHT * Math.min(MOST_ROWS, members.count()) + 4);
    list.setCellFactory(_ -> new EventCell());
    Runnable choose = () -> {
      Integer chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null) {
        actions.select(table.id(chosen));
        popOver.hide();
      }
    };
    list.setOnMouseClicked(_ -> choose.run());
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ENTER) {
        choose.run();
      } else if (event.getCode() == KeyCode.ESCAPE) {
        // The list would keep Esc to itself.
        popOver.hide();
      }
    });
    var zoom = new Button(messages.text("timeline.cluster.zoom"));
    zoom.setMaxWidth(Double.MAX_VALUE);
    zoom.setOnAction(_ -> {
      actions.moveTo(Viewport.over(members.days(table), 0.15));
      popOver.hide();
    });
    var content = new VBox(8, list, zoom);
    content.getStyleClass().add("tt-cluster");
    popOver.setContentNode(content);
    popOver.setTitle(messages.text("timeline.cluster", members.count()));
    popOver.setHeaderAlwaysVisible(true);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.show(owner, screenX, screenY);
    list.requestFocus();
  }

  /// Makes the event when the list shows it.
  private final class EventCell extends ListCell<Integer> {
    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : words(scene.dataset().events().event(row)));
    }
  }

  private String words(Event event) {
    return scene.messages().text("timeline.event.title", new DateWords(scene.messages()).words(event.date()), event.title().in(scene.languages()));
  }
}
