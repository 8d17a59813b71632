package twotrack.timeline.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.timeline.Viewport;

/// The members of a cluster as a list: choose one, or zoom to all of them.
final class ClusterPopOver {
  private static final double ROW_HEIGHT = 30;
  private static final int MOST_ROWS = 12;

  private final Dataset dataset;
  private final Messages messages;
  private final TimelineActions actions;

  ClusterPopOver(Dataset dataset, Messages messages, TimelineActions actions) {
    this.dataset = dataset;
    this.messages = messages;
    this.actions = actions;
  }

  void show(Node owner, List<EventId> ids, double screenX, double screenY) {
    var popOver = new PopOver();
    List<Event> events = ids.stream().map(id -> dataset.events().event(dataset.events().row(id).orElseThrow())).toList();
    var list = new ListView<Event>();
    list.getItems().setAll(events);
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefSize(420, ROW_HEIGHT * Math.min(MOST_ROWS, events.size()) + 4);
    list.setCellFactory(_ -> new EventCell());
    Runnable choose = () -> {
      Event chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null) {
        actions.select(chosen.id());
        popOver.hide();
      }
    };
    list.setOnMouseClicked(_ -> choose.run());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        choose.run();
      }
    });
    var zoom = new Button(messages.text("timeline.cluster.zoom"));
    zoom.setMaxWidth(Double.MAX_VALUE);
    zoom.setOnAction(_ -> {
      actions.moveTo(Viewport.over(span(ids), 0.15));
      popOver.hide();
    });
    var content = new VBox(8, list, zoom);
    content.getStyleClass().add("tt-cluster");
    popOver.setContentNode(content);
    popOver.setTitle(messages.text("timeline.cluster", events.size()));
    popOver.setHeaderAlwaysVisible(true);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.show(owner, screenX, screenY);
    list.requestFocus();
  }

  private DayRange span(List<EventId> ids) {
    EventTable table = dataset.events();
    return table.extent(RowSet.where(table.size(), row -> ids.contains(table.id(row)))).orElseThrow();
  }

  private final class EventCell extends ListCell<Event> {
    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
      super.updateItem(event, empty);
      if (empty || event == null) {
        setText(null);
      } else {
        String title = event.title().in(messages.language().preference(dataset.header().languages()));
        setText(messages.text("timeline.event.title", new DateWords(messages).words(event.date()), title));
      }
    }
  }
}
