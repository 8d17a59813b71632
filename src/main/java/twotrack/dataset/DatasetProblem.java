package twotrack.dataset;

import java.util.ArrayList;
import java.util.List;
import twotrack.i18n.Messages;

/// Something in a file that is not as the format has it.
///
/// @param path JSON path, such as `$.events[14].date`
/// @param value the offending value, shortened; texts in double quotes
/// @param details what the kind says besides, such as what is allowed
public record DatasetProblem(Kind kind, Place place, String path, String value, List<String> details) {
  public DatasetProblem {
    details = List.copyOf(details);
  }

  /// Whether the file can still be opened.
  public Severity severity() {
    return kind.severity();
  }

  /// One sentence for people: where, the value, and what is allowed instead.
  public String message(Messages messages) {
    var arguments = new ArrayList<String>();
    arguments.add(value);
    arguments.addAll(details);
    String what = messages.text(kind.key(), arguments.toArray());
    return messages.text("dataset.problem.at", place.file(), Integer.toString(place.line()), Integer.toString(place.column()), path, what);
  }
}
