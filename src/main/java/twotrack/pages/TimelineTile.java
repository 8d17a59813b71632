package twotrack.pages;

import java.time.LocalDate;
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
    Optional<LocalDate> cursor = material.cursor(spread.viewport());
    var marks = new ArrayList<Mark>();
    double height = header.height();
    if (material.has(SnapshotOptions.Section.TIMELINE) && slice.height() > 0) {
      Drawing part = part(column, row);
      marks.addAll(shifted(part.marks(), height));
      double top = height;
      cursor.ifPresent(day -> marks.addAll(shifted(CursorLayout.line(part, scale, day, 0), top)));
      height += slice.height();
    }
    marks.addAll(header.marks());
    cursor.ifPresent(day -> marks.addAll(CursorLayout.line(header, scale, day, 0)));
    boolean last = row == spread.rows().size() - 1;
    if (last && hasStrip()) {
      marks.addAll(shifted(strip(material.stance().orElseThrow(), scale), height));
      height += StanceStripLayout.HEIGHT;
    }
    marks.addAll(registration(column, height));
    cursor.ifPresent(day -> marks.addAll(new CursorLayout(material.measurer()).flag(scale, day, material.messages())));
    return shifted(marks, -spread.sizes().lift());
  }

  private boolean hasStrip() {
    return material.has(SnapshotOptions.Section.STRIP) && material.stance().isPresent();
  }

  private Drawing part(int column, int row) {
    Mark.Bounds window = spread.window(column, row);
    List<Mark> cut = new TileCut(window, spread, material.dataset().events(), material.measurer()).of(lanes);
    List<Mark> placed = moved(cut, TimelineLayout.GUTTER - window.x(), -window.y());
    var marks = new ArrayList<Mark>();
    placed.stream().filter(mark -> !(mark instanceof Mark.Group)).forEach(marks::add);
    var dashed = new Stroke(Ink.Role.AXIS, 0.5, Stroke.Dash.DASHED);
    overlaps(column).forEach(overlap -> marks.add(new Mark.Line(overlap.inner(), 0, overlap.inner(), window.height(), dashed)));
    placed.stream().filter(Mark.Group.class::isInstance).forEach(marks::add);
    material.chosen().ifPresent(event ->
        marks.addAll(CursorLayout.outlines(new Drawing(0, 0, List.copyOf(marks)), material.dataset().events(), event, Ink.Role.ACCENT)));
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

  /// The days that a page and its neighbour both show.
  ///
  /// @param outer the edge of the page's days
  /// @param inner where the neighbour's days begin or end
  private record Overlap(double outer, double inner) {}

  private List<Overlap> overlaps(int column) {
    TimeScale scale = spread.pageScale(column);
    var overlaps = new ArrayList<Overlap>();
    if (column > 0) {
      overlaps.add(new Overlap(scale.left(), scale.left() + spread.overlap()));
    }
    if (column < spread.columns() - 1) {
      overlaps.add(new Overlap(scale.right(), scale.right() - spread.overlap()));
    }
    return overlaps;
  }

  /// Crosses above and below what a page and its neighbour both show, to lay the pages over each other by.
  private List<Mark> registration(int column, double bottom) {
    var thin = new Stroke(Ink.Role.TEXT, 0.5);
    var marks = new ArrayList<Mark>();
    for (Overlap overlap : overlaps(column)) {
      double x = (overlap.outer() + overlap.inner()) / 2;
      for (double y : List.of(spread.sizes().lift() - REGISTRATION - 1, bottom + REGISTRATION + 1)) {
        marks.add(new Mark.Line(x - REGISTRATION, y, x + REGISTRATION, y, thin));
        marks.add(new Mark.Line(x, y - REGISTRATION, x, y + REGISTRATION, thin));
        marks.add(new Mark.Dot(x, y, REGISTRATION / 2, Optional.empty(), Optional.of(thin)));
      }
    }
    return marks;
  }

  private static List<Mark> shifted(List<Mark> marks, double dy) {
    return moved(marks, 0, dy);
  }

  private static List<Mark> moved(List<Mark> marks, double dx, double dy) {
    return new Drawing(0, 0, marks).placed(dx, dy, 1);
  }
}
