package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.i18n.Language;
import twotrack.pages.Imprint;
import twotrack.pages.PageTarget;

class SvgWriterTest {
  private static String text = "";
  private static Document document;

  @BeforeAll
  static void write() throws Exception {
    text = written(SampleDrawings.everyMark());
    document = parsed(text);
  }

  @Test
  void theDocumentHasSizeLanguageTitleAndDescription() {
    Element root = document.getDocumentElement();
    assertEquals("200pt", root.getAttribute("width"));
    assertEquals("0 0 200 100", root.getAttribute("viewBox"));
    assertEquals("ko", root.getAttribute("lang"));
    assertEquals("KT & 믿음", only("title", 0).getTextContent());
    assertEquals("Events of <2025>", only("desc", 0).getTextContent());
  }

  @Test
  void textIsTextOfItsMeasuredWidth() {
    Element label = only("text", 0);
    assertEquals("믿음 2.0 <own> & \"two\"", label.getTextContent());
    assertEquals("110", label.getAttribute("textLength"));
    assertEquals("spacingAndGlyphs", label.getAttribute("lengthAdjust"));
    assertEquals("700", label.getAttribute("font-weight"));
    assertEquals("10", label.getAttribute("font-size"));
    assertTrue(document.getDocumentElement().getAttribute("font-family").startsWith("NanumGothic, 'Nanum Gothic', Pretendard, 'Noto Sans KR'"));
  }

  @Test
  void boxesLinesDotsAndPathsHaveTheirPlacesAndColours() {
    assertEquals("<rect x=\"10\" y=\"10\" width=\"30\" height=\"20\" rx=\"4\" fill=\"#0969da\" stroke=\"#1f2328\" stroke-width=\"1\"/>", line("rx="));
    assertEquals("<line x1=\"10\" y1=\"40\" x2=\"90\" y2=\"40\" stroke=\"#0969da\" stroke-width=\"2\" stroke-dasharray=\"8 6\"/>", line("<line "));
    assertEquals("<circle cx=\"110\" cy=\"20\" r=\"8\" fill=\"#0969da\"/>", line("<circle"));
    assertEquals("<path d=\"M130 30L140 10L150 30Z\" fill=\"#1f2328\"/>", line("<path"));
    assertEquals("M160 30L170 10", only("path", 1).getAttribute("d"));
    assertEquals("none", only("path", 1).getAttribute("fill"));
  }

  @Test
  void fadesAreGradientsThatEndInNothing() {
    assertEquals(List.of("1", "0", "0", "1"), IntStream.range(0, 4).mapToObj(i -> only("stop", i).getAttribute("stop-opacity")).toList());
    assertTrue(text.contains("<rect x=\"10\" y=\"50\" width=\"80\" height=\"10\" fill=\"url(#fade-0969da-right)\"/>"));
    assertTrue(text.contains("<rect x=\"100\" y=\"50\" width=\"80\" height=\"10\" fill=\"url(#fade-0969da-left)\"/>"));
  }

  @Test
  void groupsHaveTitlesAndLinksLeadOutside() {
    assertEquals("https://example.org/a?b=1&c=2", only("a", 0).getAttribute("href"));
    assertEquals("Own model & <partner>", only("title", 1).getTextContent());
    assertEquals("안쪽", ((Element) only("g", 0).getFirstChild().getNextSibling()).getTextContent());
  }

  @Test
  void jumpsLeadToAnchorsOfTheSamePageOnly() throws Exception {
    var bounds = new Mark.Bounds(0, 0, 10, 10);
    String page = written(new Drawing(100, 100, List.of(
        new Mark.Group(new PageTarget.Jump("source-1"), "Source 1", bounds, List.of()),
        new Mark.Group(new PageTarget.Jump("source-2"), "Source 2", bounds, List.of()),
        new Mark.Group(new PageTarget.Anchor("source-1"), "First", bounds, List.of()),
        new Mark.Group(new PageTarget.Anchor("source-1"), "Again", bounds, List.of()))));
    assertEquals(
        List.of("<a href=\"#source-1\">", "<g>", "<g id=\"source-1\">", "<g>"),
        page.lines().filter(line -> line.startsWith("<a") || line.startsWith("<g")).toList());
    parsed(page);
  }

  @Test
  void numbersHaveAtMostThreeDecimals() throws Exception {
    String thirds = written(new Drawing(100, 100, List.of(new Mark.Label("x", 1 / 3.0, 2e-7, 1e7 / 3, Face.regular(9.5), Ink.Role.TEXT))));
    assertTrue(thirds.contains("x=\"0.333\" y=\"0\" font-size=\"9.5\" textLength=\"3333333.333\""), thirds);
    assertEquals(0, Pattern.compile("\\d\\.\\d{4}").matcher(thirds).results().count());
  }

  @Test
  void theSameGradientIsDefinedOnce() throws Exception {
    var fade = new Mark.Fade(0, 0, 10, 10, SampleDrawings.BLUE, Mark.Side.LEFT);
    assertEquals(1, parsed(written(new Drawing(10, 10, List.of(fade, fade)))).getElementsByTagName("linearGradient").getLength());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.0001, 0", "1.5, 1.5", "100, 100", "0.12345, 0.123", "1e6, 1000000"})
  void decimalsAreShort(double value, String expected) {
    assertEquals(expected, SvgPainter.decimal(value));
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() {
    assertEquals("a\ufffdb", SvgPainter.escaped("a\u0000b"));
  }

  private static String written(Drawing drawing) throws Exception {
    var out = new ByteArrayOutputStream();
    new SvgWriter().write(drawing, Palette.LIGHT, new Imprint("KT & 믿음", "Events of <2025>", Optional.empty(), Language.KOREAN, Optional.empty()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static Element only(String name, int index) {
    return (Element) document.getElementsByTagName(name).item(index);
  }

  private static String line(String part) {
    return text.lines().filter(line -> line.contains(part)).findFirst().orElse("");
  }
}
