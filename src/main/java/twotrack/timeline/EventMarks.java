package twotrack.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventTable;

/// Draws events and clusters where the packing put them. A day is a point; anything longer is a soft bar over its whole range.
final class EventMarks {
  private static final Face CLUSTER = Face.bold(11);
  private static final double HEIGHT = 20;
  private static final double BASELINE = 14.5;
  private static final double ECHO_RADIUS = 3;
  private static final double ECHO_TOP = 4;
  private static final int TIED_FROM_IMPORTANCE = 4;

  private final TimelineScene scene;
  private final TimeScale scale;
  private final TextMeasurer measurer;
  private final EventTable table;
  private final Captions captions;
  private final double stretch;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  /// @param packed gives the length of a day at the packing zoom, at which reaches are given
  EventMarks(TimelineScene scene, TimeScale scale, TextMeasurer measurer, LaneItems.Packed packed) {
    stretch = scale.perDay() / packed.perDay();
    captions = packed.captions();
    this.scene = scene;
    this.scale = scale;
    this.measurer = measurer;
    table = scene.dataset().events();
  }

  /// The place of an important event from which lines lead to the lanes of other companies.
  private record Tie(Captions.Caption caption, double x, double y) {}

  TimeScale scale() {
    return scale;
  }

  Captions captions() {
    return captions;
  }

  /// All events and clusters that were added.
  List<Mark> marks() {
    return marks;
  }

  /// Adds one event's marks, if any of them is in view.
  void single(PackedRows.Seat seat, TimelinePicture.LaneBox box) {
    int row = seat.item().row();
    if (table.firstDay(row) >= scale.view().endDay() || table.afterDay(row) <= scale.view().startDay()) {
      return;
    }
    Captions.Caption caption = captions.of(row);
    Event event = caption.event();
    double top = box.rowTop(seat.row());
    var inner = new ArrayList<Mark>();
    Ink.Tint tint = box.tint();
    Mark.Bounds bounds = LaneItems.isPoint(table, row) ? point(inner, caption, seat, tint, top) : bar(inner, caption, seat, tint, top);
    if (inner.isEmpty()) {
      return;
    }
    if (scene.turningPoints().contains(event.id())) {
      turn(inner, bounds.x() + LaneItems.POINT, top);
    }
    marks.add(new Mark.Group(new TimelineTarget.OneEvent(event.id()), caption.full(), bounds, scene.isDimmed(row) ? Muted.marks(inner) : inner));
    if (!scene.isDimmed(row) && event.importance() >= TIED_FROM_IMPORTANCE && event.companies().size() > 1 && scene.grouping() == Grouping.COMPANY) {
      ties.add(new Tie(caption, bounds.x() + LaneItems.POINT, top + HEIGHT / 2));
    }
  }

  private Mark.Bounds point(List<Mark> inner, Captions.Caption caption, PackedRows.Seat seat, Ink.Tint tint, double top) {
    double middle = scale.x(table.firstDay(seat.item().row()) + 0.5);
    if (middle < scale.left() || middle > scale.right()) {
      return new Mark.Bounds(middle, top, 0, 0);
    }
    double left = middle - LaneItems.POINT;
    int importance = caption.event().importance();
    double number = numberWidth(seat.item().row());
    double before = LaneItems.TITLE_BEFORE + number;
    double room = Math.min(left + seat.width() * stretch, scale.right() + LaneItems.POINT) - left - before - LaneItems.TITLE_AFTER;
    String title = title(caption, seat, room);
    double radius = 2.5 + 0.5 * importance;
    if (title.isEmpty()) {
      inner.add(new Mark.Dot(middle, top + HEIGHT / 2, radius, Optional.of(tint), Optional.of(new Stroke(Ink.Role.SURFACE, 1))));
      inner.add(untitled(caption, middle, top));
      double behind = number <= scale.right() - middle ? number : 0;
      var bounds = new Mark.Bounds(left, top, 2 * LaneItems.POINT + behind, HEIGHT);
      if (behind > 0) {
        number(inner, seat.item().row(), middle + LaneItems.POINT - 1, bounds);
      }
      return bounds;
    }
    Face face = LaneItems.face(importance);
    double length = before + measurer.width(title, face) + LaneItems.TITLE_AFTER;
    double outline = importance >= 5 ? 2 : 1;
    inner.add(new Mark.Box(left, top, length, HEIGHT, HEIGHT / 2, Optional.of(Ink.Role.SURFACE), Optional.of(new Stroke(tint, outline))));
    inner.add(new Mark.Dot(middle + 1, top + HEIGHT / 2, radius, Optional.of(tint), Optional.empty()));
    var bounds = new Mark.Bounds(left, top, length, HEIGHT);
    number(inner, seat.item().row(), left + LaneItems.TITLE_BEFORE, bounds);
    Ink ink = importance >= 3 ? Ink.Role.TEXT : Ink.Role.TEXT_MUTED;
    inner.add(new Mark.Label(title, left + before, top + BASELINE, measurer.width(title, face), face, ink, caption.name()));
    return bounds;
  }

  private Mark.Bounds bar(List<Mark> inner, Captions.Caption caption, PackedRows.Seat seat, Ink.Tint tint, double top) {
    double trueLeft = scale.x(table.firstDay(seat.item().row()));
    double trueRight = Math.max(trueLeft + LaneItems.BAR_MINIMUM, scale.x(table.afterDay(seat.item().row())));
    double left = scale.clamped(trueLeft);
    double right = scale.clamped(trueRight);
    if (right - left < 1) {
      return new Mark.Bounds(left, top, 0, 0);
    }
    EventDate date = caption.event().date();
    var outline = date.isQualified() ? Optional.of(new Stroke(tint, 1, Stroke.Dash.DASHED)) : Optional.<Stroke>empty();
    inner.add(new Mark.Box(left, top, right - left, HEIGHT, 3, Optional.of(tint.with(Ink.Strength.SOFT)), outline));
    ends(inner, date, tint, new Mark.Bounds(left, top, right - left, HEIGHT));
    double number = numberWidth(seat.item().row());
    double numberBefore = endSpace(date) + LaneItems.titleBefore(right - left);
    double before = numberBefore + number;
    double reach = Math.min(Math.max(trueRight, trueLeft + seat.width() * stretch), scale.right());
    String title = title(caption, seat, reach - left - before - 4);
    if (title.isEmpty()) {
      inner.add(untitled(caption, left, top));
      double end = right - left >= number + 2 * LaneItems.NUMBER_GAP ? right : Math.min(right + number, scale.right() + LaneItems.POINT);
      var bounds = new Mark.Bounds(left, top, end - left, HEIGHT);
      number(inner, seat.item().row(), end > right ? right + 2 : left + LaneItems.NUMBER_GAP, bounds);
      return bounds;
    }
    Face face = LaneItems.face(caption.event().importance());
    double width = measurer.width(title, face);
    var bounds = new Mark.Bounds(left, top, Math.max(right, left + before + width) - left, HEIGHT);
    number(inner, seat.item().row(), left + numberBefore, bounds);
    // Muted text would not be legible on a bar.
    inner.add(new Mark.Label(title, left + before, top + BASELINE, width, face, Ink.Role.TEXT, caption.name()));
    return bounds;
  }

  private String title(Captions.Caption caption, PackedRows.Seat seat, double room) {
    boolean fits = seat.isTitled() && room >= LaneItems.SMALLEST_TITLE;
    return fits ? measurer.fitted(caption.name(), LaneItems.face(caption.event().importance()), room) : "";
  }

  /// A blank that means the title for which there is no room, so that searches in a file find it where the mark is.
  private Mark untitled(Captions.Caption caption, double x, double top) {
    double width = measurer.width(" ", LaneItems.TITLE);
    return new Mark.Label(" ", Math.min(x, scale.right() - width), top + BASELINE, width, LaneItems.TITLE, Ink.Role.TEXT, caption.name());
  }

  private double numberWidth(int row) {
    return scene.numbers().map(numbers -> LaneItems.numberWidth(numbers.number(row), measurer)).orElse(0.0);
  }

  /// Adds the event's number, if events are numbered; the whole mark leads where the number leads.
  private void number(List<Mark> inner, int row, double x, Mark.Bounds bounds) {
    scene.numbers().filter(numbers -> numbers.number(row) > 0).ifPresent(numbers -> {
      String text = Integer.toString(numbers.number(row));
      double width = measurer.width(text, LaneItems.NUMBER);
      var label = new Mark.Label(text, x, bounds.y() + BASELINE - 0.5, width, LaneItems.NUMBER, Ink.Role.TEXT_MUTED);
      inner.add(new Mark.Group(numbers.target(row), text, bounds, List.of(label)));
    });
  }

  private static double endSpace(EventDate date) {
    return date instanceof EventDate.Interval(EventDate.End.Open(), _) ? 8 : 0;
  }

  /// Open ends carry an arrow, unknown ends fade out.
  private static void ends(List<Mark> marks, EventDate date, Ink.Tint tint, Mark.Bounds bar) {
    if (!(date instanceof EventDate.Interval(var from, var to))) {
      return;
    }
    double middle = bar.y() + bar.height() / 2;
    double right = bar.x() + bar.width();
    double fade = Math.min(40, bar.width() / 2);
    if (from instanceof EventDate.End.Open) {
      marks.add(arrow(bar.x() + 8, bar.x() + 2, middle, tint));
    } else if (from instanceof EventDate.End.Unknown) {
      marks.add(new Mark.Fade(bar.x(), bar.y(), fade, bar.height(), Ink.Role.SURFACE, Mark.Side.RIGHT));
    }
    if (to instanceof EventDate.End.Open) {
      marks.add(arrow(right - 8, right - 2, middle, tint));
    } else if (to instanceof EventDate.End.Unknown) {
      marks.add(new Mark.Fade(right - fade, bar.y(), fade, bar.height(), Ink.Role.SURFACE, Mark.Side.LEFT));
    }
  }

  private static Mark arrow(double base, double tip, double middle, Ink.Tint tint) {
    var points = List.of(new Mark.Point(base, middle - 5), new Mark.Point(tip, middle), new Mark.Point(base, middle + 5));
    return new Mark.Path(points, Optional.of(tint), Optional.empty());
  }

  /// A turning point: a small wedge on top of the event that caused it.
  private static void turn(List<Mark> marks, double x, double top) {
    var wedge = List.of(new Mark.Point(x - 4, top - 3), new Mark.Point(x + 4, top - 3), new Mark.Point(x, top + 2));
    marks.add(new Mark.Path(wedge, Optional.of(Ink.Role.TEXT), Optional.empty()));
  }

  /// Adds a bubble for events that stand too close to be told apart, with their numbers where there is room for these.
  ///
  /// @param rows in table order
  /// @param room from the bubble's left end to whatever stands next to it
  void bubble(List<Integer> rows, Ink.Tint tint, Mark.Bounds room) {
    String count = rows.size() > 99 ? "99+" : Integer.toString(rows.size());
    String titles = rows.stream().map(row -> captions.of(row).name()).collect(Collectors.joining("; "));
    var inner = new ArrayList<>(bubble(new Mark.Bounds(room.x(), room.y(), TimelineLayout.BUBBLE_WIDTH, HEIGHT), tint, count, titles));
    double numbers = scene.numbers().map(given -> numbers(inner, given, rows, room)).orElse(0.0);
    var bounds = new Mark.Bounds(room.x(), room.y(), TimelineLayout.BUBBLE_WIDTH + numbers, HEIGHT);
    boolean dimmed = rows.stream().allMatch(scene::isDimmed);
    var members = new Members.Listed(rows);
    add(members, captions.cluster(members), bounds, dimmed ? Muted.marks(inner) : inner);
  }

  /// Adds the mark of several events.
  void add(Members members, String title, Mark.Bounds bounds, List<Mark> inner) {
    marks.add(new Mark.Group(new TimelineTarget.Cluster(members), title, bounds, inner));
  }

  /// Adds the numbers behind a bubble; as many as there is room for.
  ///
  /// @return the width that they take
  private double numbers(List<Mark> inner, EventNumbers numbers, List<Integer> rows, Mark.Bounds room) {
    List<Integer> numbered = rows.stream().filter(row -> numbers.number(row) > 0).toList();
    if (numbered.isEmpty()) {
      return 0;
    }
    String all = NumberRanges.words(numbered.stream().map(numbers::number).toList());
    double most = room.width() - TimelineLayout.BUBBLE_WIDTH - LaneItems.NUMBER_GAP;
    String text = NumberRanges.fitted(all, part -> measurer.width(part, LaneItems.NUMBER) <= most);
    double width = text.isEmpty() ? 0 : measurer.width(text, LaneItems.NUMBER) + LaneItems.NUMBER_GAP;
    var label = new Mark.Label(text, room.x() + TimelineLayout.BUBBLE_WIDTH + 2, room.y() + BASELINE - 0.5, width - LaneItems.NUMBER_GAP, LaneItems.NUMBER,
        Ink.Role.TEXT_MUTED, all);
    var bounds = new Mark.Bounds(room.x(), room.y(), TimelineLayout.BUBBLE_WIDTH + width, HEIGHT);
    inner.add(new Mark.Group(numbers.target(numbered.getFirst()), all, bounds, text.isEmpty() ? List.of() : List.of(label)));
    return width;
  }

  /// A bubble with a number.
  ///
  /// @param meaning what the number stands for
  List<Mark> bubble(Mark.Bounds bounds, Ink.Tint tint, String count, String meaning) {
    var outline = Optional.of(new Stroke(tint.with(Ink.Strength.SOFT), 1));
    double width = measurer.width(count, CLUSTER);
    return List.of(
        new Mark.Box(bounds.x(), bounds.y() + 1, bounds.width(), HEIGHT - 2, (HEIGHT - 2) / 2, Optional.of(tint.with(Ink.Strength.WASH)), outline),
        new Mark.Label(count, bounds.x() + (bounds.width() - width) / 2, bounds.y() + 14, width, CLUSTER, tint.with(Ink.Strength.TEXT), meaning));
  }

  /// Lines from the important events that were added to the lanes of the other companies in them, to lie under all titles.
  List<Mark> ties(List<TimelinePicture.LaneBox> boxes) {
    var lines = new ArrayList<Mark>();
    for (Tie tie : ties) {
      Event event = tie.caption().event();
      for (String company : event.companies().subList(1, event.companies().size())) {
        boxes.stream().filter(box -> box.id().equals(company)).forEach(other -> {
          double y = other.top() + ECHO_TOP;
          lines.add(new Mark.Line(tie.x(), tie.y(), tie.x(), y, new Stroke(Ink.Role.TIE, 1, Stroke.Dash.DOTTED)));
          var echo = new Mark.Dot(tie.x(), y, ECHO_RADIUS, Optional.of(Ink.Role.SURFACE), Optional.of(new Stroke(other.tint(), 1.5)));
          var bounds = new Mark.Bounds(tie.x() - 6, y - 6, 12, 12);
          lines.add(new Mark.Group(new TimelineTarget.OneEvent(event.id()), tie.caption().full(), bounds, List.of(echo)));
        });
      }
    }
    return lines;
  }
}
