package twotrack.compare;

/// What subjects are laid over each other by.
public sealed interface AlignOn {
  /// The same days over each other.
  record Calendar() implements AlignOn {}

  /// The first event of a kind falls on day 0 for every subject.
  ///
  /// @param action id of a row of the action table
  /// @param axis id of the axis on which it is coded
  record FirstEvent(String action, String axis) implements AlignOn {}
}
