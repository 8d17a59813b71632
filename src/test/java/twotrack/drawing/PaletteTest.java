package twotrack.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.timeline.LaneColors;

/// Contrast of every ink on what it lies on: WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (graphics).
class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  /// Lines that help and do not carry meaning must only be seen.
  private static final double VISIBLE = 1.1;

  private static final List<Ink.Role> GROUNDS = List.of(Ink.Role.SURFACE, Ink.Role.SURFACE_RAISED, Ink.Role.BAND);

  enum Named {
    LIGHT(Palette.LIGHT),
    DARK(Palette.DARK),
    PRINT(Palette.PRINT);

    private final Palette palette;

    Named(Palette palette) {
      this.palette = palette;
    }
  }

  private static Stream<Arguments> pairs(List<Ink.Role> inks) {
    return Stream.of(Named.values()).flatMap(named -> inks.stream().flatMap(ink -> GROUNDS.stream().map(ground -> Arguments.of(named, ink, ground))));
  }

  static Stream<Arguments> texts() {
    return pairs(List.of(Ink.Role.TEXT, Ink.Role.TEXT_MUTED, Ink.Role.WARNING, Ink.Role.ACCENT));
  }

  static Stream<Arguments> graphics() {
    return pairs(List.of(Ink.Role.CURSOR, Ink.Role.NEUTRAL));
  }

  @ParameterizedTest
  @EnumSource(Named.class)
  void everyRoleHasAColour(Named named) {
    for (Ink.Role role : Ink.Role.values()) {
      assertTrue(named.palette.hex(role).matches("#[0-9a-f]{6}"), role::name);
    }
  }

  @Test
  void onlyTheDarkPaletteIsDark() {
    assertTrue(Palette.DARK.isDark());
    assertFalse(Palette.LIGHT.isDark());
    assertFalse(Palette.PRINT.isDark());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsLegible(Named named, Ink.Role text, Ink.Role ground) {
    assertContrast(TEXT, named, text, ground);
  }

  @ParameterizedTest
  @MethodSource("graphics")
  void graphicsThatCarryMeaningStandOut(Named named, Ink.Role ink, Ink.Role ground) {
    assertContrast(SHAPE, named, ink, ground);
  }

  @ParameterizedTest
  @EnumSource(Named.class)
  void textOnColourIsLegible(Named named) {
    assertContrast(TEXT, named, Ink.Role.ACCENT_TEXT, Ink.Role.ACCENT);
    assertContrast(TEXT, named, Ink.Role.CURSOR_TEXT, Ink.Role.CURSOR);
  }

  @ParameterizedTest
  @EnumSource(Named.class)
  void linesThatHelpAreSeen(Named named) {
    for (Ink.Role line : List.of(Ink.Role.AXIS, Ink.Role.TIE)) {
      assertContrast(1.4, named, line, Ink.Role.SURFACE);
      assertContrast(1.2, named, line, Ink.Role.BAND);
    }
    assertContrast(VISIBLE, named, Ink.Role.GRID, Ink.Role.SURFACE);
    assertContrast(VISIBLE, named, Ink.Role.GRID_MAJOR, Ink.Role.GRID);
  }

  @ParameterizedTest
  @EnumSource(Named.class)
  void tintsStandOutFromTheGround(Named named) {
    for (int rgb : colours()) {
      for (Ink.Role ground : GROUNDS) {
        assertContrast(SHAPE, named, new Ink.Tint(rgb, Ink.Strength.SOLID), ground);
        assertContrast(TEXT, named, new Ink.Tint(rgb, Ink.Strength.TEXT), ground);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Named.class)
  void textIsLegibleOnTintedGrounds(Named named) {
    for (int rgb : colours()) {
      for (Ink.Strength strength : List.of(Ink.Strength.WASH, Ink.Strength.HAZE)) {
        var ground = new Ink.Tint(rgb, strength);
        assertContrast(TEXT, named, Ink.Role.TEXT, ground);
        assertContrast(TEXT, named, new Ink.Tint(rgb, Ink.Strength.TEXT), ground);
      }
      assertContrast(TEXT, named, Ink.Role.TEXT_MUTED, new Ink.Tint(rgb, Ink.Strength.HAZE));
      assertContrast(TEXT, named, Ink.Role.TEXT, new Ink.Tint(rgb, Ink.Strength.SOFT));
    }
  }

  @Test
  void aTintThatStandsOutStaysAsItIs() {
    assertEquals(0x332288, Palette.LIGHT.rgb(new Ink.Tint(0x332288, Ink.Strength.TEXT)));
    assertEquals(0x56b4e9, Palette.DARK.rgb(new Ink.Tint(0x56b4e9, Ink.Strength.TEXT)));
  }

  /// Known values: the ends of the scale, the greys at the thresholds of the criteria, the primary colours on white.
  @ParameterizedTest
  @CsvSource(textBlock = """
      000000, ffffff, 21.00
      ffffff, ffffff, 1.00
      767676, ffffff, 4.54
      777777, ffffff, 4.48
      949494, ffffff, 3.03
      959595, ffffff, 3.00
      ff0000, ffffff, 4.00
      00ff00, ffffff, 1.37
      0000ff, ffffff, 8.59
      ffff00, 000000, 19.56
      """)
  void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
    assertEquals(ratio, Palette.contrast(rgb(one), rgb(other)), 0.005);
    assertEquals(ratio, Palette.contrast(rgb(other), rgb(one)), 0.005);
  }

  private static int rgb(String hex) {
    return Integer.parseInt(hex, 16);
  }

  private static List<Integer> colours() {
    var colours = new ArrayList<>(LaneColors.CYCLE);
    new Random(1).ints(400, 0, 0x1000000).forEach(colours::add);
    colours.addAll(List.of(0x000000, 0xffffff, 0x808080, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00));
    return colours;
  }

  private static void assertContrast(double least, Named named, Ink ink, Ink ground) {
    double contrast = Palette.contrast(named.palette.rgb(ink), named.palette.rgb(ground));
    assertTrue(contrast >= least, () -> String.format("%s: %s %s on %s %s has %.2f:1, not %s:1",
        named, ink, named.palette.hex(ink), ground, named.palette.hex(ground), contrast, least));
  }
}
