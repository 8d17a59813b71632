package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;

class ShapeCutTest {
  private static final Stroke EDGE = new Stroke(Ink.Role.AXIS, 1);
  private static final Mark.Box PILL = new Mark.Box(10, 0, 80, 20, 10, Optional.of(Ink.Role.SURFACE), Optional.of(EDGE));

  @Test
  void whatIsInsideStaysAsItIs() {
    assertEquals(List.of(PILL), new ShapeCut(0, 100).of(PILL));
    assertEquals(List.of(), new ShapeCut(95, 200).of(PILL));
  }

  @Test
  void aPlainBoxStaysABox() {
    var box = Mark.Box.filled(10, 5, 80, 20, Ink.Role.BAND);
    assertEquals(List.of(Mark.Box.filled(30, 5, 20, 20, Ink.Role.BAND)), new ShapeCut(30, 50).of(box));
  }

  @ParameterizedTest
  @ValueSource(doubles = {12, 18, 30, 50, 84})
  void anOutlineIsOpenWhereTheShapeGoesOn(double right) {
    List<Mark> pieces = new ShapeCut(Double.NEGATIVE_INFINITY, right).of(PILL);
    assertEquals(2, pieces.size());
    List<Mark.Point> edge = ((Mark.Path) pieces.getLast()).points();
    assertEquals(right, edge.getFirst().x(), 1e-9);
    assertEquals(right, edge.getLast().x(), 1e-9);
    assertTrue(edge.stream().skip(1).limit(edge.size() - 2L).allMatch(point -> point.x() < right), edge::toString);
    assertEquals(10, edge.stream().mapToDouble(Mark.Point::x).min().orElseThrow(), 1e-9);
  }

  @Test
  void aMiddlePieceHasTwoEdges() {
    List<Mark> pieces = new ShapeCut(30, 50).of(PILL);
    assertEquals(3, pieces.size());
    List<List<Mark.Point>> edges = pieces.stream().skip(1).map(piece -> ((Mark.Path) piece).points()).toList();
    assertTrue(edges.contains(List.of(new Mark.Point(50, 20), new Mark.Point(30, 20))), edges::toString);
  }

  @Test
  void aSlantedLineEndsWhereItIsCut() {
    var line = new Mark.Line(0, 0, 100, 50, EDGE);
    assertEquals(Optional.of(new Mark.Line(20, 10, 60, 30, EDGE)), new ShapeCut(20, 60).of(line));
    assertEquals(Optional.empty(), new ShapeCut(120, 160).of(line));
  }
}
