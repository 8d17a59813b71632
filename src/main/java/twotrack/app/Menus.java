package twotrack.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Theme;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.SavedView;
import twotrack.timeline.Grouping;

/// The menus, made from the actions.
final class Menus {
  private static final String SEPARATOR = "";

  private final Actions actions;
  private final Messages messages;
  private final ExplorerState state;

  Menus(Actions actions, Messages messages, ExplorerState state) {
    this.actions = actions;
    this.messages = messages;
    this.state = state;
  }

  List<Menu> all() {
    Menu view = menu("menu.view", "all", "fitSelection", "fitShown", "zoomIn", "zoomOut", SEPARATOR, "back", "forward", SEPARATOR, "compare", "others",
        SEPARATOR, "inspector", "table", "fullScreen", SEPARATOR);
    view.getItems().addAll(views(view), item(actions.get("story")), new SeparatorMenuItem());
    view.getItems().add(choice("lanes", state.groupingProperty(), Grouping.values()));
    view.getItems().add(choice("theme", state.themeProperty(), Theme.values()));
    view.getItems().add(choice("language", state.languageProperty(), Language.values()));
    Menu file = menu("menu.file", "open", "openBundled", SEPARATOR, "snapshot", "print", "copyImage", SEPARATOR, "copyAudit", "exportAudit", SEPARATOR, "quit");
    file.getItems().add(1, recent(file));
    return List.of(
        file,
        view,
        menu("menu.go", "next", "previous", "details", "search", SEPARATOR, "earlier", "later", "years1", "years2", "years5", SEPARATOR,
            "readAtSelection", "readAtClose"),
        menu("menu.help", "palette", "keys", "stanceHelp", SEPARATOR, "about"));
  }

  /// The files that were open, made anew whenever their menu opens.
  private Menu recent(Menu parent) {
    var menu = new Menu(messages.text("menu.recent"));
    menu.setId("menu-recent");
    parent.setOnShowing(_ -> {
      menu.getItems().setAll(actions.datasets().recent().stream().map(this::recent).toList());
      menu.setDisable(menu.getItems().isEmpty());
    });
    return menu;
  }

  /// The views and the story that the open dataset recommends, made anew whenever their menu opens.
  private Menu views(Menu parent) {
    var menu = new Menu(messages.text("menu.views"));
    menu.setId("menu-views");
    parent.setOnShowing(_ -> {
      menu.getItems().setAll(state.openProperty().get().dataset().views().stream().map(this::view).toList());
      menu.setDisable(menu.getItems().isEmpty());
      parent.getItems().stream().filter(item -> "menu-story".equals(item.getId())).forEach(item -> item.setDisable(!actions.hasStory()));
    });
    return menu;
  }

  private MenuItem view(SavedView saved) {
    MenuItem item = item(actions.get(Actions.VIEW + saved.id()));
    item.setText(saved.name().in(messages.language().preference(state.openProperty().get().dataset().header().languages())));
    item.setMnemonicParsing(false);
    return item;
  }

  private MenuItem recent(Path file) {
    var item = new MenuItem(file.toString());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> actions.datasets().open(file));
    return item;
  }

  private Menu menu(String key, String... ids) {
    var menu = new Menu(messages.text(key));
    for (String id : ids) {
      menu.getItems().add(id.equals(SEPARATOR) ? new SeparatorMenuItem() : item(actions.get(id)));
    }
    return menu;
  }

  private MenuItem item(Action action) {
    var item = new MenuItem(action.text(messages));
    item.setId("menu-" + action.id());
    item.setOnAction(_ -> action.run().run());
    action.key().ifPresent(key -> {
      switch (key) {
        case Action.Key.Combination(var combination) -> item.setAccelerator(combination);
        // A real accelerator would also fire while text is typed, so a single key is only named.
        case Action.Key.Single(var display, _) -> item.setText(messages.text("menu.itemWithKey", item.getText(), display));
      }
    });
    return item;
  }

  /// A menu of which one entry is chosen, made from the actions of a family.
  private <T extends Enum<T>> Menu choice(String family, ObjectProperty<T> property, T[] values) {
    var menu = new Menu(messages.text("menu." + family));
    var group = new ToggleGroup();
    for (T value : values) {
      Action action = actions.get(family + "." + value.name().toLowerCase(Locale.ROOT));
      var item = new RadioMenuItem(action.text(messages));
      item.setToggleGroup(group);
      item.setUserData(value);
      item.setOnAction(_ -> action.run().run());
      menu.getItems().add(item);
    }
    menu.setOnShowing(_ -> group.getToggles().forEach(toggle -> toggle.setSelected(property.get().equals(toggle.getUserData()))));
    return menu;
  }
}
