package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelineTarget;

/// Takes one page's part out of lanes that are larger than a page. An event that is no wider than the overlap of two pages is whole on one of them; a
/// longer one is cut, its title set anew in the part that is seen, and an arrow shows where it goes on.
final class TileCut {
  /// How far marks may reach beyond the first and last day: half of a point's mark.
  static final double SLACK = 9;

  private static final double LEAST_PIECE = 3;
  private static final double PAD = 5;
  private static final double NUMBER_GAP = 4;
  private static final double SHORTEST_TITLE = 22;
  private static final double ARROW = 6;

  private final Mark.Bounds window;
  private final TimeScale whole;
  private final EventTable table;
  private final TextMeasurer measurer;
  private final double overlap;

  /// @param window the page's part of the lanes: days across, rows down
  TileCut(Mark.Bounds window, Spread spread, EventTable table, TextMeasurer measurer) {
    this.window = window;
    this.table = table;
    this.measurer = measurer;
    whole = spread.wholeScale();
    overlap = spread.overlap();
  }

  /// The marks of the part, at their places in the whole.
  List<Mark> of(List<Mark> lanes) {
    var marks = new ArrayList<Mark>();
    for (Mark mark : lanes) {
      switch (mark) {
        case Mark.Group(TimelineTarget.OneEvent(var id), _, _, _) when isInRows(mark) -> event((Mark.Group) mark, Optional.of(id)).ifPresent(marks::add);
        case Mark.Group(TimelineTarget.Cluster _, _, _, _) when isInRows(mark) -> event((Mark.Group) mark, Optional.empty()).ifPresent(marks::add);
        case Mark.Group _ -> {}
        default -> marks.addAll(ground(mark));
      }
    }
    return marks;
  }

  private double right() {
    return window.x() + window.width();
  }

  private boolean isInRows(Mark group) {
    Mark.Bounds bounds = ((Mark.Group) group).bounds();
    double middle = bounds.y() + bounds.height() / 2;
    return middle >= window.y() && middle < window.y() + window.height();
  }

  /// What lies behind the events: cut on all four sides.
  private List<Mark> ground(Mark mark) {
    var cut = new ShapeCut(window.x(), right());
    return switch (mark) {
      // The lines between lanes begin in the gutter and are drawn with the names there.
      case Mark.Box box when box.x() < TimelineLayout.GUTTER - SLACK -> List.of();
      case Mark.Box box -> {
        double top = Math.max(window.y(), box.y());
        double bottom = Math.min(window.y() + window.height(), box.y() + box.height());
        yield bottom <= top ? List.of() : cut.of(new Mark.Box(box.x(), top, box.width(), bottom - top, box.radius(), box.fill(), box.stroke()));
      }
      case Mark.Line line -> upright(line).flatMap(cut::of).map(List::<Mark>of).orElse(List.of());
      case Mark.Dot _, Mark.Path _, Mark.Label _, Mark.Fade _, Mark.Group _ -> List.of();
    };
  }

  /// The part of a tie between the rows.
  private Optional<Mark.Line> upright(Mark.Line line) {
    double bottom = window.y() + window.height();
    if (Math.max(line.y1(), line.y2()) <= window.y() || Math.min(line.y1(), line.y2()) >= bottom) {
      return Optional.empty();
    }
    return Optional.of(new Mark.Line(line.x1(), Math.clamp(line.y1(), window.y(), bottom), line.x2(), Math.clamp(line.y2(), window.y(), bottom), line.stroke()));
  }

  private Optional<Mark> event(Mark.Group group, Optional<EventId> id) {
    Mark.Bounds bounds = group.bounds();
    double end = bounds.x() + bounds.width();
    boolean cutLeft = bounds.x() < window.x() - SLACK;
    boolean cutRight = end > right() + SLACK;
    boolean cut = cutLeft || cutRight;
    if (Math.min(end, right()) - Math.max(bounds.x(), window.x()) < (cut ? LEAST_PIECE : 0) || (cut && bounds.width() <= overlap)) {
      return Optional.empty();
    }
    var marks = new ArrayList<Mark>(cut ? pieces(group, cutLeft, cutRight) : group.marks());
    boolean fromBefore = cutLeft || id.filter(this::beginsBefore).isPresent();
    boolean goesOn = cutRight || id.filter(this::endsAfter).isPresent();
    double middle = bounds.y() + bounds.height() / 2;
    if (fromBefore) {
      marks.add(arrow(window.x() - 2, window.x() - 2 - ARROW, middle));
    }
    if (goesOn) {
      marks.add(arrow(right() + 2, right() + 2 + ARROW, middle));
    }
    double left = fromBefore ? window.x() - 2 - ARROW : bounds.x();
    double width = (goesOn ? right() + 2 + ARROW : end) - left;
    return Optional.of(new Mark.Group(group.target(), group.title(), new Mark.Bounds(left, bounds.y(), width, bounds.height()), marks));
  }

  private boolean beginsBefore(EventId id) {
    int day = table.firstDay(table.row(id).orElseThrow());
    return day != EventTable.OPEN_START && whole.x(day) < window.x() - 1;
  }

  private boolean endsAfter(EventId id) {
    int day = table.afterDay(table.row(id).orElseThrow());
    return day != EventTable.OPEN_END && whole.x(day) > right() + 1;
  }

  private static Mark arrow(double base, double tip, double middle) {
    var points = List.of(new Mark.Point(base, middle - ARROW / 2), new Mark.Point(tip, middle), new Mark.Point(base, middle + ARROW / 2));
    return new Mark.Path(points, Optional.of(Ink.Role.TEXT), Optional.empty());
  }

  private List<Mark> pieces(Mark.Group group, boolean cutLeft, boolean cutRight) {
    var cut = new ShapeCut(cutLeft ? window.x() : Double.NEGATIVE_INFINITY, cutRight ? right() : Double.POSITIVE_INFINITY);
    var text = new Line(cutLeft ? cut.left() + PAD : cut.left(), Math.min(cut.right(), group.bounds().x() + group.bounds().width()) - PAD);
    var marks = new ArrayList<Mark>();
    for (Mark mark : group.marks()) {
      switch (mark) {
        case Mark.Box box -> marks.addAll(cut.of(box));
        case Mark.Line line -> cut.of(line).ifPresent(marks::add);
        case Mark.Dot dot when cut.holds(dot.x()) -> marks.add(dot);
        case Mark.Path path when path.points().stream().allMatch(point -> cut.holds(point.x())) -> marks.add(path);
        case Mark.Fade fade when cut.holds(fade.x()) && cut.holds(fade.x() + fade.width()) -> marks.add(fade);
        case Mark.Label label -> text.title(label).ifPresent(marks::add);
        case Mark.Group(var target, var title, var bounds, var inner) -> {
          double left = Math.max(bounds.x(), cut.left());
          double width = Math.min(bounds.x() + bounds.width(), cut.right()) - left;
          List<Mark> number = inner.stream().flatMap(label -> text.number((Mark.Label) label).stream()).toList();
          marks.add(new Mark.Group(target, title, new Mark.Bounds(left, bounds.y(), width, bounds.height()), number));
        }
        case Mark.Dot _, Mark.Path _, Mark.Fade _ -> {}
      }
    }
    return marks;
  }

  /// The room for number and title in the part of an event that is seen; what stood before it moves in.
  private final class Line {
    private final double end;
    private double from;

    Line(double from, double end) {
      this.from = from;
      this.end = end;
    }

    Optional<Mark> number(Mark.Label label) {
      double x = Math.max(from, label.x());
      if (x + label.width() > end) {
        return Optional.empty();
      }
      from = x + label.width() + NUMBER_GAP;
      return Optional.of(new Mark.Label(label.text(), x, label.baseline(), label.width(), label.face(), label.ink(), label.meaning()));
    }

    Optional<Mark> title(Mark.Label label) {
      double x = Math.max(from, label.x());
      if (label.text().isBlank() || (x == label.x() && x + label.width() <= end)) {
        return x == label.x() ? Optional.of(label) : Optional.empty();
      }
      String fitted = end - x < SHORTEST_TITLE ? "" : measurer.fitted(label.meaning(), label.face(), end - x);
      return fitted.isEmpty() ? Optional.empty() : Optional.of(new Mark.Label(fitted, x, label.baseline(), measurer.width(fitted, label.face()), label.face(), label.ink(), label.meaning()));
    }
  }
}
