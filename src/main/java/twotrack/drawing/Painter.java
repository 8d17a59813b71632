package twotrack.drawing;

/// Shows drawings on one kind of target. A painter never measures, wraps or chooses: two painters of one drawing show the same marks.
public interface Painter {
  /// Shows a drawing with its origin at the target's origin.
  void paint(Drawing drawing, Palette palette);
}
