package twotrack.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Collects the problems of one file: at most [#LISTED] of each severity, then it counts.
final class Problems {
  static final int LISTED = 1_000;

  private final List<Found> errors = new ArrayList<>();
  private final List<Found> warnings = new ArrayList<>();
  private int errorCount;
  private int warningCount;

  /// A problem whose place is still an offset in bytes.
  record Found(Kind kind, long offset, String path, String value, List<String> details) {
    DatasetProblem located(Place place) {
      return new DatasetProblem(kind, place, path, value, details);
    }
  }

  void add(Kind kind, long offset, String path, String value, String... details) {
    boolean error = kind.severity() == Severity.ERROR;
    List<Found> list = error ? errors : warnings;
    if (list.size() < LISTED) {
      list.add(new Found(kind, offset, path, value, List.of(details)));
    }
    if (error) {
      errorCount++;
    } else {
      warningCount++;
    }
  }

  /// Whether there is none, not even a warning.
  boolean isEmpty() {
    return errorCount + warningCount == 0;
  }

  /// Number of errors so far: an object is sound if reading it adds none.
  int errors() {
    return errorCount;
  }

  /// What is listed, in order of place; errors have precedence over warnings.
  List<Found> listed() {
    return Stream.concat(errors.stream(), warnings.stream()).limit(LISTED).sorted(Comparator.comparingLong(Found::offset)).toList();
  }

  /// Number of problems that are not listed.
  int unlisted() {
    return errorCount + warningCount - Math.min(LISTED, errors.size() + warnings.size());
  }
}
