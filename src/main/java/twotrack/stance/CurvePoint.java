package twotrack.stance;

/// A point of a drawn curve; two points of one day are the foot and the top of a jump, in this order.
///
/// @param day epoch day
/// @param index of the line, −100 to 100
/// @param low end of the envelope
/// @param high end of the envelope
public record CurvePoint(int day, double index, double low, double high) {
  /// The largest difference of line and envelope to another point, index points.
  double distance(CurvePoint other) {
    return Math.max(Math.abs(index - other.index), Math.max(Math.abs(low - other.low), Math.abs(high - other.high)));
  }
}
