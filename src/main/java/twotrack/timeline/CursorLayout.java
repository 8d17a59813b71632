package twotrack.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.Target;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.EventId;
import twotrack.model.EventTable;

/// What lies over a drawing without changing it: the cursor day with its flag, and outlines around what is selected or under the pointer.
public final class CursorLayout {
  /// Nothing of the cursor day is farther than this from its line, px.
  public static final double REACH = 100;

  private static final Face FLAG = Face.bold(11);
  private static final double FLAG_PAD = 7;
  private static final double FLAG_HEIGHT = HeaderLayout.FLAG_HEIGHT - 3;
  private static final double LABEL_CLEARANCE = 2;

  private final TextMeasurer measurer;

  public CursorLayout(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// The flag that names the cursor day, at the top of the header.
  public List<Mark> flag(TimeScale scale, LocalDate day, Messages messages) {
    if (!shows(scale, day)) {
      return List.of();
    }
    String text = new DateWords(messages).words(day);
    double width = measurer.width(text, FLAG);
    double x = Math.rint(scale.x(day));
    double left = Math.clamp(x - width / 2 - FLAG_PAD, scale.left() - FLAG_PAD, scale.right() - width - 2 * FLAG_PAD);
    return List.of(
        new Mark.Box(left, 1, width + 2 * FLAG_PAD, FLAG_HEIGHT, 4, Optional.of(Ink.Role.CURSOR), Optional.empty()),
        new Mark.Label(text, left + FLAG_PAD, 13, width, FLAG, Ink.Role.CURSOR_TEXT));
  }

  /// The cursor line over a drawing, broken where it would cross a title.
  public static List<Mark> line(Drawing drawing, TimeScale scale, LocalDate day, double top) {
    if (!shows(scale, day)) {
      return List.of();
    }
    double x = Math.rint(scale.x(day));
    var gaps = new ArrayList<double[]>();
    gaps(drawing.marks(), x, gaps);
    gaps.sort(Comparator.comparingDouble(gap -> gap[0]));
    gaps.add(new double[] {drawing.height(), drawing.height()});
    var marks = new ArrayList<Mark>();
    double from = top;
    for (double[] gap : gaps) {
      if (gap[0] > from) {
        marks.add(Mark.Box.filled(x - 0.5, from, 1.5, gap[0] - from, Ink.Role.CURSOR));
      }
      from = Math.max(from, gap[1]);
    }
    return marks;
  }

  private static boolean shows(TimeScale scale, LocalDate day) {
    return scale.view().shows((double) day.toEpochDay());
  }

  private static void gaps(List<Mark> marks, double x, List<double[]> gaps) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group(var target, _, var bounds, var inner)) {
        if (target instanceof TimelineTarget.OneEvent || target instanceof TimelineTarget.Cluster(Members.Listed _)) {
          if (x >= bounds.x() - 1 && x <= bounds.x() + bounds.width() + 1) {
            gaps.add(new double[] {bounds.y(), bounds.y() + bounds.height()});
          }
        } else {
          gaps(inner, x, gaps);
        }
      } else if (mark instanceof Mark.Label(_, double left, double baseline, double width, var face, _, _)) {
        if (x >= left - LABEL_CLEARANCE && x <= left + width + LABEL_CLEARANCE) {
          gaps.add(new double[] {baseline - face.size(), baseline + face.size() / 3});
        }
      }
    }
  }

  /// An outline around each group that stands for an event.
  public static List<Mark> outlines(Drawing drawing, EventTable table, EventId event, Ink ink) {
    var marks = new ArrayList<Mark>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Group(var target, _, var b, _) && means(target, event, table)) {
        double radius = Math.min(11, b.height() / 2 + 1);
        marks.add(new Mark.Box(b.x() - 2, b.y() - 2, b.width() + 4, b.height() + 4, radius, Optional.empty(), Optional.of(new Stroke(ink, 2))));
      }
    }
    return marks;
  }

  /// The whole px that outlines cover.
  ///
  /// @param dy how far they are moved down
  public static Mark.Bounds around(List<Mark> boxes, double dy) {
    List<Mark.Box> all = boxes.stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).toList();
    double left = all.stream().mapToDouble(Mark.Box::x).min().orElse(0) - 2;
    double top = all.stream().mapToDouble(Mark.Box::y).min().orElse(0) - 2;
    double right = all.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + 2;
    double bottom = all.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + 2;
    return new Mark.Bounds(Math.floor(left), Math.floor(top + dy), Math.ceil(right - left), Math.ceil(bottom - top));
  }

  private static boolean means(Target target, EventId event, EventTable table) {
    return switch (target) {
      case TimelineTarget.OneEvent(var id) -> id.equals(event);
      case TimelineTarget.Cluster(var members) -> table.row(event).stream().anyMatch(row -> members.contains(table, row));
      default -> false;
    };
  }
}
