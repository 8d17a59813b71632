package twotrack.dataset;

import java.util.List;
import twotrack.model.Dataset;

/// What came of reading a file. At most [Problems#LISTED] problems are listed, in order of place.
public sealed interface ReadResult {
  /// The dataset, complete but for what the warnings name.
  ///
  /// @param unlisted number of further warnings
  record Opened(Dataset dataset, List<DatasetProblem> warnings, int unlisted) implements ReadResult {
    public Opened {
      warnings = List.copyOf(warnings);
    }
  }

  /// The file has errors; where not all problems can be listed, errors go before warnings.
  ///
  /// @param unlisted number of further problems
  record Refused(List<DatasetProblem> problems, int unlisted) implements ReadResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
