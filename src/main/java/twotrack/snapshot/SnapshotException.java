package twotrack.snapshot;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Collectors;
import twotrack.i18n.Messages;

/// A snapshot that cannot be written as it was asked for; nothing has been written.
public final class SnapshotException extends Exception {
  private static final long serialVersionUID = 1;
  private static final int NAMED = 5;

  private final String key;
  private final Serializable[] arguments;

  private SnapshotException(String key, Serializable... arguments) {
    super(key + " " + Arrays.toString(arguments));
    this.key = key;
    this.arguments = arguments;
  }

  /// Characters that no font at hand can show.
  ///
  /// @param codePoints each with a text in which it stands
  static SnapshotException missing(SortedMap<Integer, String> codePoints) {
    String named = codePoints.keySet().stream().limit(NAMED).map(SnapshotException::named).collect(Collectors.joining(", "));
    return new SnapshotException("snapshot.problem.missing", named, Math.max(0, codePoints.size() - NAMED), codePoints.firstEntry().getValue());
  }

  /// A picture beyond the largest size.
  static SnapshotException tooLarge(long width, long height, int largest) {
    return new SnapshotException("snapshot.problem.large", width, height, largest);
  }

  /// What is wrong and what to do about it, for people.
  public String message(Messages messages) {
    return messages.text(key, (Object[]) arguments);
  }

  private static String named(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format("%s (U+%04X%s)", Character.toString(codePoint), codePoint, name == null ? "" : " " + name);
  }
}
