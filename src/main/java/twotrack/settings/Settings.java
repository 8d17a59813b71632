package twotrack.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twotrack.explorer.Theme;
import twotrack.explorer.View;
import twotrack.i18n.Language;

/// What comes back when the app is started again.
///
/// @param language empty while the user leaves it to the system
/// @param window empty until it was first closed
/// @param hintDismissed whether the user has put the first hints away
/// @param datasets what was open, the last one first, at most [#MOST_DATASETS]
/// @param unread keys and values of the file that this version does not know; they are kept
public record Settings(
    Optional<Language> language,
    Theme theme,
    Optional<WindowPlace> window,
    PaneSizes panes,
    boolean hintDismissed,
    List<DatasetMemory> datasets,
    DialogOptions dialogs,
    Map<String, Object> unread) {
  /// As many datasets are remembered.
  public static final int MOST_DATASETS = 12;

  /// As the app comes.
  public static final Settings FIRST =
      new Settings(Optional.empty(), Theme.SYSTEM, Optional.empty(), PaneSizes.FIRST, false, List.of(), DialogOptions.NONE, Map.of());

  public Settings {
    datasets = datasets.stream().limit(MOST_DATASETS).toList();
    unread = new Section(unread).values();
  }

  public Settings withLanguage(Language chosen) {
    return new Settings(Optional.of(chosen), theme, window, panes, hintDismissed, datasets, dialogs, unread);
  }

  public Settings withTheme(Theme chosen) {
    return new Settings(language, chosen, window, panes, hintDismissed, datasets, dialogs, unread);
  }

  public Settings withWindow(WindowPlace place) {
    return new Settings(language, theme, Optional.of(place), panes, hintDismissed, datasets, dialogs, unread);
  }

  public Settings withPanes(PaneSizes sizes) {
    return new Settings(language, theme, window, sizes, hintDismissed, datasets, dialogs, unread);
  }

  /// The same once the user has put the first hints away.
  public Settings withoutHint() {
    return new Settings(language, theme, window, panes, true, datasets, dialogs, unread);
  }

  public Settings withDialogs(DialogOptions options) {
    return new Settings(language, theme, window, panes, hintDismissed, datasets, options, unread);
  }

  /// The same with the dataset that is open and how one looks at it.
  ///
  /// @param file absolute; empty for the dataset that the app ships
  public Settings withOpen(Optional<Path> file, View view) {
    var changed = new ArrayList<>(List.of(new DatasetMemory(file, Optional.of(view))));
    datasets.stream().filter(other -> !other.file().equals(file)).forEach(changed::add);
    return withDatasets(changed);
  }

  /// The same without a file that is gone.
  public Settings without(Path file) {
    return withDatasets(datasets.stream().filter(other -> !other.file().equals(Optional.of(file))).toList());
  }

  private Settings withDatasets(List<DatasetMemory> changed) {
    return new Settings(language, theme, window, panes, hintDismissed, changed, dialogs, unread);
  }

  /// The view in which a dataset was left.
  public Optional<View> view(Optional<Path> file) {
    return datasets.stream().filter(other -> other.file().equals(file)).findFirst().flatMap(DatasetMemory::view);
  }

  /// The file that was open last; empty for the dataset that the app ships, too.
  public Optional<Path> lastFile() {
    return datasets.stream().findFirst().flatMap(DatasetMemory::file);
  }

  /// Files that were open, the last one first.
  public List<Path> recentFiles() {
    return datasets.stream().map(DatasetMemory::file).flatMap(Optional::stream).toList();
  }
}
