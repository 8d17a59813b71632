package twotrack.help.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A selection that runs over the texts of a page in their order, by dragging; a double click takes one text whole.
final class TextSelection {
  /// Separators in a copy.
  static final String LINE = "\n";

  static final String CELL = "\t";

  private static final Place START = new Place(0, 0);

  private final List<SelectableText> texts = new ArrayList<>();
  private Place anchor = START;
  private Place end = START;

  /// A place between two characters of a text.
  private record Place(int text, int character) {
    boolean isBefore(Place other) {
      return text < other.text || (text == other.text && character < other.character);
    }
  }

  /// Adds a text behind the others.
  void add(SelectableText text) {
    texts.add(text);
  }

  /// Selects by the mouse over a node that holds the texts.
  void follow(Node page) {
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        press(place(point(event)), event);
      }
    });
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        select(anchor, place(point(event)));
      }
    });
  }

  private void press(Place place, MouseEvent event) {
    if (event.getClickCount() == 2) {
      select(new Place(place.text(), 0), endOf(place.text()));
    } else {
      select(event.isShiftDown() ? anchor : place, place);
    }
  }

  /// Selects everything.
  void selectAll() {
    select(START, endOf(texts.size() - 1));
  }

  /// Puts what is selected on the clipboard; nothing if nothing is.
  void copy() {
    String selected = selected();
    if (!selected.isEmpty()) {
      var content = new ClipboardContent();
      content.putString(selected);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /// What is selected: cells of a row are separated by tabs, everything else by line feeds.
  String selected() {
    Place first = anchor.isBefore(end) ? anchor : end;
    Place last = anchor.isBefore(end) ? end : anchor;
    var selected = new StringBuilder();
    for (int i = first.text(); i <= last.text(); i++) {
      selected.append(texts.get(i).selected()).append(i < last.text() ? texts.get(i).after() : "");
    }
    return selected.toString();
  }

  private void select(Place from, Place to) {
    anchor = from;
    end = to;
    Place first = anchor.isBefore(end) ? anchor : end;
    Place last = anchor.isBefore(end) ? end : anchor;
    for (int i = 0; i < texts.size(); i++) {
      SelectableText text = texts.get(i);
      boolean outside = i < first.text() || i > last.text();
      int begin = i == first.text() ? first.character() : 0;
      int finish = i == last.text() ? last.character() : text.length();
      text.select(outside ? 0 : begin, outside ? 0 : finish);
    }
  }

  private Place endOf(int text) {
    return new Place(text, texts.get(text).length());
  }

  private Place place(Point2D inScene) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < texts.size(); i++) {
      double distance = distance(texts.get(i), inScene);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return new Place(nearest, texts.get(nearest).nearest(inScene));
  }

  /// Lines count more than columns, so that the end of a line belongs to its text.
  private static double distance(SelectableText text, Point2D inScene) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    double x = Math.max(0, Math.max(bounds.getMinX() - inScene.getX(), inScene.getX() - bounds.getMaxX()));
    double y = Math.max(0, Math.max(bounds.getMinY() - inScene.getY(), inScene.getY() - bounds.getMaxY()));
    return x + 1_000 * y;
  }

  private static Point2D point(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
