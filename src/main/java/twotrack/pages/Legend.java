package twotrack.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;

/// One or more lines that say what the marks on a timeline mean.
final class Legend {
  private static final Typesetter.Style STYLE = new Typesetter.Style(Face.regular(8), Ink.Role.TEXT_MUTED);
  private static final double LEADING = 13;
  private static final double SAMPLE_GAP = 4;
  private static final double GAP = 13;
  private static final double BASELINE = 7.5;
  private static final double ABOVE = 6;

  private final Material material;
  private final double width;

  /// @param width room for it, points
  Legend(Material material, double width) {
    this.material = material;
    this.width = width;
  }

  /// What signs take of the height of a page; nothing without signs.
  double height(Collection<Sign> signs) {
    return signs.isEmpty() ? 0 : ABOVE + lines(signs).size() * LEADING;
  }

  /// The legend from a place on.
  List<Mark> marks(Collection<Sign> signs, Mark.Point at) {
    var marks = new ArrayList<Mark>();
    double y = at.y() + ABOVE;
    for (List<Sign> line : lines(signs)) {
      double x = at.x();
      for (Sign sign : line) {
        marks.addAll(new Drawing(0, 0, sign.sample(material.measurer())).placed(x, y, 1));
        var place = new Mark.Point(x + Sign.WIDTH + SAMPLE_GAP, y + BASELINE);
        marks.addAll(material.typesetter().fitted(words(sign), STYLE, place, at.x() + width - place.x()));
        x += itemWidth(sign) + GAP;
      }
      y += LEADING;
    }
    return marks;
  }

  private List<List<Sign>> lines(Collection<Sign> signs) {
    var lines = new ArrayList<List<Sign>>();
    double x = Double.MAX_VALUE;
    for (Sign sign : signs) {
      if (x + itemWidth(sign) > width) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(sign);
      x += itemWidth(sign) + GAP;
    }
    return lines;
  }

  private double itemWidth(Sign sign) {
    return Sign.WIDTH + SAMPLE_GAP + material.typesetter().width(words(sign), STYLE);
  }

  private String words(Sign sign) {
    return switch (sign) {
      case POINT -> material.text("page.sign.point");
      case BAR -> material.text("page.sign.bar");
      case UNCERTAIN -> material.text("page.sign.uncertain");
      case OPEN_END -> material.text("page.sign.openEnd");
      case UNKNOWN_END -> material.text("page.sign.unknownEnd");
      case CLUSTER -> material.text("page.sign.cluster");
      case NUMBER -> material.text("page.sign.number");
      case CHOSEN -> material.text("page.sign.chosen");
      case GOES_ON -> material.text("page.sign.goesOn");
      case TIE -> material.text("page.sign.tie");
      case PHASE -> material.text("page.sign.phase", material.stance().map(scene -> scene.subjectName()).orElse(""));
      case TURN -> material.text("page.sign.turn");
      case CURSOR -> material.text("page.sign.cursor");
      case ENVELOPE -> material.text("page.sign.envelope");
      case EVIDENCE -> material.text("page.sign.evidence");
      case COMMITMENT -> material.text("page.sign.commitment");
      case THIN -> material.text("page.sign.thin");
      case OVERLAP -> material.text("page.sign.overlap");
    };
  }
}
