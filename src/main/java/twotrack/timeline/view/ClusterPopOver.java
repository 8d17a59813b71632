package twotrack.timeline.view;

import java.util.AbstractList;
import java.util.List;
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
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.timeline.Members;
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

  void show(Node owner, Members members, double screenX, double screenY) {
    var popOver = new PopOver();
    List<Event> events = events(members);
    var list = new ListView<Event>(FXCollections.observableList(events));
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
      actions.moveTo(Viewport.over(members.days(dataset.events()), 0.15));
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

  /// The events, each made when the list shows it.
  private List<Event> events(Members members) {
    EventTable table = dataset.events();
    int[] rows = members.rows(table).toArray();
    return new AbstractList<>() {
      @Override
      public Event get(int index) {
        return table.event(rows[index]);
      }

      @Override
      public int size() {
        return rows.length;
      }
    };
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
