package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;

/// A small picture of pages that belong side by side, with the present one filled.
record PageMap(Sheet.Place place) {
  private static final double WIDEST_CELL = 13;
  private static final double HIGHEST_CELL = 9;
  private static final double MOST_WIDTH = 150;
  private static final double MOST_HEIGHT = 36;
  private static final double GAP = 0.22;

  double width() {
    return place.columns() * cell().x();
  }

  List<Mark> marks(Mark.Point at) {
    Mark.Point cell = cell();
    var marks = new ArrayList<Mark>();
    for (int row = 0; row < place.rows(); row++) {
      for (int column = 0; column < place.columns(); column++) {
        boolean here = row == place.row() && column == place.column();
        double x = at.x() + (column + GAP / 2) * cell.x();
        double y = at.y() + (row + GAP / 2) * cell.y();
        Optional<Ink> fill = here ? Optional.of(Ink.Role.TEXT) : Optional.empty();
        marks.add(new Mark.Box(x, y, cell.x() * (1 - GAP), cell.y() * (1 - GAP), 0, fill, Optional.of(new Stroke(here ? Ink.Role.TEXT : Ink.Role.AXIS, 0.5))));
      }
    }
    return marks;
  }

  private Mark.Point cell() {
    double scale = Math.min(1, Math.min(MOST_WIDTH / (WIDEST_CELL * place.columns()), MOST_HEIGHT / (HIGHEST_CELL * place.rows())));
    return new Mark.Point(WIDEST_CELL * scale, HIGHEST_CELL * scale);
  }
}
