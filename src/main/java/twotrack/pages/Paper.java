package twotrack.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sheet as it lies before the reader, in points (1/72 inch).
public record Paper(double width, double height) {
  public static final Paper A4 = millimetres(210, 297);
  public static final Paper A3 = millimetres(297, 420);
  public static final Paper LETTER = new Paper(8.5 * 72, 11 * 72);
  public static final Paper TABLOID = new Paper(11 * 72, 17 * 72);

  /// Shortest and longest side of a sheet that can be chosen, millimetres.
  public static final int SHORTEST = 50;
  public static final int LONGEST = 2_000;

  /// The names that [#named] knows besides sizes.
  public static final List<String> NAMES = List.of("a4", "a3", "letter", "tabloid");

  private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})(mm)?");

  public Paper {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("A sheet of " + width + " by " + height + " points has no room.");
    }
  }

  /// A sheet by its size.
  public static Paper millimetres(double width, double height) {
    return new Paper(width / 25.4 * 72, height / 25.4 * 72);
  }

  /// An upright sheet by its name, or one of a size such as `200x300mm` whose sides can be chosen.
  public static Optional<Paper> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "a4" -> Optional.of(A4);
      case "a3" -> Optional.of(A3);
      case "letter" -> Optional.of(LETTER);
      case "tabloid" -> Optional.of(TABLOID);
      default -> {
        Matcher size = SIZE.matcher(name.toLowerCase(Locale.ROOT));
        yield size.matches() ? chosen(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))) : Optional.empty();
      }
    };
  }

  private static Optional<Paper> chosen(int width, int height) {
    return Math.min(width, height) < SHORTEST || Math.max(width, height) > LONGEST ? Optional.empty() : Optional.of(millimetres(width, height));
  }

  /// The same sheet turned by a quarter.
  public Paper turned() {
    return new Paper(/* width= */ height, /* height= */ width);
  }
}
