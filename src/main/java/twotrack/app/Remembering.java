package twotrack.app;

import java.util.List;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.settings.Settings;

/// Tells the memory what the window shows: the dataset and how one looks at it, the window itself, colours and language.
final class Remembering {
  private final ExplorerState state;
  private final WindowFrame frame;
  private final Memory memory;

  Remembering(ExplorerState state, WindowFrame frame, Memory memory) {
    this.state = state;
    this.frame = frame;
    this.memory = memory;
  }

  /// Follows the window from now on.
  void begin() {
    memory.follow(this::into);
    List.of(
            state.openProperty(), state.criteriaProperty(), state.viewportProperty(), state.groupingProperty(), state.cursorDayProperty(),
            state.subjectProperty(), state.othersShownProperty(), state.dimmingProperty(), state.themeProperty())
        .forEach(fact -> fact.subscribe(memory::changed));
    frame.onChange(memory::changed);
    // Who never chose a language gets that of the system, also when the system changes.
    state.languageProperty().subscribe((_, chosen) -> memory.change(settings -> settings.withLanguage(chosen)));
  }

  private Settings into(Settings settings) {
    OpenDataset open = state.openProperty().get();
    return frame.into(settings.withTheme(state.themeProperty().get()).withOpen(open.file(), state.view()));
  }
}
