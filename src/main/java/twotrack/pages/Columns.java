package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;

/// Sets blocks one under the other in the columns of as many pages as they need.
final class Columns {
  private static final double GAP = 22;

  private final Mark.Bounds area;
  private final int count;

  /// As many columns as there is room for.
  ///
  /// @param area of a page, points
  /// @param least width of a column
  Columns(Mark.Bounds area, double least) {
    this.area = area;
    count = Math.max(1, (int) ((area.width() + GAP) / (least + GAP)));
  }

  /// Width of a column.
  double width() {
    return (area.width() - (count - 1) * GAP) / count;
  }

  /// The pages of a section.
  List<Sheet> sheets(Section section, PageCount pages) throws PagesException {
    var filling = new Filling();
    for (int i = 0; i < section.blocks().size(); i++) {
      Block block = section.blocks().get(i);
      double together = block.heading() && i + 1 < section.blocks().size() ? block.height() + section.blocks().get(i + 1).height() : block.height();
      filling.add(block, together);
    }
    var sheets = new ArrayList<Sheet>();
    for (Filling.Filled page : filling.pages) {
      pages.expect(1);
      var bookmarks = new ArrayList<Page.Bookmark>();
      if (sheets.isEmpty()) {
        bookmarks.add(new Page.Bookmark(section.title(), 0, area.y()));
      }
      bookmarks.addAll(page.bookmarks());
      String title = sheets.isEmpty() ? section.title() : section.continued();
      sheets.add(new Sheet(new Sheet.Head(title, section.lines(), Optional.empty()), page.marks(), bookmarks));
      pages.done();
    }
    return sheets;
  }

  /// A part of the document that has its own pages.
  ///
  /// @param continued title of the pages after the first
  /// @param lines under the title
  /// @param blocks at least one
  record Section(String title, String continued, List<String> lines, List<Block> blocks) {
    Section {
      lines = List.copyOf(lines);
      blocks = List.copyOf(blocks);
    }
  }

  /// The pages while they are being filled.
  private final class Filling {
    private final List<Filled> pages = new ArrayList<>();
    private int column = count;
    private double y;

    private record Filled(List<Mark> marks, List<Page.Bookmark> bookmarks) {}

    void add(Block block, double together) {
      if (column == count || (y > 0 && y + together > area.height())) {
        next();
      }
      Filled page = pages.getLast();
      page.marks().addAll(new Drawing(0, 0, block.marks()).placed(area.x() + column * (width() + GAP), area.y() + y, 1));
      block.bookmark().ifPresent(title -> page.bookmarks().add(new Page.Bookmark(title, 1, area.y() + y)));
      y += block.height();
    }

    private void next() {
      column++;
      y = 0;
      if (column >= count) {
        column = 0;
        pages.add(new Filled(new ArrayList<>(), new ArrayList<>()));
      }
      if (column > 0) {
        double x = area.x() + column * (width() + GAP) - GAP / 2;
        pages.getLast().marks().add(new Mark.Line(x, area.y(), x, area.y() + area.height(), new Stroke(Ink.Role.GRID_MAJOR, 0.5)));
      }
    }
  }
}
