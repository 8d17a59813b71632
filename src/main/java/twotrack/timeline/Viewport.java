package twotrack.timeline;

import java.time.LocalDate;
import twotrack.model.DayRange;

/// The visible part of the time axis, in days since 1970-01-01 with fractions.
///
/// @param startDay day at the left edge
/// @param days length, [#MIN_DAYS] to [#MAX_DAYS]
public record Viewport(double startDay, double days) {
  /// The closest zoom.
  public static final double MIN_DAYS = 1;

  /// The farthest zoom: 3,000 years.
  public static final double MAX_DAYS = 3_000 * 365.2425;

  public Viewport {
    if (!Double.isFinite(startDay) || !(days >= MIN_DAYS && days <= MAX_DAYS)) {
      throw new IllegalArgumentException("A viewport from " + startDay + " over " + days + " days is out of range.");
    }
  }

  /// The viewport that shows a range with a margin on either side.
  ///
  /// @param margin share of the range's length, 0 to 1
  public static Viewport over(DayRange range, double margin) {
    double days = clampDays(range.days() * (1 + 2 * margin));
    return new Viewport(range.from() + range.days() / 2.0 - days / 2, days);
  }

  /// Moved by a share of its own length; positive is later.
  public Viewport panned(double share) {
    return new Viewport(startDay + share * days, days);
  }

  /// Zoomed so that the day under the anchor stays there.
  ///
  /// @param factor new length / old length
  /// @param anchor place in the viewport, 0 to 1
  public Viewport zoomed(double factor, double anchor) {
    double length = clampDays(days * factor);
    return new Viewport(startDay + (days - length) * anchor, length);
  }

  /// Kept near the data: the middle of the viewport stays inside the range.
  public Viewport within(DayRange range) {
    double middle = Math.clamp(startDay + days / 2, range.from(), range.to());
    return new Viewport(middle - days / 2, days);
  }

  /// The day after the last visible one, with fraction.
  public double endDay() {
    return startDay + days;
  }

  /// Whether a day is visible.
  public boolean shows(double day) {
    return day >= startDay && day <= endDay();
  }

  /// The first day that is visible at least in part.
  public LocalDate firstDate() {
    return LocalDate.ofEpochDay((long) Math.floor(startDay));
  }

  /// The last day that is visible at least in part.
  public LocalDate lastDate() {
    return LocalDate.ofEpochDay((long) Math.ceil(endDay()) - 1);
  }

  /// The viewport part of the way to another one, for animation: the length changes by a constant factor per step.
  ///
  /// @param share 0 is this one, 1 the other
  public Viewport towards(Viewport other, double share) {
    double length = clampDays(days * Math.pow(other.days / days, share));
    double middle = startDay + days / 2 + share * (other.startDay + other.days / 2 - startDay - days / 2);
    return new Viewport(middle - length / 2, length);
  }

  private static double clampDays(double days) {
    return Math.clamp(days, MIN_DAYS, MAX_DAYS);
  }
}
