package twotrack.snapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Painter;
import twotrack.drawing.Palette;
import twotrack.drawing.Stroke;
import twotrack.drawing.Target;
import twotrack.drawing.awt.Typeface;
import twotrack.pages.PageTarget;

/// Paints as SVG elements: text as `<text>` that takes its measured width in any font, groups as `<g>` with a title, links as `<a>`. What leads to a place on
/// another page stays plain, because that page is another file.
final class SvgPainter implements Painter {
  private final StringBuilder out;
  private final Set<String> gradients = new HashSet<>();
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  SvgPainter(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void paint(Drawing drawing, Palette palette) {
    collectAnchors(drawing.marks());
    paint(drawing.marks(), palette);
  }

  private void collectAnchors(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (group.target() instanceof PageTarget.Anchor(var name)) {
          anchors.add(name);
        }
        collectAnchors(group.marks());
      }
    }
  }

  private void paint(List<Mark> marks, Palette palette) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box box -> paint(box, palette);
        case Mark.Line(double x1, double y1, double x2, double y2, var stroke) ->
            open("line").number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2).stroke(stroke, palette).close();
        case Mark.Dot(double x, double y, double radius, var fill, var stroke) ->
            open("circle").number("cx", x).number("cy", y).number("r", radius).fill(fill, palette).stroke(stroke, palette).close();
        case Mark.Path path -> open("path").attribute("d", data(path)).fill(path.fill(), palette).stroke(path.stroke(), palette).close();
        case Mark.Label label -> paint(label, palette);
        case Mark.Fade fade -> paint(fade, palette);
        case Mark.Group group -> paint(group, palette);
      }
    }
  }

  private void paint(Mark.Box box, Palette palette) {
    Element rect = open("rect").area(box.x(), box.y(), box.width(), box.height());
    if (box.radius() > 0) {
      rect.number("rx", box.radius());
    }
    rect.fill(box.fill(), palette).stroke(box.stroke(), palette).close();
  }

  private void paint(Mark.Label label, Palette palette) {
    Element text = open("text").number("x", label.x()).number("y", label.baseline()).number("font-size", label.face().size());
    if (label.face().weight() == Face.Weight.BOLD) {
      text.attribute("font-weight", "700");
    }
    if (label.width() > 0) {
      text.number("textLength", label.width()).attribute("lengthAdjust", "spacingAndGlyphs");
    }
    text.fill(Optional.of(label.ink()), palette).closeWith(Typeface.shown(label.text()));
  }

  private void paint(Mark.Fade fade, Palette palette) {
    String colour = palette.hex(fade.ink());
    String id = "fade-" + colour.substring(1) + "-" + fade.towards().name().toLowerCase(Locale.ROOT);
    if (gradients.add(id)) {
      String first = fade.towards() == Mark.Side.RIGHT ? "1" : "0";
      String last = fade.towards() == Mark.Side.RIGHT ? "0" : "1";
      out.append("<linearGradient id=\"").append(id).append("\">");
      open("stop").attribute("offset", "0").attribute("stop-color", colour).attribute("stop-opacity", first).close();
      open("stop").attribute("offset", "1").attribute("stop-color", colour).attribute("stop-opacity", last).close();
      out.append("</linearGradient>\n");
    }
    open("rect").area(fade.x(), fade.y(), fade.width(), fade.height()).attribute("fill", "url(#" + id + ")").close();
  }

  private void paint(Mark.Group group, Palette palette) {
    Optional<String> address = switch (group.target()) {
      case Target.Link(var uri) -> Optional.of(uri.toString());
      case PageTarget.Jump(var anchor) when anchors.contains(anchor) -> Optional.of("#" + anchor);
      default -> Optional.empty();
    };
    // A name may stand on a page more than once; the first place of it counts.
    Optional<String> id = group.target() instanceof PageTarget.Anchor(var name) && named.add(name) ? Optional.of(name) : Optional.empty();
    out.append(address.isPresent() ? "<a" : "<g");
    address.ifPresent(target -> out.append(" href=\"").append(escaped(target)).append('"'));
    id.ifPresent(name -> out.append(" id=\"").append(escaped(name)).append('"'));
    out.append(">\n<title>").append(escaped(group.title())).append("</title>\n");
    paint(group.marks(), palette);
    out.append(address.isPresent() ? "</a>\n" : "</g>\n");
  }

  private static String data(Mark.Path path) {
    String data = path.points().stream().map(point -> decimal(point.x()) + " " + decimal(point.y())).collect(Collectors.joining("L", "M", ""));
    return path.points().isEmpty() ? "" : path.fill().isPresent() ? data + "Z" : data;
  }

  /// A number with at most three decimals.
  static String decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /// Text for elements and attributes, without the characters that XML forbids (XML 1.0, 2.2).
  static String escaped(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append("&quot;");
        default -> result.appendCodePoint(isXml(c) ? c : 0xfffd);
      }
    });
    return result.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
  }

  private Element open(String name) {
    out.append('<').append(name);
    return new Element(name);
  }

  /// An element whose start tag is open.
  private final class Element {
    private final String name;

    Element(String name) {
      this.name = name;
    }

    Element attribute(String key, String value) {
      out.append(' ').append(key).append("=\"").append(escaped(value)).append('"');
      return this;
    }

    Element number(String key, double value) {
      return attribute(key, decimal(value));
    }

    Element area(double x, double y, double width, double height) {
      return number("x", x).number("y", y).number("width", width).number("height", height);
    }

    Element fill(Optional<Ink> ink, Palette palette) {
      return attribute("fill", ink.map(palette::hex).orElse("none"));
    }

    Element stroke(Optional<Stroke> stroke, Palette palette) {
      return stroke.map(line -> stroke(line, palette)).orElse(this);
    }

    Element stroke(Stroke stroke, Palette palette) {
      attribute("stroke", palette.hex(stroke.ink())).number("stroke-width", stroke.width());
      return stroke.pattern().isEmpty()
          ? this
          : attribute("stroke-dasharray", stroke.pattern().stream().map(SvgPainter::decimal).collect(Collectors.joining(" ")));
    }

    void close() {
      out.append("/>\n");
    }

    void closeWith(String text) {
      out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }
  }
}
