package twotrack.help.view;

import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text that wraps and shows a part of itself as selected.
final class SelectableText extends TextFlow {
  private final String text;
  private final String after;
  private final Path highlight = new Path();
  private int from;
  private int to;

  /// @param after what separates it from the next text when both are copied
  SelectableText(String text, String after) {
    this.text = text;
    this.after = after;
    getStyleClass().add("selectable");
    highlight.getStyleClass().add("selection");
    highlight.setManaged(false);
    highlight.setMouseTransparent(true);
    getChildren().addAll(highlight, new Text(text));
  }

  /// Marks the characters from one to another.
  void select(int first, int last) {
    from = first;
    to = last;
    requestLayout();
  }

  /// What is marked.
  String selected() {
    return text.substring(from, to);
  }

  /// What stands between this text and the next one in a copy.
  String after() {
    return after;
  }

  int length() {
    return text.length();
  }

  /// The place between two characters that is nearest to a point in the scene.
  int nearest(Point2D inScene) {
    HitInfo hit = getHitInfo(sceneToLocal(inScene));
    return Math.clamp(hit.getInsertionIndex(), 0, text.length());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (from == to) {
      highlight.getElements().clear();
    } else {
      highlight.getElements().setAll(getRangeShape(from, to, true));
    }
  }
}
