package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.LineBreaker;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;

/// Sets texts as labels.
record Typesetter(TextMeasurer measurer, Locale locale) {

  /// What a text looks like.
  record Style(Face face, Ink ink) {
    /// Distance between the baselines of two lines.
    double leading() {
      return Math.ceil(face.size() * 2.6) / 2;
    }
  }

  double width(String text, Style style) {
    return measurer.width(text, style.face());
  }

  /// A text that is known to fit, from its left end on the baseline.
  Mark.Label label(String text, Style style, Mark.Point at) {
    return new Mark.Label(text, at.x(), at.y(), width(text, style), style.face(), style.ink());
  }

  /// A text that ends at a place.
  Mark.Label labelEndingAt(String text, Style style, Mark.Point at) {
    return label(text, style, new Mark.Point(at.x() - width(text, style), at.y()));
  }

  /// A text, shortened where it is longer than the room; empty where not one letter has room.
  List<Mark> fitted(String text, Style style, Mark.Point at, double room) {
    String fitted = measurer.fitted(text, style.face(), room);
    return fitted.isEmpty() ? List.of() : List.of(new Mark.Label(fitted, at.x(), at.y(), width(fitted, style), style.face(), style.ink(), text));
  }

  /// The lines of a text in a width.
  List<String> lines(String text, Style style, double width) {
    return new LineBreaker(measurer, locale).lines(text, style.face(), width);
  }

  /// At most so many lines of a text in a width.
  List<String> lines(String text, Style style, double width, int most) {
    return new LineBreaker(measurer, locale).lines(text, style.face(), width, most);
  }

  /// Lines under each other, the first on the baseline.
  List<Mark> labels(List<String> lines, Style style, Mark.Point at) {
    var marks = new ArrayList<Mark>();
    for (String line : lines) {
      marks.add(label(line, style, new Mark.Point(at.x(), at.y() + marks.size() * style.leading())));
    }
    return marks;
  }
}
