package twotrack.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twotrack.chart.PhaseBands;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceStrip;
import twotrack.chart.StanceStripLayout;
import twotrack.chart.StanceWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.filter.EventFilter;
import twotrack.filter.FilterWords;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.RowSet;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;
import twotrack.timeline.Band;
import twotrack.timeline.CursorLayout;
import twotrack.timeline.TimelineLayout;
import twotrack.timeline.TimelinePicture;
import twotrack.timeline.TimelineScene;
import twotrack.timeline.Viewport;

/// Composes a snapshot: one sheet with the title, the timeline, the stance strip and a footer that says what one sees.
public final class SnapshotPages implements SnapshotComposer {
  private static final double MARGIN = 30;

  /// Points for each unit of the screen's layout: its 12 px titles come out at 8.04 pt.
  private static final double SCALE = 0.67;

  private static final Face TITLE = Face.bold(15);
  private static final Face SUBTITLE = Face.regular(9.5);
  private static final double TITLE_BASELINE = MARGIN + 13;
  private static final double SUBTITLE_LEADING = 14;
  private static final double FOOTER_HEIGHT = 18;
  private static final double GAP = 10;
  private static final double SHARE_OF_MARGIN = 0.02;

  @Override
  public List<Page> pages(SnapshotRequest request, Dataset dataset, TextMeasurer measurer, Checkpoint checkpoint) {
    return List.of(Page.of(new Sheet(request, dataset, measurer).draw()));
  }

  /// One sheet while it is being filled.
  private static final class Sheet {
    private final SnapshotRequest request;
    private final Dataset dataset;
    private final TextMeasurer measurer;
    private final Messages messages;
    private final DateWords dates;
    private final RowSet rows;
    private final Optional<StanceScene> stance;
    private final LocalDate day;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(SnapshotRequest request, Dataset dataset, TextMeasurer measurer) {
      this.request = request;
      this.dataset = dataset;
      this.measurer = measurer;
      messages = new Messages(request.options().language());
      dates = new DateWords(messages);
      rows = new EventFilter(dataset).apply(request.scope().criteria()).rows();
      stance = subject().flatMap(subject -> StanceIndex.of(dataset, subject)).map(index -> new StanceScene(index, dataset, messages));
      day = request.scope().day().or(() -> dataset.header().asOf()).orElseGet(() -> range().last());
    }

    private Optional<String> subject() {
      return request.scope().subject().or(() -> dataset.stanceModel().flatMap(model -> model.subjects().stream().findFirst()).map(StanceModel.Subject::company));
    }

    /// The days to show where the request names no viewport: those of the filter, or of the events that it lets through.
    private DayRange range() {
      return request.scope().criteria().days().or(() -> dataset.events().extent(rows)).or(() -> dataset.events().extent()).orElseGet(() -> new DayRange(0, 1));
    }

    private Viewport viewport() {
      return request.scope().viewport().orElseGet(() -> Viewport.over(range(), request.scope().criteria().days().isPresent() ? 0 : SHARE_OF_MARGIN));
    }

    Drawing draw() {
      double width = request.options().paper().width();
      double height = request.options().paper().height();
      marks.add(Mark.Box.filled(0, 0, width, height, Ink.Role.SURFACE));
      double top = head(width - 2 * MARGIN) + GAP;
      double bottom = height - MARGIN - FOOTER_HEIGHT;
      double stripHeight = stance.isPresent() ? StanceStripLayout.HEIGHT * SCALE : 0;
      timeline(top, width - 2 * MARGIN, bottom - stripHeight - top);
      stance.ifPresent(scene -> strip(scene, bottom - stripHeight, width - 2 * MARGIN));
      foot(height - MARGIN, width);
      return new Drawing(width, height, marks);
    }

    private double head(double width) {
      line(dataset.header().title().in(languages()), TITLE, Ink.Role.TEXT, TITLE_BASELINE, width);
      Viewport view = viewport();
      String filter = new FilterWords(messages, dataset).all(request.scope().criteria());
      String span = messages.text("status.range", dates.words(view.firstDate()), dates.words(view.lastDate()));
      line(messages.text("page.subtitle", filter, span, rows.count()), SUBTITLE, Ink.Role.TEXT_MUTED, TITLE_BASELINE + SUBTITLE_LEADING, width);
      Optional<String> position = stance.map(this::position);
      position.ifPresent(text -> line(text, SUBTITLE, Ink.Role.TEXT, TITLE_BASELINE + 2 * SUBTITLE_LEADING, width));
      return TITLE_BASELINE + (position.isPresent() ? 2 : 1) * SUBTITLE_LEADING;
    }

    private String position(StanceScene scene) {
      var words = new StanceWords(scene);
      var reading = scene.index().reading(Math.toIntExact(day.toEpochDay()));
      String values = reading.axes().stream()
          .map(axis -> messages.text("page.axis", shortName(scene, axis.axis()), words.value(axis)))
          .collect(Collectors.joining(" · "));
      return messages.text("page.position", scene.subjectName(), dates.words(day), words.name(reading.verdict()), words.firmness(reading), values);
    }

    private String shortName(StanceScene scene, String axis) {
      return scene.index().model().axes().stream().filter(known -> known.id().equals(axis)).findFirst().map(known -> known.shortName().in(languages())).orElse(axis);
    }

    private void timeline(double top, double width, double height) {
      List<Band> phases = stance.map(PhaseBands::of).orElse(List.of());
      Set<EventId> turns = stance.map(PhaseBands::turningEvents).orElse(Set.of());
      var scene = new TimelineScene(dataset, rows, request.scope().lanes(), phases, turns, messages);
      var frame = new TimelineLayout.Frame(viewport(), width / SCALE, height / SCALE);
      TimelinePicture picture = new TimelineLayout(measurer).layout(scene, frame);
      double lanesTop = top + picture.header().height() * SCALE;
      place(picture.lanes().marks(), lanesTop);
      place(picture.header().marks(), top);
      place(CursorLayout.line(picture.lanes(), picture.scale(), day, 0), lanesTop);
      place(CursorLayout.line(picture.header(), picture.scale(), day, 0), top);
      place(new CursorLayout(measurer).flag(picture.scale(), day, messages), top);
    }

    private void strip(StanceScene scene, double top, double width) {
      var layout = new StanceStripLayout(measurer);
      StanceStrip strip = layout.layout(scene, viewport(), width / SCALE, StanceStripLayout.HEIGHT);
      place(strip.drawing().marks(), top);
      place(layout.cursor(scene, strip, day), top);
    }

    private void place(List<Mark> drawn, double top) {
      marks.addAll(new Drawing(request.options().paper().width(), request.options().paper().height(), drawn).placed(MARGIN, top, SCALE));
    }

    private void foot(double baseline, double width) {
      marks.addAll(new PageFoot(dataset, messages, measurer).line(new Mark.Point(MARGIN, baseline), width - 2 * MARGIN, request.printedOn()));
    }

    private void line(String text, Face face, Ink ink, double baseline, double room) {
      String fitted = measurer.fitted(text, face, room);
      marks.add(new Mark.Label(fitted, MARGIN, baseline, measurer.width(fitted, face), face, ink));
    }

    private List<String> languages() {
      return messages.language().preference(dataset.header().languages());
    }
  }
}
