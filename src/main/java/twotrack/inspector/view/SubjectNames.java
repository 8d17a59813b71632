package twotrack.inspector.view;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import twotrack.inspector.view.InspectorPaneViewModel.Subject;

/// Shows subjects by name in the chooser.
final class SubjectNames extends StringConverter<Subject> {
  private final InspectorPaneViewModel model;

  SubjectNames(InspectorPaneViewModel model) {
    this.model = model;
  }

  @Override
  public String toString(@Nullable Subject subject) {
    return subject == null ? "" : subject.name();
  }

  @Override
  public Subject fromString(String name) {
    return model.subjectsProperty().getValue().stream().filter(subject -> subject.name().equals(name)).findFirst().orElseThrow();
  }
}
