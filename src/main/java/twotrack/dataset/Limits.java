package twotrack.dataset;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/// How much of a file is read at most.
///
/// @param bytes of the file
/// @param nesting levels of objects and arrays
/// @param text characters of one text or key
/// @param number digits of one number
record Limits(long bytes, int events, int nesting, int text, int number) {
  /// The limits of the format.
  static final Limits STANDARD = new Limits(4L << 30, 5_000_000, 64, 1 << 20, 32);

  /// The same for the parser, which says with [Exceeded] which limit it met.
  StreamReadConstraints constraints() {
    return new Constraints(this);
  }

  /// A limit was met.
  static final class Exceeded extends StreamConstraintsException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final long allowed;

    Exceeded(Kind kind, long allowed) {
      super(kind + " over " + allowed);
      this.kind = kind;
      this.allowed = allowed;
    }

    Kind kind() {
      return kind;
    }

    String allowed() {
      return Long.toString(allowed);
    }
  }

  private static final class Constraints extends StreamReadConstraints {
    private static final long serialVersionUID = 1;
    private static final long NO_LIMIT = -1;

    Constraints(Limits limits) {
      super(limits.nesting, limits.bytes, NO_LIMIT, limits.number, limits.text, limits.text);
    }

    @Override
    public void validateNestingDepth(int depth) {
      check(Kind.NESTING, depth, _maxNestingDepth);
    }

    @Override
    public void validateDocumentLength(long length) {
      check(Kind.FILE_SIZE, length, _maxDocLen);
    }

    @Override
    public void validateFPLength(int length) {
      check(Kind.NUMBER_LENGTH, length, _maxNumLen);
    }

    @Override
    public void validateIntegerLength(int length) {
      check(Kind.NUMBER_LENGTH, length, _maxNumLen);
    }

    @Override
    public void validateStringLength(int length) {
      check(Kind.TEXT_LENGTH, length, _maxStringLen);
    }

    @Override
    public void validateStringLengthLong(long length) {
      check(Kind.TEXT_LENGTH, length, _maxStringLen);
    }

    @Override
    public void validateNameLength(int length) {
      check(Kind.TEXT_LENGTH, length, _maxNameLen);
    }

    private static void check(Kind kind, long found, long allowed) {
      if (found > allowed) {
        throw new Exceeded(kind, allowed);
      }
    }
  }
}
