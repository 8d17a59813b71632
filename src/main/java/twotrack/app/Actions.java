package twotrack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import twotrack.explorer.Audit;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Story;
import twotrack.explorer.Theme;
import twotrack.explorer.View;
import twotrack.explorer.ViewHistory;
import twotrack.i18n.Language;
import twotrack.timeline.Grouping;

/// Everything the user can do, listed once.
final class Actions {
  /// Beginning of the ids of actions that show a view which the open dataset recommends.
  static final String VIEW = "view-";

  private final List<Action> all = new ArrayList<>();
  private final ExplorerState state;
  private final ViewHistory history;
  private final Story story;
  private final WindowFrame frame;
  private final Datasets datasets;

  Actions(WindowFrame frame, ExplorerState state, Derived derived, Datasets datasets, Commands commands) {
    this.state = state;
    this.frame = frame;
    this.datasets = datasets;
    history = new ViewHistory(state, System::nanoTime);
    story = new Story(state, history);
    var go = new Navigation(state, derived);
    file(commands);
    view(go);
    all.add(Action.of("story", story::begin));
    all.add(Action.of("others", () -> toggle(state.othersShownProperty())));
    all.add(Action.single("compare", "C", Action.code(KeyCode.C), commands::compare));
    go(go, commands);
    choices("lanes", Grouping.values(), state.groupingProperty()::set);
    choices("theme", Theme.values(), state.themeProperty()::set);
    choices("language", Language.values(), state.languageProperty()::set);
    help(commands);
  }

  private static void toggle(BooleanProperty shown) {
    shown.set(!shown.get());
  }

  /// A step through the history, in which the story goes along.
  private void step(Runnable direction) {
    direction.run();
    story.follow();
  }

  private <T extends Enum<T>> void choices(String family, T[] values, Consumer<T> choose) {
    for (T value : values) {
      all.add(Action.of(family + "." + value.name().toLowerCase(Locale.ROOT), () -> choose.accept(value)));
    }
  }

  /// What actions do with windows of their own.
  interface Commands extends Audit {
    void snapshot();

    void print();

    void copyImage();

    void search();

    void details();

    void palette();

    void stanceHelp();

    void compare();

    void about();

    void quit();
  }

  private void file(Commands commands) {
    all.add(Action.combination("open", "Shortcut+O", datasets::choose));
    all.add(Action.of("openBundled", datasets::openBundled));
    all.add(Action.combination("snapshot", "Shortcut+E", commands::snapshot));
    all.add(Action.combination("print", "Shortcut+P", commands::print));
    all.add(Action.combination("copyImage", "Shortcut+Shift+C", commands::copyImage));
    all.add(Action.combination("copyAudit", "Shortcut+Shift+R", commands::copyAudit));
    all.add(Action.of("exportAudit", commands::exportAudit));
    all.add(Action.combination("quit", "Shortcut+Q", commands::quit));
  }

  private void view(Navigation go) {
    all.add(Action.single("all", "0", Action.code(KeyCode.DIGIT0, KeyCode.NUMPAD0), go::all));
    all.add(Action.single("fitSelection", "F", Action.code(KeyCode.F), go::fitSelection));
    all.add(Action.of("fitShown", go::fitShown));
    all.add(Action.single("zoomIn", "+", Action.character("+").or(Action.code(KeyCode.ADD, KeyCode.PLUS, KeyCode.EQUALS)), go::zoomIn));
    all.add(Action.single("zoomOut", "-", Action.code(KeyCode.MINUS, KeyCode.SUBTRACT), go::zoomOut));
    all.add(Action.single("earlier", "←", Action.code(KeyCode.LEFT), go::earlier));
    all.add(Action.single("later", "→", Action.code(KeyCode.RIGHT), go::later));
    all.add(Action.single("muchEarlier", "Shift+←", Action.shifted(KeyCode.LEFT), go::muchEarlier));
    all.add(Action.single("muchLater", "Shift+→", Action.shifted(KeyCode.RIGHT), go::muchLater));
    all.add(Action.combination("back", "Alt+LEFT", () -> step(history::back)));
    all.add(Action.combination("forward", "Alt+RIGHT", () -> step(history::forward)));
    all.add(Action.combination("inspector", "Shortcut+I", () -> toggle(frame.inspectorShownProperty())));
    all.add(Action.combination("table", "Shortcut+T", () -> toggle(frame.tableShownProperty())));
    all.add(Action.combination("fullScreen", "F11", frame::toggleFullScreen));
  }

  private void go(Navigation go, Commands commands) {
    all.add(Action.single("next", "J", Action.code(KeyCode.J), go::next));
    all.add(Action.single("previous", "K", Action.code(KeyCode.K), go::previous));
    all.add(Action.single("details", "Enter", Action.code(KeyCode.ENTER), commands::details));
    all.add(Action.single("clearSelection", "Esc", Action.code(KeyCode.ESCAPE), go::clearSelection));
    all.add(Action.single("search", "/", Action.character("/").or(Action.code(KeyCode.SLASH)), commands::search));
    all.add(Action.single("readAtSelection", "D", Action.code(KeyCode.D), go::readAtSelection));
    all.add(Action.single("readAtClose", "Shift+D", Action.shifted(KeyCode.D), go::readAtClose));
    IntStream.rangeClosed(1, 9).forEach(years -> all.add(Action.single("years" + years, Integer.toString(years), digit(years), () -> go.yearsBack(years))));
  }

  private static Predicate<KeyEvent> digit(int digit) {
    return Action.code(KeyCode.valueOf("DIGIT" + digit), KeyCode.valueOf("NUMPAD" + digit));
  }

  private void help(Commands commands) {
    all.add(Action.combination("palette", "Shortcut+K", commands::palette));
    // The palette lists every key, so it is the help for them, too.
    all.add(Action.single("keys", "?", Action.character("?").or(Action.shifted(KeyCode.SLASH)), commands::palette));
    all.add(Action.of("stanceHelp", commands::stanceHelp));
    all.add(Action.of("about", commands::about));
  }

  /// All actions, in the order in which help lists them; those of the open dataset last.
  List<Action> all() {
    return Stream.concat(all.stream().filter(action -> hasStory() || !action.id().equals("story")), views().stream()).toList();
  }

  /// The views that the open dataset recommends.
  private List<Action> views() {
    OpenDataset open = state.openProperty().get();
    List<String> languages = open.dataset().header().languages();
    return open.dataset().views().stream()
        .map(saved -> Action.named(
            VIEW + saved.id(),
            messages -> messages.text("action.view", saved.name().in(messages.language().preference(languages))),
            () -> history.jump(View.of(saved, open))))
        .toList();
  }

  /// Whether the open dataset tells a story.
  boolean hasStory() {
    return !state.openProperty().get().dataset().story().isEmpty();
  }

  /// The story of the open dataset.
  Story story() {
    return story;
  }

  /// An action by its id.
  Action get(String id) {
    return Stream.concat(all.stream(), views().stream()).filter(action -> action.id().equals(id)).findFirst().orElseThrow();
  }

  /// Carries out an action.
  void run(String id) {
    get(id).run().run();
  }

  /// The window that they act on.
  WindowFrame frame() {
    return frame;
  }

  /// The datasets that can be opened.
  Datasets datasets() {
    return datasets;
  }

  /// Carries out the action of a single key, unless text is being typed. It does so after the key's character, which an action that moves the focus
  /// into a text field would otherwise take along.
  void typed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl
        || (event.getSource() instanceof Scene scene && scene.getFocusOwner() instanceof TextInputControl);
    if (typing) {
      return;
    }
    all.stream()
        .filter(action -> action.key().filter(key -> key instanceof Action.Key.Single single && single.matches().test(event)).isPresent())
        .findFirst()
        .ifPresent(action -> {
          Platform.runLater(action.run());
          event.consume();
        });
  }
}
