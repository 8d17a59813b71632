package twotrack.help;

import java.util.List;

/// A page of help.
public record HelpDocument(String title, List<Section> sections) {
  public HelpDocument {
    sections = List.copyOf(sections);
  }

  /// What stands under one heading.
  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// A part of a section.
  public sealed interface Block {
    /// Running text.
    record Paragraph(String text) implements Block {}

    /// Formulas, one a line.
    record Formulas(List<String> lines) implements Block {
      public Formulas {
        lines = List.copyOf(lines);
      }
    }

    /// Points of a list.
    record Points(List<String> points) implements Block {
      public Points {
        points = List.copyOf(points);
      }
    }

    /// A table; every row has as many cells as the head.
    record Table(List<String> head, List<List<String>> rows) implements Block {
      public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
          if (row.size() != head.size()) {
            throw new IllegalArgumentException("The row " + row + " has not the " + head.size() + " cells of its table.");
          }
        }
      }
    }
  }
}
