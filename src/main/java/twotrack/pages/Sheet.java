package twotrack.pages;

import java.util.List;
import java.util.Optional;
import twotrack.drawing.Mark;

/// A page before it is numbered: what stands between its head and its foot.
///
/// @param marks in places of the page
record Sheet(Head head, List<Mark> marks, List<Page.Bookmark> bookmarks) {
  Sheet {
    marks = List.copyOf(marks);
    bookmarks = List.copyOf(bookmarks);
  }

  /// What the head of a page says.
  ///
  /// @param lines under the title
  /// @param place where the page lies among those that belong side by side
  record Head(String title, List<String> lines, Optional<Place> place) {
    Head {
      lines = List.copyOf(lines);
    }
  }

  /// One of several pages that form one picture.
  ///
  /// @param column from 0, of `columns`
  /// @param row from 0, of `rows`
  record Place(int column, int row, int columns, int rows) {}
}
