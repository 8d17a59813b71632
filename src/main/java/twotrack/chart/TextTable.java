package twotrack.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in plain text. Widths are counted in cells of a terminal, where Hangul and other full-width characters take two.
final class TextTable {
  private static final String GAP = "  ";

  private final int leftColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param leftColumns how many columns are aligned to the left; all others are to the right
  TextTable(int leftColumns) {
    this.leftColumns = leftColumns;
  }

  /// Adds a row, with as many fields as the others.
  void add(List<String> row) {
    rows.add(List.copyOf(row));
  }

  /// The rows, without blanks at their ends.
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = IntStream.range(0, columns).map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0)).toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String field = row.get(column);
      String blanks = " ".repeat(widths[column] - width(field));
      line.append(column == 0 ? "" : GAP);
      line.append(column < leftColumns ? field + blanks : blanks + field);
    }
    return line.toString().stripTrailing();
  }

  /// Cells that a text takes.
  static int width(String text) {
    return text.codePoints().map(TextTable::cells).sum();
  }

  /// 0 for combining marks and 2 for the wide ranges of Unicode Standard Annex 11 that occur in Korean, Chinese and Japanese text and in emoji.
  private static int cells(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return in(c, 0x1100, 0x115f) || in(c, 0x2e80, 0xa4cf) || in(c, 0xa960, 0xa97f) || in(c, 0xac00, 0xd7a3) || in(c, 0xf900, 0xfaff) || in(c, 0xfe30, 0xfe6f)
        || in(c, 0xff00, 0xff60) || in(c, 0xffe0, 0xffe6) || in(c, 0x1f300, 0x1faff) || in(c, 0x20000, 0x3fffd);
  }

  private static boolean in(int c, int low, int high) {
    return c >= low && c <= high;
  }
}
