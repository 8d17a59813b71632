package twotrack.timeline;

import java.util.List;
import java.util.Optional;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;

/// The marks of events that the filter leaves out, where these stay on the timeline: the same marks in paler inks, texts still legible.
final class Muted {
  private Muted() {}

  static List<Mark> marks(List<Mark> marks) {
    return marks.stream().map(Muted::mark).toList();
  }

  private static Mark mark(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> new Mark.Line(line.x1(), line.y1(), line.x2(), line.y2(), stroke(line.stroke()));
      case Mark.Dot dot -> new Mark.Dot(dot.x(), dot.y(), dot.radius(), dot.fill().map(Muted::ink), dot.stroke().map(Muted::stroke));
      case Mark.Path path -> new Mark.Path(path.points(), path.fill().map(Muted::ink), path.stroke().map(Muted::stroke));
      case Mark.Label label ->
          new Mark.Label(label.text(), label.x(), label.baseline(), label.width(), label.face(), ink(label.ink()), label.meaning());
      case Mark.Fade fade -> new Mark.Fade(fade.x(), fade.y(), fade.width(), fade.height(), ink(fade.ink()), fade.towards());
      case Mark.Group group -> new Mark.Group(group.target(), group.title(), group.bounds(), marks(group.marks()));
    };
  }

  /// A soft bar is hardly seen as a haze, which muted text needs as its ground, so it gets an outline.
  private static Mark box(Mark.Box box) {
    Optional<Stroke> outline = box.fill().filter(fill -> fill instanceof Ink.Tint(_, var strength) && strength == Ink.Strength.SOFT)
        .map(fill -> new Stroke(((Ink.Tint) fill).with(Ink.Strength.WASH), 1));
    Optional<Stroke> stroke = box.stroke().map(Muted::stroke).or(() -> outline);
    return new Mark.Box(box.x(), box.y(), box.width(), box.height(), box.radius(), box.fill().map(Muted::ground), stroke);
  }

  private static Ink ground(Ink ink) {
    return ink instanceof Ink.Tint tint && tint.strength() != Ink.Strength.SOLID ? tint.with(Ink.Strength.HAZE) : ink(ink);
  }

  private static Stroke stroke(Stroke stroke) {
    return new Stroke(ink(stroke.ink()), stroke.width(), stroke.dash());
  }

  private static Ink ink(Ink ink) {
    return switch (ink) {
      case Ink.Role role -> role == Ink.Role.TEXT ? Ink.Role.TEXT_MUTED : role;
      case Ink.Tint tint -> switch (tint.strength()) {
        case SOLID -> tint.with(Ink.Strength.SOFT);
        case TEXT -> Ink.Role.TEXT_MUTED;
        case SOFT -> tint.with(Ink.Strength.WASH);
        case WASH, HAZE -> tint.with(Ink.Strength.HAZE);
      };
    };
  }
}
