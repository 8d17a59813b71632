package twotrack.app;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import twotrack.settings.LaunchPicture;
import twotrack.settings.WindowPlace;

/// The window as a picture: taken when the program ends, and shown by the next start until the window itself is there.
final class LaunchImage {
  private LaunchImage() {}

  /// A picture of the window's content as it is now.
  ///
  /// @param dataset that is open, absolute; empty for the one that the app ships
  static LaunchPicture of(Stage stage, Optional<Path> dataset, WindowPlace place) {
    Scene scene = stage.getScene();
    double scale = stage.getOutputScaleX();
    var look = new LaunchPicture.Look((int) Math.ceil(scene.getWidth() * scale), (int) Math.ceil(scene.getHeight() * scale), scale, isSystemDark());
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setViewport(new Rectangle2D(0, 0, look.width(), look.height()));
    WritableImage image = scene.getRoot().snapshot(parameters, new WritableImage(look.width(), look.height()));
    int[] pixels = new int[look.width() * look.height()];
    image.getPixelReader().getPixels(0, 0, look.width(), look.height(), PixelFormat.getIntArgbPreInstance(), pixels, 0, look.width());
    return new LaunchPicture(dataset, stage.getTitle(), place, look, IntBuffer.wrap(pixels));
  }

  /// Whether the window would look the same on the screens that there are now.
  static boolean fits(LaunchPicture picture) {
    LaunchPicture.Look look = picture.look();
    return look.dark() == isSystemDark() && Screen.getScreens().stream().allMatch(screen -> screen.getOutputScaleX() == look.scale());
  }

  private static boolean isSystemDark() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  /// Opens the window with its picture.
  static void show(Stage stage, LaunchPicture picture) {
    LaunchPicture.Look look = picture.look();
    var buffer = new PixelBuffer<>(look.width(), look.height(), picture.pixels(), PixelFormat.getIntArgbPreInstance());
    var view = new ImageView(new WritableImage(buffer));
    view.setFitWidth(look.width() / look.scale());
    view.setFitHeight(look.height() / look.scale());
    WindowFrame.open(stage, new Pane(view), Optional.of(picture.place()));
    stage.setTitle(picture.title());
    stage.show();
  }
}
