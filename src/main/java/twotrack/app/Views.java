package twotrack.app;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;
import javafx.util.Builder;
import twotrack.i18n.Messages;

/// Loads panes. The only place with an FXML loader: controllers and our own elements are made by the suppliers that it is given.
final class Views {
  private final Messages messages;
  private final Map<Class<?>, Supplier<?>> parts;

  /// @param parts how to make each controller and each element of ours that FXML names
  Views(Messages messages, Map<Class<?>, Supplier<?>> parts) {
    this.messages = messages;
    this.parts = Map.copyOf(parts);
  }

  /// The pane of a controller: `<name without "Controller">.fxml` beside the class.
  Parent load(Class<?> controller) {
    String name = controller.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
    URL place = Objects.requireNonNull(controller.getResource(name), name);
    var standard = new JavaFXBuilderFactory();
    var loader = new FXMLLoader(place, messages.bundle(), type -> parts.containsKey(type) ? (Builder<?>) () -> part(type) : standard.getBuilder(type), this::part);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new MissingViewException(name, e);
    }
  }

  private Object part(Class<?> type) {
    Supplier<?> supplier = parts.get(type);
    if (supplier == null) {
      throw new IllegalArgumentException("No way is known to make a " + type.getName() + ".");
    }
    return supplier.get();
  }

  /// A pane that cannot be loaded: a defect of the program.
  static final class MissingViewException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingViewException(String name, Throwable cause) {
      super(name + " cannot be loaded.", cause);
    }
  }
}
