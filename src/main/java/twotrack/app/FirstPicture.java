package twotrack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.chart.MapScene;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceStripLayout;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.settings.Settings;
import twotrack.settings.WindowPlace;
import twotrack.timeline.CursorLayout;
import twotrack.timeline.OverviewLayout;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;
import twotrack.timeline.view.TimelinePaneController;

/// The window's first frame: the timeline with strip and overview at the places where the window will have them, and the grounds of the panes around
/// them. It needs no toolkit, so that it can be laid out while JavaFX starts.
final class FirstPicture {
  /// Heights of the rows above and below the panes, px; a test compares them with the window.
  static final double MENU = 44;
  static final double FILTERS = 84;
  static final double STATUS = 30;

  static final double HINT = 42;

  private static final double DIVIDER = 4;

  private final ExplorerState state;
  private final Derived derived;
  private final TextMeasurer measurer;
  private final List<Mark> marks = new ArrayList<>();

  private FirstPicture(ExplorerState state, Derived derived, TextMeasurer measurer) {
    this.state = state;
    this.derived = derived;
    this.measurer = measurer;
  }

  /// Where the window will have its panes.
  ///
  /// @param width of the window's content, px
  /// @param height of the window's content, px
  record Room(double width, double height, Settings settings) {
    static Room of(Settings settings) {
      double width = settings.window().map(WindowPlace::width).orElse(WindowFrame.WIDTH);
      double height = settings.window().map(WindowPlace::height).orElse(WindowFrame.HEIGHT);
      return new Room(width, height, settings);
    }

    /// Where the timeline begins, px from the top.
    double top() {
      return MENU + FILTERS + (settings.hintDismissed() ? 0 : HINT);
    }

    /// Where the overview ends.
    double bottom() {
      double room = height - STATUS - top();
      double table = settings.panes().tableHeight().orElse(room * (1 - MainWindowController.TIMELINE_HEIGHT));
      return height - STATUS - (settings.panes().tableShown() ? table : 0);
    }

    /// The width of the timeline pane.
    double timelineWidth() {
      double inspector = settings.panes().inspectorWidth().orElse(width * (1 - MainWindowController.TIMELINE_WIDTH));
      return settings.panes().inspectorShown() ? Math.rint(width - Math.max(inspector, MainWindowController.INSPECTOR_LEAST) - DIVIDER / 2) : width;
    }
  }

  static Drawing of(ExplorerState state, Derived derived, TextMeasurer measurer, Room room) {
    var picture = new FirstPicture(state, derived, measurer);
    picture.draw(room);
    return new Drawing(room.width(), room.height(), picture.marks);
  }

  private void draw(Room room) {
    double width = room.width();
    double height = room.height();
    double paneWidth = room.timelineWidth();
    double top = room.top();
    double overviewTop = room.bottom() - OverviewLayout.HEIGHT;
    Optional<StanceScene> stance =
        derived.stance().getValue().map(index -> new StanceScene(index, state.openProperty().get().dataset(), derived.messages().getValue()));
    double stripTop = overviewTop - (stance.isPresent() ? StanceStripLayout.HEIGHT : 0);
    ground(0, 0, width, height, Ink.Role.SURFACE);
    timeline(top, paneWidth, stripTop - top);
    ground(0, stripTop, paneWidth, overviewTop - stripTop, Ink.Role.SURFACE);
    stance.ifPresent(scene -> strip(scene, stripTop, paneWidth));
    overview(overviewTop, paneWidth);
    ground(0, MENU, width, top - MENU, Ink.Role.SURFACE_RAISED);
    ground(0, MENU - 1, width, 1, Ink.Role.GRID_MAJOR);
    ground(paneWidth, top, DIVIDER, height - top - STATUS, Ink.Role.GRID_MAJOR);
    ground(0, height - STATUS, width, STATUS, Ink.Role.SURFACE_RAISED);
  }

  private void ground(double x, double y, double width, double height, Ink ink) {
    marks.add(Mark.Box.filled(x, y, width, height, ink));
  }

  private void add(List<Mark> drawn, double y) {
    marks.addAll(new Drawing(0, 0, drawn).placed(0, y, 1));
  }

  private void timeline(double y, double width, double height) {
    TimelineScene scene = TimelinePaneController.scene(state, derived);
    TimelinePicture picture = new TimelineLayout(measurer).layout(scene, new TimelineLayout.Frame(viewport(), width, height));
    double lanes = y + picture.header().height();
    var day = state.cursorDayProperty().get();
    add(picture.lanes().marks(), lanes);
    add(CursorLayout.line(picture.lanes(), picture.scale(), day, 0), lanes);
    add(picture.header().marks(), y);
    add(CursorLayout.line(picture.header(), picture.scale(), day, 0), y);
    add(new CursorLayout(measurer).flag(picture.scale(), day, scene.messages()), y);
  }

  private void strip(StanceScene scene, double y, double width) {
    var layout = new StanceStripLayout(measurer);
    StanceStrip strip = layout.layout(new MapScene(scene, List.of()), viewport(), width, StanceStripLayout.HEIGHT);
    add(strip.drawing().marks(), y);
    add(layout.cursor(scene, strip, state.cursorDayProperty().get()), y);
  }

  private void overview(double y, double width) {
    var layout = new OverviewLayout(measurer);
    var whole = state.openProperty().get().extent();
    add(layout.density(TimelinePaneController.scene(state, derived), whole, width).marks(), y);
    add(layout.brush(whole, viewport(), width).marks(), y);
  }

  private Viewport viewport() {
    return state.viewportProperty().get();
  }
}
