package twotrack.timeline;

import java.time.LocalDate;

/// Maps days to horizontal places and back.
///
/// @param left place of the viewport's first day, px or points
/// @param width px or points, positive
public record TimeScale(Viewport view, double left, double width) {
  /// The place of a day.
  public double x(double day) {
    return left + (day - view.startDay()) / view.days() * width;
  }

  /// The place at which a day begins.
  public double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  /// The day at a place.
  public double day(double x) {
    return view.startDay() + (x - left) / width * view.days();
  }

  /// Length of one day.
  public double perDay() {
    return width / view.days();
  }

  /// The place of the viewport's end.
  public double right() {
    return left + width;
  }

  /// A place, or the nearest one inside the viewport.
  public double clamped(double x) {
    return Math.clamp(x, left, right());
  }
}
