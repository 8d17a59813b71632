package twotrack.pages.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import twotrack.drawing.Palette;
import twotrack.i18n.Messages;
import twotrack.pages.Page;

/// The pages themselves: a list of small ones, and the chosen one large.
public final class PreviewPane extends BorderPane {
  /// Pixels per point at which a page has its true size on a screen of 96 dpi.
  private static final double TRUE_SIZE = 96.0 / 72;

  private static final double LIST_WIDTH = 132;
  private static final double SMALL = 92;
  private static final double EDGE = 32;

  /// How large the chosen page is.
  enum Zoom {
    PAGE,
    WIDTH,
    TRUE
  }

  private final ListView<Page> list = new ListView<>();
  private final PageView large = new PageView();
  private final StackPane ground = new StackPane(large);
  private final ScrollPane scroll = new ScrollPane(ground);
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.PAGE);
  private Palette palette = Palette.PRINT;
  private @Nullable Messages messages;

  /// As FXML makes it, without pages.
  public PreviewPane() {
    getStyleClass().add("tt-preview");
    ground.getStyleClass().add("ground");
    list.setId("pages");
    list.setPrefWidth(LIST_WIDTH);
    list.setMinWidth(LIST_WIDTH);
    list.setCellFactory(_ -> new SmallPage());
    scroll.setId("page");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    setLeft(list);
    setCenter(scroll);
    list.getSelectionModel().selectedItemProperty().subscribe(this::paint);
    scroll.viewportBoundsProperty().subscribe(this::paint);
    zoom.subscribe(this::paint);
  }

  void setMessages(Messages words) {
    messages = words;
    list.setAccessibleText(words.text("snapshot.pages.accessible"));
    scroll.setAccessibleText(words.text("snapshot.page.accessible"));
  }

  /// Shows other pages; the same number stays chosen.
  void show(List<Page> pages, Palette colours) {
    int chosen = Math.clamp(list.getSelectionModel().getSelectedIndex(), 0, Math.max(0, pages.size() - 1));
    palette = colours;
    list.getItems().setAll(pages);
    list.getSelectionModel().select(chosen);
    list.setVisible(pages.size() > 1);
    list.setManaged(pages.size() > 1);
    paint();
  }

  /// Goes some pages on or back.
  void turn(int by) {
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 1));
  }

  ReadOnlyIntegerProperty chosenProperty() {
    return list.getSelectionModel().selectedIndexProperty();
  }

  int size() {
    return list.getItems().size();
  }

  ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  private void paint() {
    Bounds room = scroll.getViewportBounds();
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(_ -> room.getWidth() > EDGE && room.getHeight() > EDGE).ifPresent(page -> {
      double width = (room.getWidth() - EDGE) / page.drawing().width();
      double height = (room.getHeight() - EDGE) / page.drawing().height();
      large.show(page.drawing(), palette, switch (zoom.get()) {
        case PAGE -> Math.min(width, height);
        case WIDTH -> width;
        case TRUE -> TRUE_SIZE;
      });
    });
  }

  private final class SmallPage extends ListCell<Page> {
    private final PageView picture = new PageView();

    SmallPage() {
      setContentDisplay(ContentDisplay.TOP);
    }

    @Override
    protected void updateItem(@Nullable Page page, boolean empty) {
      super.updateItem(page, empty);
      if (empty || page == null) {
        setGraphic(null);
        setText(null);
        return;
      }
      picture.show(page.drawing(), palette, SMALL / Math.max(page.drawing().width(), page.drawing().height()));
      setGraphic(picture);
      setText(Integer.toString(getIndex() + 1));
      setAccessibleText(messages == null ? getText() : messages.text("snapshot.pageOf", getIndex() + 1, size()));
    }
  }
}
