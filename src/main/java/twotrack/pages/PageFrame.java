package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;

/// What all pages share: the sheet, the head and the foot, and the area between these.
final class PageFrame {
  /// The least that must be left of a sheet, points: about 8 by 8 cm.
  private static final double LEAST_WIDTH = 230;
  private static final double LEAST_HEIGHT = 215;

  private static final Typesetter.Style TITLE = new Typesetter.Style(Face.bold(15), Ink.Role.TEXT);
  private static final Typesetter.Style LINE = new Typesetter.Style(Face.regular(9), Ink.Role.TEXT_MUTED);
  private static final double TITLE_BASELINE = 13;
  private static final double LEADING = 13;
  private static final int HEAD_LINES = 2;
  private static final double HEAD_HEIGHT = TITLE_BASELINE + HEAD_LINES * LEADING + 8;
  private static final double MAP_GAP = 16;

  private final Material material;
  private final Mark.Bounds content;
  private final PageFoot foot;

  private PageFrame(Material material, Mark.Bounds content) {
    this.material = material;
    this.content = content;
    foot = new PageFoot(material, content);
  }

  static PageFrame of(Material material) throws PagesException {
    Paper paper = material.options().paper();
    Margins margins = material.options().margins();
    double width = paper.width() - margins.left() - margins.right();
    double height = paper.height() - margins.top() - margins.bottom();
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
      throw PagesException.noRoom(width, height);
    }
    return new PageFrame(material, new Mark.Bounds(margins.left(), margins.top(), width, height));
  }

  /// The area between head and foot.
  Mark.Bounds body() {
    return new Mark.Bounds(content.x(), content.y() + HEAD_HEIGHT, content.width(), content.height() - HEAD_HEIGHT - foot.height());
  }

  /// A page as it is printed.
  Page page(Sheet sheet, int number, int count) {
    Paper paper = material.options().paper();
    var marks = new ArrayList<Mark>();
    marks.add(Mark.Box.filled(0, 0, paper.width(), paper.height(), Ink.Role.SURFACE));
    marks.addAll(head(sheet.head()));
    marks.addAll(sheet.marks());
    marks.addAll(foot.marks(number, count));
    return new Page(new Drawing(paper.width(), paper.height(), marks), sheet.bookmarks());
  }

  private List<Mark> head(Sheet.Head head) {
    var marks = new ArrayList<Mark>();
    Typesetter typesetter = material.typesetter();
    double room = content.width();
    if (head.place().isPresent()) {
      var map = new PageMap(head.place().get());
      marks.addAll(map.marks(new Mark.Point(content.x() + content.width() - map.width(), content.y())));
      room -= map.width() + MAP_GAP;
    }
    marks.addAll(typesetter.fitted(head.title(), TITLE, new Mark.Point(content.x(), content.y() + TITLE_BASELINE), room));
    for (int line = 0; line < Math.min(HEAD_LINES, head.lines().size()); line++) {
      double baseline = content.y() + TITLE_BASELINE + (line + 1) * LEADING;
      marks.addAll(typesetter.fitted(head.lines().get(line), LINE, new Mark.Point(content.x(), baseline), room));
    }
    return marks;
  }
}
