package twotrack.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import twotrack.drawing.Drawing;
import twotrack.drawing.Ink;
import twotrack.drawing.Palette;
import twotrack.pages.Imprint;

/// Writes one page as an SVG document with title and description.
public final class SvgWriter {
  /// The shipped typeface where it is installed, else what the systems bring along for Hangul.
  private static final String FAMILIES = "NanumGothic, 'Nanum Gothic', Pretendard, 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif";

  /// Writes a page; does not close the stream.
  public void write(Drawing page, Palette palette, Imprint imprint, OutputStream out) throws IOException {
    var text = new StringBuilder(page.marks().size() * 100);
    String width = SvgPainter.decimal(page.width());
    String height = SvgPainter.decimal(page.height());
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\" viewBox=\"0 0 %s %s\"".formatted(width, height, width, height));
    text.append(" lang=\"%s\" role=\"img\" aria-labelledby=\"title description\"".formatted(imprint.language().tag()));
    text.append(" font-family=\"").append(FAMILIES).append("\" style=\"white-space:pre\">\n");
    text.append("<title id=\"title\">").append(SvgPainter.escaped(imprint.title())).append("</title>\n");
    text.append("<desc id=\"description\">").append(SvgPainter.escaped(imprint.description())).append("</desc>\n");
    text.append("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n".formatted(width, height, palette.hex(Ink.Role.SURFACE)));
    new SvgPainter(text).paint(page, palette);
    text.append("</svg>\n");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
