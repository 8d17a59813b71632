package twotrack.timeline;

import twotrack.drawing.Target;

/// The numbers that events carry on paper, where lists of events and sources refer to them.
public interface EventNumbers {
  /// The number of the event in a row, from 1 in table order; 0 for one that no list has.
  int number(int row);

  /// What the number leads to.
  Target target(int row);
}
