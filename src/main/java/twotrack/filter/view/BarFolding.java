package twotrack.filter.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import twotrack.filter.Criteria;

/// Keeps the bar within its width: what has no room moves elsewhere, the least used part first.
///
/// Widths are remembered from when a part stood in the bar, so that nothing moves while it is measured, and with it the focus or an open panel.
final class BarFolding {
  /// The search takes what room is left, but not less than this, px.
  private static final double SEARCH_WIDTH = 190;

  /// A part that can move out of the bar.
  ///
  /// @param home where it stands: the bar or a frame in it
  /// @param away where it goes
  /// @param restricts whether it is what restricts these criteria
  record Part(Region node, HBox home, Pane away, Predicate<Criteria> restricts) {}

  private final HBox bar;
  private final Region search;
  private final Region more;
  private final List<Part> parts;
  private final Map<Node, Integer> order = new HashMap<>();
  private final Map<Node, Double> widths = new HashMap<>();
  private int folded;

  /// @param more shows what has moved away from the bar itself
  /// @param parts what moves first stands first
  BarFolding(HBox bar, Region search, Region more, List<Part> parts) {
    this.bar = bar;
    this.search = search;
    this.more = more;
    this.parts = List.copyOf(parts);
    for (Part part : parts) {
      List<Node> siblings = part.home().getChildren();
      siblings.forEach(node -> order.put(node, siblings.indexOf(node)));
    }
    showMore();
  }

  /// Moves parts so that the bar fits a width, px.
  void fit(double width) {
    bar.applyCss();
    parts.stream().filter(part -> part.home().equals(part.node().getParent())).forEach(part -> widths.put(part.node(), part.node().prefWidth(-1)));
    int count = 0;
    while (count < parts.size() && needed(count) > width) {
      count++;
    }
    for (; folded < count; folded++) {
      move(parts.get(folded).node(), parts.get(folded).home(), parts.get(folded).away());
    }
    for (; folded > count; folded--) {
      move(parts.get(folded - 1).node(), parts.get(folded - 1).away(), parts.get(folded - 1).home());
    }
    showMore();
  }

  /// Number of parts that restrict these criteria and do not stand in the bar.
  long hiddenRestrictions(Criteria criteria) {
    return parts.subList(0, folded).stream().filter(part -> part.home().equals(bar) && part.restricts().test(criteria)).count();
  }

  /// Whether a part stands in the bar.
  boolean shows(Region node) {
    return parts.subList(folded, parts.size()).stream().anyMatch(part -> part.node().equals(node));
  }

  private double needed(int away) {
    double sum = bar.getInsets().getLeft() + bar.getInsets().getRight() + SEARCH_WIDTH;
    for (Node node : bar.getChildren()) {
      if (!node.equals(search) && !node.equals(more) && parts.stream().noneMatch(part -> part.node().equals(node))) {
        sum += bar.getSpacing() + node.prefWidth(-1) - partsIn(node);
      }
    }
    for (Part part : parts.subList(away, parts.size())) {
      sum += width(part);
    }
    return sum + (parts.subList(0, away).stream().anyMatch(part -> part.home().equals(bar)) ? bar.getSpacing() + more.prefWidth(-1) : 0);
  }

  private double partsIn(Node frame) {
    return parts.stream().filter(part -> part.home().equals(frame) && frame.equals(part.node().getParent())).mapToDouble(this::width).sum();
  }

  private double width(Part part) {
    return widths.getOrDefault(part.node(), 0.0) + part.home().getSpacing();
  }

  private void move(Node node, Pane from, Pane to) {
    from.getChildren().remove(node);
    long at = to.getChildren().stream().filter(other -> place(other) < place(node)).count();
    to.getChildren().add((int) at, node);
  }

  /// Where a node stood when the bar was made.
  private int place(Node node) {
    return order.getOrDefault(node, 0);
  }

  private void showMore() {
    boolean any = parts.subList(0, folded).stream().anyMatch(part -> part.home().equals(bar));
    more.setManaged(any);
    more.setVisible(any);
  }
}
