package twotrack.chart;

import java.util.List;
import java.util.stream.Stream;
import twotrack.drawing.Drawing;
import twotrack.drawing.Mark;

/// The map on one day.
///
/// @param sheet what stays while the day moves
/// @param envelope of the day, between the sheet's ground and its lettering
/// @param present over both: the path up to the day, where subject and others stand, and turning points
public record StanceMap(MapSheet sheet, List<Mark> envelope, List<Mark> present) {
  public StanceMap {
    envelope = List.copyOf(envelope);
    present = List.copyOf(present);
  }

  /// All of it as one drawing.
  public Drawing drawing() {
    return new Drawing(sheet.width(), sheet.height(), Stream.of(sheet.ground(), envelope, sheet.lettering(), present).flatMap(List::stream).toList());
  }
}
