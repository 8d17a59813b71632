package twotrack.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import twotrack.model.Facet;

/// Draws events and clusters where the packing put them. A day is a point; anything longer is a soft bar over its whole range.
final class EventMarks {
  private static final Face CLUSTER = Face.bold(11);
  private static final double HEIGHT = 20;
  private static final double BASELINE = 14.5;
  private static final double SMALLEST_TITLE = 26;
  private static final double ECHO_RADIUS = 3;
  private static final double ECHO_TOP = 4;
  private static final int TIED_FROM_IMPORTANCE = 4;

  private final TimelineScene scene;
  private final TimeScale scale;
  private final TextMeasurer measurer;
  private final EventTable table;
  private final boolean dims;
  private final Captions captions;
  private final List<String> languages;
  private final double stretch;
  private final List<Tie> ties = new ArrayList<>();

  /// @param packed gives the length of a day at the packing zoom, at which reaches are given
  EventMarks(TimelineScene scene, TimeScale scale, TextMeasurer measurer, LaneItems.Packed packed) {
    stretch = scale.perDay() / packed.perDay();
    dims = scene.dims();
    captions = packed.captions();
    languages = scene.languages();
    this.scene = scene;
    this.scale = scale;
    this.measurer = measurer;
    table = scene.dataset().events();
  }

  private record Tie(Captions.Caption caption, double x, double y) {
    Event event() {
      return caption.event();
    }
  }

  /// Adds one event's marks, if any of them is in view.
  void single(List<Mark> marks, LanePacking.Placement.Single placement, TimelinePicture.LaneBox box, double top) {
    int row = placement.row();
    if (table.firstDay(row) >= scale.view().endDay() || table.afterDay(row) <= scale.view().startDay()) {
      return;
    }
    Event event = captions.of(row).event();
    var inner = new ArrayList<Mark>();
    Mark.Bounds bounds = LaneItems.isPoint(table, row) ? point(inner, event, placement, box.tint(), top) : bar(inner, event, placement, box.tint(), top);
    if (inner.isEmpty()) {
      return;
    }
    if (scene.turningPoints().contains(event.id())) {
      turn(inner, bounds.x() + LaneItems.POINT, top);
    }
    marks.add(new Mark.Group(new TimelineTarget.OneEvent(event.id()), captions.of(row).full(), bounds, scene.isDimmed(row) ? Muted.marks(inner) : inner));
    if (!scene.isDimmed(row) && event.importance() >= TIED_FROM_IMPORTANCE && event.companies().size() > 1 && scene.grouping() == Grouping.COMPANY) {
      ties.add(new Tie(captions.of(row), bounds.x() + LaneItems.POINT, top + HEIGHT / 2));
    }
  }

  private Mark.Bounds point(List<Mark> marks, Event event, LanePacking.Placement.Single placement, Ink.Tint tint, double top) {
    double middle = scale.x(table.firstDay(placement.row()) + 0.5);
    if (middle < scale.left() || middle > scale.right()) {
      return new Mark.Bounds(middle, top, 0, 0);
    }
    double left = middle - LaneItems.POINT;
    Face face = LaneItems.face(event.importance());
    double number = numberWidth(placement.row());
    double before = LaneItems.TITLE_BEFORE + number;
    double room = Math.min(left + placement.reach() * stretch, scale.right() + LaneItems.POINT) - left - before - LaneItems.TITLE_AFTER;
    String title = placement.form() == LanePacking.Form.PILL && room >= SMALLEST_TITLE ? fitted(event, face, room) : "";
    double radius = 2.5 + 0.5 * event.importance();
    if (title.isEmpty()) {
      marks.add(new Mark.Dot(middle, top + HEIGHT / 2, radius, Optional.of(tint), Optional.of(new Stroke(Ink.Role.SURFACE, 1))));
      marks.add(untitled(event, middle, top));
      double behind = scale.right() - middle;
      var bounds = new Mark.Bounds(left, top, 2 * LaneItems.POINT + (number <= behind ? number : 0), HEIGHT);
      if (number <= behind) {
        number(marks, placement.row(), middle + LaneItems.POINT - 1, bounds);
      }
      return bounds;
    }
    double width = measurer.width(title, face);
    double length = before + width + LaneItems.TITLE_AFTER;
    double outline = event.importance() >= 5 ? 2 : 1;
    marks.add(new Mark.Box(left, top, length, HEIGHT, HEIGHT / 2, Optional.of(Ink.Role.SURFACE), Optional.of(new Stroke(tint, outline))));
    marks.add(new Mark.Dot(middle + 1, top + HEIGHT / 2, radius, Optional.of(tint), Optional.empty()));
    Ink ink = event.importance() >= 3 ? Ink.Role.TEXT : Ink.Role.TEXT_MUTED;
    var bounds = new Mark.Bounds(left, top, length, HEIGHT);
    number(marks, placement.row(), left + LaneItems.TITLE_BEFORE, bounds);
    marks.add(new Mark.Label(title, left + before, top + BASELINE, width, face, ink, whole(event)));
    return bounds;
  }

  private Mark.Bounds bar(List<Mark> marks, Event event, LanePacking.Placement.Single placement, Ink.Tint tint, double top) {
    double trueLeft = scale.x(table.firstDay(placement.row()));
    double trueRight = Math.max(trueLeft + LaneItems.BAR_MINIMUM, scale.x(table.afterDay(placement.row())));
    double left = scale.clamped(trueLeft);
    double right = scale.clamped(trueRight);
    if (right - left < 1) {
      return new Mark.Bounds(left, top, 0, 0);
    }
    Ink soft = tint.with(Ink.Strength.SOFT);
    var outline = event.date().isQualified() ? Optional.of(new Stroke(tint, 1, Stroke.Dash.DASHED)) : Optional.<Stroke>empty();
    marks.add(new Mark.Box(left, top, right - left, HEIGHT, 3, Optional.of(soft), outline));
    ends(marks, event.date(), tint, new Mark.Bounds(left, top, right - left, HEIGHT));
    Face face = LaneItems.face(event.importance());
    double reach = Math.min(Math.max(trueRight, trueLeft + placement.reach() * stretch), scale.right());
    double number = numberWidth(placement.row());
    double numberBefore = endSpace(event.date()) + LaneItems.titleBefore(right - left);
    double before = numberBefore + number;
    double room = reach - left - before - 4;
    String title = placement.form() == LanePacking.Form.PILL && room >= SMALLEST_TITLE ? fitted(event, face, room) : "";
    if (title.isEmpty()) {
      marks.add(untitled(event, left, top));
      double end = right - left >= number + 2 * LaneItems.NUMBER_GAP ? right : Math.min(right + number, scale.right() + LaneItems.POINT);
      var bounds = new Mark.Bounds(left, top, end - left, HEIGHT);
      number(marks, placement.row(), end > right ? right + 2 : left + LaneItems.NUMBER_GAP, bounds);
      return bounds;
    }
    double width = measurer.width(title, face);
    var bounds = new Mark.Bounds(left, top, Math.max(right, left + before + width) - left, HEIGHT);
    number(marks, placement.row(), left + numberBefore, bounds);
    // Muted text would not be legible on a bar.
    marks.add(new Mark.Label(title, left + before, top + BASELINE, width, face, Ink.Role.TEXT, whole(event)));
    return bounds;
  }

  private double numberWidth(int row) {
    return scene.numbers().map(numbers -> LaneItems.numberWidth(numbers.number(row), measurer)).orElse(0.0);
  }

  /// Adds the event's number, if events are numbered; the whole mark leads where the number leads.
  private void number(List<Mark> marks, int row, double x, Mark.Bounds bounds) {
    scene.numbers().filter(numbers -> numbers.number(row) > 0).ifPresent(numbers -> {
      String text = Integer.toString(numbers.number(row));
      double width = measurer.width(text, LaneItems.NUMBER);
      var label = new Mark.Label(text, x, bounds.y() + BASELINE - 0.5, width, LaneItems.NUMBER, Ink.Role.TEXT_MUTED);
      marks.add(new Mark.Group(numbers.target(row), text, bounds, List.of(label)));
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
    return new Mark.Path(List.of(new Mark.Point(base, middle - 5), new Mark.Point(tip, middle), new Mark.Point(base, middle + 5)), Optional.of(tint), Optional.empty());
  }

  /// A turning point: a small wedge on top of the event that caused it.
  private static void turn(List<Mark> marks, double x, double top) {
    var wedge = List.of(new Mark.Point(x - 4, top - 3), new Mark.Point(x + 4, top - 3), new Mark.Point(x, top + 2));
    marks.add(new Mark.Path(wedge, Optional.of(Ink.Role.TEXT), Optional.empty()));
  }

  /// Adds a bubble for events that stand too close to be told apart, with their numbers where there is room for these.
  ///
  /// @param room from the bubble's left end to whatever stands next to it
  void bubble(List<Mark> marks, Bubbles.Bubble bubble, TimelinePicture.LaneBox box, Mark.Bounds room) {
    String count = bubble.rows().size() > 99 ? "99+" : Integer.toString(bubble.rows().size());
    String titles = bubble.rows().stream().map(row -> captions.of(row).name()).collect(Collectors.joining("; "));
    String title = captions.cluster(bubble.rows().size(), bubble.rows().getFirst(), bubble.rows().getLast());
    var inner = new ArrayList<>(bubble(new Mark.Bounds(room.x(), room.y(), LanePacking.BUBBLE_WIDTH, HEIGHT), box.tint(), count, titles));
    var bounds = new Mark.Bounds(room.x(), room.y(), LanePacking.BUBBLE_WIDTH + numbers(inner, bubble, room), HEIGHT);
    boolean dimmed = bubble.rows().stream().allMatch(scene::isDimmed);
    marks.add(new Mark.Group(new TimelineTarget.Cluster(new Members.Listed(bubble.rows())), title, bounds, dimmed ? Muted.marks(inner) : inner));
  }

  /// Adds the numbers behind a bubble; as many as there is room for.
  ///
  /// @return the width that they take
  private double numbers(List<Mark> marks, Bubbles.Bubble bubble, Mark.Bounds room) {
    if (scene.numbers().isEmpty()) {
      return 0;
    }
    EventNumbers numbers = scene.numbers().get();
    double left = room.x() + LanePacking.BUBBLE_WIDTH + 2;
    List<Integer> numbered = bubble.rows().stream().filter(row -> numbers.number(row) > 0).toList();
    if (numbered.isEmpty()) {
      return 0;
    }
    String all = NumberRanges.words(numbered.stream().map(numbers::number).toList());
    String text = measurer.fitted(all, LaneItems.NUMBER, room.width() - LanePacking.BUBBLE_WIDTH - LaneItems.NUMBER_GAP);
    double width = text.isEmpty() ? 0 : measurer.width(text, LaneItems.NUMBER) + LaneItems.NUMBER_GAP;
    var bounds = new Mark.Bounds(room.x(), room.y(), LanePacking.BUBBLE_WIDTH + width, HEIGHT);
    double baseline = room.y() + BASELINE - 0.5;
    var label = new Mark.Label(text, left, baseline, width - LaneItems.NUMBER_GAP, LaneItems.NUMBER, Ink.Role.TEXT_MUTED, all);
    marks.add(new Mark.Group(numbers.target(numbered.getFirst()), all, bounds, text.isEmpty() ? List.of() : List.of(label)));
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

  /// Whether some events may be dimmed.
  boolean dims() {
    return dims;
  }

  /// How many of the events behind a mark that begin in some days the filter lets through.
  ///
  /// @param from first day
  /// @param after the day after the last
  int lit(Members.Beginning members, double from, double after) {
    int first = table.lowerBound(from);
    int end = table.lowerBound(after);
    long apart = members.apart().stream().filter(row -> row >= first && row < end && !scene.isDimmed(row)).count();
    return members.lane().countAndBetween(scene.lit(), first, end) - (int) apart;
  }

  /// Lines from the important events that were added to the lanes of the other companies in them, to lie under all titles.
  List<Mark> ties(List<TimelinePicture.LaneBox> boxes) {
    Map<String, TimelinePicture.LaneBox> byId = new HashMap<>();
    boxes.forEach(box -> byId.put(box.id(), box));
    var marks = new ArrayList<Mark>();
    for (Tie tie : ties) {
      for (String company : tie.event().companies().subList(1, tie.event().companies().size())) {
        TimelinePicture.LaneBox other = byId.get(company);
        if (other != null && table.indexOf(Facet.COMPANY, company) >= 0) {
          double y = other.top() + ECHO_TOP;
          marks.add(new Mark.Line(tie.x(), tie.y(), tie.x(), y, new Stroke(Ink.Role.TIE, 1, Stroke.Dash.DOTTED)));
          var echo = new Mark.Dot(tie.x(), y, ECHO_RADIUS, Optional.of(Ink.Role.SURFACE), Optional.of(new Stroke(other.tint(), 1.5)));
          var bounds = new Mark.Bounds(tie.x() - 6, y - 6, 12, 12);
          marks.add(new Mark.Group(new TimelineTarget.OneEvent(tie.event().id()), tie.caption().full(), bounds, List.of(echo)));
        }
      }
    }
    return marks;
  }

  private String fitted(Event event, Face face, double room) {
    return measurer.fitted(whole(event), face, room);
  }

  /// A blank that means the title for which there is no room, so that searches in a file find it where the mark is.
  private Mark untitled(Event event, double x, double top) {
    double width = measurer.width(" ", LaneItems.TITLE);
    return new Mark.Label(" ", Math.min(x, scale.right() - width), top + BASELINE, width, LaneItems.TITLE, Ink.Role.TEXT, whole(event));
  }

  private String whole(Event event) {
    return event.title().in(languages);
  }
}
