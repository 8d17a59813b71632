package twotrack.app;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;
import twotrack.i18n.Messages;

/// Loads panes. The only place with an FXML loader: controllers are made by the suppliers that it is given.
final class Views {
  private final Messages messages;
  private final Map<Class<?>, Supplier<?>> controllers;

  /// @param controllers how to make each controller
  Views(Messages messages, Map<Class<?>, Supplier<?>> controllers) {
    this.messages = messages;
    this.controllers = Map.copyOf(controllers);
  }

  /// The pane of a controller: `<name without "Controller">.fxml` beside the class.
  Parent load(Class<?> controller) {
    String name = controller.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
    URL place = Objects.requireNonNull(controller.getResource(name), name);
    var loader = new FXMLLoader(place, messages.bundle(), new JavaFXBuilderFactory(), this::controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new MissingViewException(name, e);
    }
  }

  private Object controller(Class<?> type) {
    Supplier<?> supplier = controllers.get(type);
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
