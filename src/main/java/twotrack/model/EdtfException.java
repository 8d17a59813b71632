package twotrack.model;

/// A text that is not an EDTF date. The message names the part that is wrong; [#allowed] says what may stand there.
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String allowed;

  EdtfException(String message, String allowed) {
    super(message);
    this.allowed = allowed;
  }

  /// What may stand in the place of the wrong part.
  public String allowed() {
    return allowed;
  }
}
