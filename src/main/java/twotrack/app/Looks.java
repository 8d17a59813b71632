package twotrack.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.drawing.awt.Typeface;
import twotrack.drawing.view.CanvasPainter;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.Theme;

/// Light or dark, as chosen or as the system has it, for controls and drawings alike.
final class Looks {
  private static final String THEME = "/twotrack/theme/theme.css";

  private final ObservableValue<ColorScheme> scheme;

  Looks(ExplorerState state) {
    scheme = Bindings.createObjectBinding(() -> scheme(state.themeProperty().get()), state.themeProperty(), Platform.getPreferences().colorSchemeProperty());
  }

  private static ColorScheme scheme(Theme theme) {
    return switch (theme) {
      case SYSTEM -> Platform.getPreferences().getColorScheme();
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }

  /// Makes the shipped typeface known to JavaFX under its own name.
  static void loadTypeface() {
    for (Face.Weight weight : Face.Weight.values()) {
      Typeface.place(weight).ifPresentOrElse(
          file -> Font.loadFont(file.toUri().toString(), 12),
          () -> loadResource(weight));
    }
  }

  private static void loadResource(Face.Weight weight) {
    try (InputStream file = Typeface.file(weight)) {
      Font.loadFont(file, 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Dresses a window's scene, now and whenever the theme changes.
  void dress(Scene scene) {
    scene.getStylesheets().add(Objects.requireNonNull(Looks.class.getResource(THEME), THEME).toExternalForm());
    scheme.subscribe(value -> {
      Application.setUserAgentStylesheet(value == ColorScheme.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
      scene.getPreferences().setColorScheme(value);
      scene.setFill(CanvasPainter.color(Ink.Role.SURFACE, palette(value)));
    });
  }

  /// The palette of drawings on screen.
  ObservableValue<Palette> palette() {
    return scheme.map(Looks::palette);
  }

  private static Palette palette(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
  }
}
