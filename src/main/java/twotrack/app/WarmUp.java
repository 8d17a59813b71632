package twotrack.app;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.text.Text;
import javafx.util.Duration;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.TextMeasurer;
import twotrack.drawing.view.CanvasPainter;
import twotrack.drawing.view.Layer;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// Does once, when the window stands, what the first zoom would have to wait for: the first text of a script, and code that has never run, take tens of
/// milliseconds. A zoom that nobody sees is laid out and painted on a thread of its own, and some small pieces of it go through the renderer.
final class WarmUp {
  private static final String BOTH_SCRIPTS = "두 갈래 Twotrack";
  private static final List<Face> FACES = List.of(Face.regular(12), Face.bold(12));

  private static final int STEPS = 80;
  private static final double ZOOM = 0.93;
  private static final double LEAST_DAYS = 20;

  /// The renderer makes the window wait, so it gets no more at a time than it paints within a frame.
  private static final int STEPS_PER_PIECE = 10;
  private static final double PIECE_WIDTH = 400;
  private static final double PIECE_HEIGHT = 80;
  private static final Duration BETWEEN = Duration.millis(40);

  private final TextMeasurer measurer;
  private final Palette palette;
  private final TimelineScene scene;

  WarmUp(TextMeasurer measurer, Palette palette, TimelineScene scene) {
    this.measurer = measurer;
    this.palette = palette;
    this.scene = scene;
  }

  /// Begins, and returns at once.
  ///
  /// @param from where the zoom starts, in the size of the view, so that its marks lie among the pixels as they will
  void begin(TimelineLayout.Frame from) {
    Thread.ofPlatform().daemon().name("warm-up").start(() -> {
      texts();
      List<Layer> pieces = zoom(from);
      Platform.runLater(() -> render(pieces));
    });
  }

  private void texts() {
    for (Face face : FACES) {
      measurer.width(BOTH_SCRIPTS, face);
      var text = new Text(BOTH_SCRIPTS);
      text.setFont(CanvasPainter.font(face));
      text.getLayoutBounds();
    }
  }

  /// Paints steps of a zoom, at least the first.
  ///
  /// @return some pieces of it
  List<Layer> zoom(TimelineLayout.Frame from) {
    var layout = new TimelineLayout(measurer);
    var whole = new Layer();
    var pieces = new ArrayList<Layer>();
    Viewport view = from.viewport();
    for (int step = 0; step == 0 || (step < STEPS && view.days() > LEAST_DAYS); step++) {
      TimelinePicture picture = layout.layout(scene, new TimelineLayout.Frame(view, from.width(), from.height()));
      whole.begin(from.width(), from.height());
      whole.paint(picture.lanes().marks(), palette);
      whole.paint(picture.header().marks(), palette);
      if (step % STEPS_PER_PIECE == 0) {
        pieces.add(piece(picture, pieces.size() * PIECE_HEIGHT % from.height()));
      }
      view = view.zoomed(ZOOM, 0.5);
    }
    return pieces;
  }

  private Layer piece(TimelinePicture picture, double top) {
    var piece = new Layer();
    piece.begin(PIECE_WIDTH, PIECE_HEIGHT);
    piece.paint(picture.lanes().marks(), palette, -top, 0);
    for (Face face : FACES) {
      piece.paint(List.of(new Mark.Label(BOTH_SCRIPTS, 0, face.size(), measurer.width(BOTH_SCRIPTS, face), face, Ink.Role.TEXT)), palette);
    }
    return piece;
  }

  private static void render(List<Layer> pieces) {
    var left = new ArrayList<>(pieces);
    var turns = new Timeline(new KeyFrame(BETWEEN, _ -> left.removeFirst().canvas().snapshot(null, null)));
    turns.setCycleCount(left.size());
    turns.play();
  }
}
