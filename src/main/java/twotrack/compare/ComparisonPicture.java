package twotrack.compare;

import java.util.List;
import java.util.Optional;
import twotrack.chart.StanceStrip;
import twotrack.drawing.Drawing;

/// A comparison laid out, and where each subject stands in it.
public record ComparisonPicture(Drawing drawing, List<Panel> panels) {
  public ComparisonPicture {
    panels = List.copyOf(panels);
  }

  /// The part of one subject.
  ///
  /// @param frame of its curves; its scale knows the subject's real days
  /// @param top px or points
  /// @param bottom px or points
  public record Panel(Alignment.Aligned subject, StanceStrip frame, double top, double bottom) {
    /// The real day (epoch day) of the subject at a place.
    public int day(double x) {
      return (int) Math.floor(frame.scale().day(frame.scale().clamped(x)));
    }

    /// The place in the middle of a real day (epoch day) of the subject.
    public double x(int day) {
      return frame.scale().x(day) + frame.scale().perDay() / 2;
    }
  }

  /// The panel at a height.
  public Optional<Panel> at(double y) {
    return panels.stream().filter(panel -> y >= panel.top() && y < panel.bottom()).findFirst();
  }
}
