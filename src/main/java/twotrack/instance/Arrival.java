package twotrack.instance;

/// What a start of the program finds.
public sealed interface Arrival {
  /// No window is open: this start opens one, at whose door others may knock.
  record First(Door door) implements Arrival {}

  /// A window is open and has taken the wish over: nothing is left to do.
  record HandedOver() implements Arrival {}

  /// A window is open that cannot or shall not take over, or nobody could say whether one is: this start opens a window of its own.
  record Apart() implements Arrival {}
}
