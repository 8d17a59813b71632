package twotrack.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import twotrack.i18n.Messages;

/// Something the user can do: the one source of menus, command palette, keys and their help.
///
/// @param id names it
/// @param words what it is called in a language
/// @param key what triggers it, if a key does
record Action(String id, Function<Messages, String> words, Optional<Key> key, Runnable run) {
  /// An action of the app, whose text is `action.<id>`.
  private Action(String id, Optional<Key> key, Runnable run) {
    this(id, messages -> messages.text("action." + id), key, run);
  }

  /// What it is called.
  String text(Messages messages) {
    return words.apply(messages);
  }

  /// A key or a combination of keys.
  sealed interface Key {
    /// How people read it.
    String display();

    /// With a modifier or a function key: works wherever the focus is.
    record Combination(KeyCombination combination) implements Key {
      @Override
      public String display() {
        return combination.getDisplayText();
      }
    }

    /// A single key: works while no text is being typed.
    record Single(String display, Predicate<KeyEvent> matches) implements Key {}
  }

  static Action of(String id, Runnable run) {
    return new Action(id, Optional.empty(), run);
  }

  /// An action that the open dataset names itself.
  static Action named(String id, Function<Messages, String> words, Runnable run) {
    return new Action(id, words, Optional.empty(), run);
  }

  static Action combination(String id, String combination, Runnable run) {
    return new Action(id, Optional.of(new Key.Combination(KeyCombination.valueOf(combination))), run);
  }

  static Action single(String id, String display, Predicate<KeyEvent> matches, Runnable run) {
    Predicate<KeyEvent> alone = event -> !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && matches.test(event);
    return new Action(id, Optional.of(new Key.Single(display, alone)), run);
  }

  /// Matches a key code without Shift.
  static Predicate<KeyEvent> code(KeyCode... codes) {
    return event -> !event.isShiftDown() && List.of(codes).contains(event.getCode());
  }

  /// Matches a key code with Shift.
  static Predicate<KeyEvent> shifted(KeyCode code) {
    return event -> event.isShiftDown() && event.getCode() == code;
  }

  /// Matches the character that a key gives, wherever the keyboard has it.
  static Predicate<KeyEvent> character(String character) {
    return event -> event.getText().equals(character);
  }
}
