package twotrack.dataset;

/// A key is among the [Keys] of an object, but its reader has no case for it.
final class UnreadKeyException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  UnreadKeyException(String key) {
    super("No case reads the key " + key + ".");
  }
}
