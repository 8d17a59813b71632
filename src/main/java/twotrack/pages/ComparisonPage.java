package twotrack.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.compare.ComparisonLayout;
import twotrack.compare.ComparisonScene;
import twotrack.compare.ComparisonWords;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;

/// Composes a comparison on a sheet: the title, what subjects are aligned on, the panels with their scales, and the foot.
public final class ComparisonPage {
  private static final double MARGIN = 30;
  private static final double SCALE = 0.67;
  private static final double TITLE_BASELINE = MARGIN + 13;
  private static final double LEADING = 14;
  private static final double GAP = 10;
  private static final Face TITLE = Face.bold(15);
  private static final Face SUBTITLE = Face.regular(9.5);

  private final ComparisonScene scene;
  private final TextMeasurer measurer;

  public ComparisonPage(ComparisonScene scene, TextMeasurer measurer) {
    this.scene = scene;
    this.measurer = measurer;
  }

  /// The page. Where a sheet is too low for all panels, they are drawn smaller.
  ///
  /// @param printedOn the day for the foot; left out where the same input must make the same bytes
  public Drawing draw(Paper paper, Optional<LocalDate> printedOn) {
    double width = paper.width() - 2 * MARGIN;
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(0, 0, paper.width(), paper.height(), Ink.Role.SURFACE));
    line(marks, scene.messages().text("compare.title"), TITLE, TITLE_BASELINE, width);
    String title = scene.dataset().header().title().in(scene.messages().language().preference(scene.dataset().header().languages()));
    String subtitle = scene.messages().text("compare.subtitle", new ComparisonWords(scene).heading(), title);
    line(marks, subtitle, SUBTITLE, TITLE_BASELINE + LEADING, width);
    double top = TITLE_BASELINE + LEADING + GAP;
    var content = new Mark.Bounds(MARGIN, MARGIN, width, paper.height() - 2 * MARGIN);
    PageFoot foot = PageFoot.unfiltered(scene.dataset(), scene.messages(), measurer, content, printedOn);
    double height = paper.height() - MARGIN - foot.height() - top;
    double scale = Math.min(SCALE, height / ComparisonLayout.leastHeight(scene));
    Drawing panels = new ComparisonLayout(measurer).layout(scene, width / scale, height / scale).drawing();
    marks.addAll(panels.placed(MARGIN, top, scale));
    marks.addAll(foot.marks(1, 1));
    return new Drawing(paper.width(), paper.height(), marks);
  }

  private void line(List<Mark> marks, String text, Face face, double baseline, double room) {
    String fitted = measurer.fitted(text, face, room);
    marks.add(new Mark.Label(fitted, MARGIN, baseline, measurer.width(fitted, face), face, Ink.Role.TEXT, text));
  }
}
