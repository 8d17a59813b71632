package twotrack.cli;

import java.util.List;
import java.util.Optional;
import twotrack.model.Dataset;
import twotrack.model.Facet;
import twotrack.model.Named;
import twotrack.model.StanceModel;

/// Reads `--subject`: a company whose position the dataset knows, by id, name or alias.
final class SubjectOption {
  private static final String OPTION = "--subject";

  private SubjectOption() {}

  /// The id of the subject; empty where the option does not stand.
  static Optional<String> of(Arguments arguments, Dataset dataset) throws CommandFailure {
    Optional<String> name = arguments.text(OPTION);
    if (name.isEmpty()) {
      return name;
    }
    List<String> subjects = dataset.stanceModel().stream().flatMap(model -> model.subjects().stream()).map(StanceModel.Subject::company).toList();
    Optional<String> subject = new NameLookup(dataset.all(Facet.COMPANY)).find(name.get()).stream().filter(subjects::contains).findFirst();
    if (subject.isEmpty()) {
      throw unknown(name.get(), subjects, arguments, dataset);
    }
    return subject;
  }

  private static CommandFailure unknown(String name, List<String> subjects, Arguments arguments, Dataset dataset) {
    boolean isCompany = !new NameLookup(dataset.all(Facet.COMPANY)).find(name).isEmpty();
    List<Named> companies = dataset.all(Facet.COMPANY).stream().filter(company -> subjects.contains(company.id())).toList();
    Optional<String> suggestion = isCompany ? Optional.empty() : new NameLookup(companies).suggestion(name);
    return suggestion.isPresent()
        ? arguments.refused("cli.usage.nearly", OPTION, name, suggestion.get())
        : arguments.refused("cli.usage.noSubject", name, subjects.size(), String.join(", ", subjects));
  }
}
