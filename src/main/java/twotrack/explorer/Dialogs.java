package twotrack.explorer;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Windows and notices, so that what asks for them can be tested without any.
public interface Dialogs {
  /// Asks for a dataset to open.
  Optional<Path> chooseDataset();

  /// Asks where to save a snapshot.
  ///
  /// @param suggestion file name
  Optional<Path> chooseSnapshot(String suggestion);

  /// Asks where to save a snapshot of one format.
  ///
  /// @param suggestion file name
  /// @param ending of the format's files, without dot; the answer has it
  Optional<Path> chooseSnapshotAs(String suggestion, String ending);

  /// Asks whether to go on.
  ///
  /// @param yes what going on is called
  boolean confirm(String question, String yes);

  /// Asks where to save a table.
  ///
  /// @param suggestion file name
  Optional<Path> chooseTable(String suggestion);

  /// Says something that needs no answer, beside the work.
  void notice(String text);

  /// Says once, in words for people, why something could not be done.
  void failure(String what, String why);

  /// Lists the problems of a file.
  void problems(String what, List<String> problems);

  /// Opens a page in the user's browser.
  void browse(URI page);
}
