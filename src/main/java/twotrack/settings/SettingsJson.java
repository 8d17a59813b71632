package twotrack.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import twotrack.explorer.Theme;
import twotrack.i18n.Language;

/// The settings as JSON: what is missing or wrong in it is as the app comes, what is unknown stays.
final class SettingsJson {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String WINDOW = "window";
  private static final String PANES = "panes";
  private static final String HINT_DISMISSED = "hintDismissed";
  private static final String DATASETS = "datasets";
  private static final String DIALOGS = "dialogs";
  private static final Set<String> KNOWN = Set.of(LANGUAGE, THEME, WINDOW, PANES, HINT_DISMISSED, DATASETS, DIALOGS);

  private SettingsJson() {}

  static Section write(Settings settings) {
    Section section = Section.EMPTY
        .with(LANGUAGE, settings.language().map(Language::tag))
        .with(THEME, ViewJson.name(settings.theme()))
        .with(WINDOW, settings.window().map(SettingsJson::write))
        .with(PANES, write(settings.panes()))
        .with(HINT_DISMISSED, settings.hintDismissed())
        .with(DATASETS, settings.datasets().stream().map(SettingsJson::write).toList());
    if (!settings.dialogs().sections().isEmpty()) {
      section = section.with(DIALOGS, new TreeMap<>(settings.dialogs().sections()));
    }
    for (Map.Entry<String, Object> unread : settings.unread().entrySet()) {
      section = section.with(unread.getKey(), unread.getValue());
    }
    return section;
  }

  static Settings read(Section section) {
    var unread = new TreeMap<>(section.values());
    unread.keySet().removeAll(KNOWN);
    List<DatasetMemory> datasets = section.sections(DATASETS).stream().map(SettingsJson::dataset).flatMap(Optional::stream).toList();
    return new Settings(
        section.string(LANGUAGE).flatMap(Language::ofTag),
        ViewJson.choice(section.string(THEME), Theme.values()).orElse(Theme.SYSTEM),
        window(section.section(WINDOW)),
        panes(section.section(PANES)),
        section.flag(HINT_DISMISSED).orElse(false),
        datasets,
        new DialogOptions(section.section(DIALOGS).values()),
        unread);
  }

  private static Section write(WindowPlace place) {
    return Section.EMPTY.with("x", place.x()).with("y", place.y()).with("width", place.width()).with("height", place.height())
        .with("maximised", place.maximised());
  }

  private static Optional<WindowPlace> window(Section section) {
    Optional<Double> width = section.number("width").filter(pixels -> pixels > 0);
    Optional<Double> height = section.number("height").filter(pixels -> pixels > 0);
    return section.number("x").flatMap(x -> section.number("y").flatMap(y -> width.flatMap(wide -> height.map(high ->
        new WindowPlace(x, y, wide, high, section.flag("maximised").orElse(false))))));
  }

  private static Section write(PaneSizes panes) {
    return Section.EMPTY.with("inspector", panes.inspectorShown()).with("table", panes.tableShown())
        .with("inspectorWidth", panes.inspectorWidth()).with("tableHeight", panes.tableHeight());
  }

  private static PaneSizes panes(Section section) {
    return new PaneSizes(
        section.flag("inspector").orElse(PaneSizes.FIRST.inspectorShown()),
        section.flag("table").orElse(PaneSizes.FIRST.tableShown()),
        section.number("inspectorWidth").filter(pixels -> pixels > 0),
        section.number("tableHeight").filter(pixels -> pixels > 0));
  }

  private static Section write(DatasetMemory dataset) {
    return Section.EMPTY.with("file", dataset.file().map(Path::toString)).with("view", dataset.view().map(ViewJson::write));
  }

  private static Optional<DatasetMemory> dataset(Section section) {
    Optional<Path> file = section.meaning("file", Path::of).filter(Path::isAbsolute);
    boolean unusable = file.isEmpty() && section.values().containsKey("file");
    return unusable ? Optional.empty() : Optional.of(new DatasetMemory(file, ViewJson.read(section.section("view"))));
  }
}
