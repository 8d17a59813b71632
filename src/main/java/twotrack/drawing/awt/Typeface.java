package twotrack.drawing.awt;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.drawing.Face;

/// The app's one typeface, which is shipped with it, and the machine's fonts for characters that it lacks. Safe for any thread.
public final class Typeface {
  private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

  /// System property that names the folder of the typeface's files; without it they are in the jar.
  private static final String FOLDER = "twotrack.fonts";

  private static final float SAMPLE_SIZE = 100;

  /// Fonts that claim every character and show boxes.
  private static final List<String> SHOWING_BOXES = List.of("lastresort", "unicode bmp fallback", "adobe blank");

  private static final byte UNKNOWN = 0;
  private static final byte COVERED = 1;
  private static final byte NOT_COVERED = 2;

  private final Map<Face.Weight, Font> shipped = new EnumMap<>(Face.Weight.class);
  private final Supplier<Stream<Font>> others;
  private final Map<Integer, Optional<Font>> substitutes = new ConcurrentHashMap<>();
  private final Map<Face, Font> sized = new ConcurrentHashMap<>();

  /// By code point. Threads that meet a character at the same time find out the same.
  private final byte[] covered = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  /// @param others fonts to ask, in this order, for characters that the shipped one lacks; called again for each such character
  Typeface(Supplier<Stream<Font>> others) {
    this.others = others;
    for (Face.Weight weight : Face.Weight.values()) {
      try {
        shipped.put(weight, font(weight));
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException("The shipped typeface cannot be read: " + name(weight), e);
      }
    }
  }

  private static Font font(Face.Weight weight) throws IOException, FontFormatException {
    Optional<Path> place = place(weight);
    if (place.isPresent()) {
      return Font.createFont(Font.TRUETYPE_FONT, place.get().toFile());
    }
    try (InputStream file = file(weight)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    }
  }

  /// A piece of a line in one font.
  ///
  /// @param offset distance of its left end from that of the line, px or points
  public record Run(String text, Font font, double offset) {
    /// Advance width, px or points.
    public double width() {
      return font.getStringBounds(text, FRACTIONAL).getWidth();
    }

    /// The shapes of its characters as they are written beside each other, in the direction of their script.
    public GlyphVector glyphs() {
      char[] characters = text.toCharArray();
      int flags = Bidi.requiresBidi(characters, 0, characters.length) ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
      return font.layoutGlyphVector(FRACTIONAL, characters, 0, characters.length, flags);
    }
  }

  /// The shipped typeface with the machine's fonts behind it.
  public static Typeface ofThisMachine() {
    return OfThisMachine.TYPEFACE;
  }

  /// The typeface's file, TrueType, to embed it; the caller closes it.
  public static InputStream file(Face.Weight weight) throws IOException {
    Optional<Path> place = place(weight);
    return place.isPresent() ? Files.newInputStream(place.get()) : resource(weight);
  }

  /// Where the typeface's file lies, where it is one of its own: the installed app has it beside its jars, so that neither Java2D nor JavaFX unpacks and
  /// copies it at each start.
  public static Optional<Path> place(Face.Weight weight) {
    return Optional.ofNullable(System.getProperty(FOLDER)).map(folder -> Path.of(folder, name(weight)));
  }

  private static InputStream resource(Face.Weight weight) {
    String resource = "/twotrack/fonts/" + name(weight);
    return Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), () -> "The shipped typeface is missing: " + resource);
  }

  /// A line of text as every painter shows it: Hangul and accents composed, all spaces and control characters as plain spaces, invisible ones left out.
  public static String shown(String text) {
    if (text.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || (c >= 0xac00 && c <= 0xd7a3))) {
      return text;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !isVariationSelector(c))
        .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// Whether the shipped typeface can show a character, in all weights.
  public boolean covers(int codePoint) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return shipped.values().stream().allMatch(font -> shows(font, codePoint));
    }
    if (covered[codePoint] == UNKNOWN) {
      covered[codePoint] = shipped.values().stream().allMatch(font -> shows(font, codePoint)) ? COVERED : NOT_COVERED;
    }
    return covered[codePoint] == COVERED;
  }

  /// The characters of a text, as it is shown, that no font at hand has.
  public SortedSet<Integer> missing(String text) {
    return shown(text).codePoints().filter(c -> !covers(c) && substitute(c).isEmpty()).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  /// The pieces of a line, from left to right, each in a font that has its characters; what no font has stays in the shipped one.
  public List<Run> runs(String text, Face face) {
    String shown = shown(text);
    Font font = font(face);
    if (shown.codePoints().allMatch(this::covers)) {
      return shown.isEmpty() ? List.of() : List.of(new Run(shown, font, 0));
    }
    var runs = new ArrayList<Run>();
    double offset = 0;
    for (Run piece : pieces(shown, face)) {
      runs.add(new Run(piece.text(), piece.font(), offset));
      offset += piece.width();
    }
    return List.copyOf(runs);
  }

  /// The pieces of a line in one font and one direction of writing, from left to right.
  private List<Run> pieces(String shown, Face face) {
    var direction = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var pieces = new ArrayList<Run>();
    var levels = new ByteArrayOutputStream();
    int start = 0;
    while (start < shown.length()) {
      Font own = fontFor(shown.codePointAt(start), face);
      int level = direction.getLevelAt(start);
      int end = start;
      while (end < shown.length() && direction.getLevelAt(end) == level && fontFor(shown.codePointAt(end), face).equals(own)) {
        end += Character.charCount(shown.codePointAt(end));
      }
      pieces.add(new Run(shown.substring(start, end), own, 0));
      levels.write(level);
      start = end;
    }
    Run[] ordered = pieces.toArray(Run[]::new);
    Bidi.reorderVisually(levels.toByteArray(), 0, ordered, 0, ordered.length);
    return List.of(ordered);
  }

  private Font fontFor(int codePoint, Face face) {
    if (covers(codePoint)) {
      return font(face);
    }
    int style = face.weight() == Face.Weight.BOLD ? Font.BOLD : Font.PLAIN;
    return substitute(codePoint).map(font -> font.deriveFont(style, (float) face.size())).orElseGet(() -> font(face));
  }

  private Font font(Face face) {
    return sized.computeIfAbsent(face, wanted -> shipped(wanted.weight()).deriveFont((float) wanted.size()));
  }

  private Font shipped(Face.Weight weight) {
    return Objects.requireNonNull(shipped.get(weight));
  }

  private Optional<Font> substitute(int codePoint) {
    return substitutes.computeIfAbsent(codePoint, c -> others.get().filter(font -> shows(font, c)).findFirst());
  }

  /// Having a glyph is not enough: some fonts map rare syllables and Hanja to glyphs without a shape.
  private static boolean shows(Font font, int codePoint) {
    if (codePoint == ' ' || !font.canDisplay(codePoint)) {
      return codePoint == ' ';
    }
    GlyphVector sample = font.deriveFont(SAMPLE_SIZE).createGlyphVector(FRACTIONAL, Character.toString(codePoint));
    return !sample.getOutline().getBounds2D().isEmpty();
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
  }

  private static String name(Face.Weight weight) {
    return switch (weight) {
      case REGULAR -> "NanumGothic.ttf";
      case BOLD -> "NanumGothicBold.ttf";
    };
  }

  /// The logical font first, because it is the system's own choice; listing all fonts takes up to a second and happens at most once.
  private static Stream<Font> machineFonts() {
    return Stream.concat(Stream.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1)), Stream.of(0).flatMap(_ -> Arrays.stream(Installed.FONTS)));
  }

  private static boolean showsBoxes(Font font) {
    String name = font.getFamily(Locale.ROOT).toLowerCase(Locale.ROOT);
    return SHOWING_BOXES.stream().anyMatch(name::contains);
  }

  private static final class OfThisMachine {
    private static final Typeface TYPEFACE = new Typeface(Typeface::machineFonts);
  }

  private static final class Installed {
    private static final Font[] FONTS =
        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()).filter(font -> !showsBoxes(font)).toArray(Font[]::new);
  }
}
