package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceStripLayout;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.timeline.CursorLayout;
import twotrack.timeline.TimeScale;
import twotrack.timeline.TimelineLayout;

/// Draws what one page of a grid shows: its days of the axis, its part of the lanes with their names, and under the last row of pages the strip.
final class TimelineTile {
  private static final double REGISTRATION = 4;

  private final Material material;
  private final Spread spread;
  private final TimelineLayout layout;
  private final List<Mark> lanes;

  TimelineTile(Material material, Spread spread, TimelineLayout layout) {
    this.material = material;
    this.spread = spread;
    this.layout = layout;
    lanes = spread.lanes();
  }

  /// The marks of a page in units, its left upper corner at the origin.
  List<Mark> marks(int column, int row) {
    TimeScale scale = spread.pageScale(column);
    Drawing header = layout.header(spread.scene(), new TimelineLayout.Frame(scale.view(), spread.sizes().width(), 1));
    Spread.Slice slice = spread.rows().get(row);
    var marks = new ArrayList<Mark>();
    double height = header.height();
    if (material.has(SnapshotOptions.Section.TIMELINE) && slice.height() > 0) {
      Drawing part = part(column, row);
      marks.addAll(shifted(part.marks(), height));
      marks.addAll(shifted(CursorLayout.line(part, scale, material.day(), 0), height));
      height += slice.height();
    }
    marks.addAll(header.marks());
    marks.addAll(CursorLayout.line(header, scale, material.day(), 0));
    boolean last = row == spread.rows().size() - 1;
    if (last && hasStrip()) {
      marks.addAll(shifted(strip(material.stance().orElseThrow(), scale), height));
      height += StanceStripLayout.HEIGHT;
    }
    overlap(marks, column, header.height(), height);
    marks.addAll(new CursorLayout(material.measurer()).flag(scale, material.day(), material.messages()));
    return shifted(marks, -spread.sizes().lift());
  }

  private boolean hasStrip() {
    return material.has(SnapshotOptions.Section.STRIP) && material.stance().isPresent();
  }

  private Drawing part(int column, int row) {
    Mark.Bounds window = spread.window(column, row);
    List<Mark> cut = new TileCut(window, spread, material.dataset().events(), material.measurer()).of(lanes);
    var marks = new ArrayList<>(moved(cut, TimelineLayout.GUTTER - window.x(), -window.y()));
    marks.addAll(new LaneNames(material, spread, spread.rows().get(row)).marks());
    return new Drawing(spread.sizes().width(), window.height(), marks);
  }

  private List<Mark> strip(StanceScene stance, TimeScale scale) {
    var strips = new StanceStripLayout(material.measurer());
    StanceStrip strip = strips.layout(stance, scale.view(), spread.sizes().width(), StanceStripLayout.HEIGHT);
    var marks = new ArrayList<>(strip.drawing().marks());
    marks.addAll(strips.cursor(stance, strip, material.day()));
    return marks;
  }

  /// Where a page and its neighbour show the same days: a dotted line where that part begins, and crosses to lay the pages over each other by.
  private void overlap(List<Mark> marks, int column, double top, double bottom) {
    TimeScale scale = spread.pageScale(column);
    if (column > 0) {
      overlap(marks, scale.left(), scale.left() + spread.overlap(), List.of(top, bottom));
    }
    if (column < spread.columns() - 1) {
      overlap(marks, scale.right(), scale.right() - spread.overlap(), List.of(top, bottom));
    }
  }

  private void overlap(List<Mark> marks, double outer, double inner, List<Double> ends) {
    marks.add(new Mark.Line(inner, ends.getFirst(), inner, ends.getLast(), new Stroke(Ink.Role.AXIS, 0.75, Stroke.Dash.DOTTED)));
    double x = (outer + inner) / 2;
    var thin = new Stroke(Ink.Role.TEXT, 0.5);
    for (double y : List.of(spread.sizes().lift() - REGISTRATION - 1, ends.getLast() + REGISTRATION + 1)) {
      marks.add(new Mark.Line(x - REGISTRATION, y, x + REGISTRATION, y, thin));
      marks.add(new Mark.Line(x, y - REGISTRATION, x, y + REGISTRATION, thin));
      marks.add(new Mark.Dot(x, y, REGISTRATION / 2, Optional.empty(), Optional.of(thin)));
    }
  }

  private static List<Mark> shifted(List<Mark> marks, double dy) {
    return moved(marks, 0, dy);
  }

  private static List<Mark> moved(List<Mark> marks, double dx, double dy) {
    return new Drawing(0, 0, marks).placed(dx, dy, 1);
  }
}
