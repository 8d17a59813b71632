package twotrack.drawing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What inks look like: light and dark screens, and paper. Colours are 0xRRGGBB; `theme.css` repeats the shared roles.
public final class Palette {
  public static final Palette LIGHT = new Palette(false, 0xffffff, 0xf6f8fa, 0x1f2328, 0x59636e, 0xd1d9e0, 0xeceff2, 0xc4ccd4, 0xeef1f4,
      0x0969da, 0xffffff, 0x1f2328, 0xffffff, 0x8c959f, 0x6e7781, 0x946300);
  public static final Palette DARK = new Palette(true, 0x0d1117, 0x151b23, 0xf0f6fc, 0x9ba5b0, 0x3d444d, 0x1c222a, 0x3d444d, 0x1a2028,
      0x4493f8, 0x0d1117, 0xf0f6fc, 0x0d1117, 0x656c76, 0x9198a1, 0xd29922);
  public static final Palette PRINT = new Palette(false, 0xffffff, 0xffffff, 0x000000, 0x4d4d4d, 0x999999, 0xe6e6e6, 0xb3b3b3, 0xf2f2f2,
      0x0550ae, 0xffffff, 0x000000, 0xffffff, 0x808080, 0x666666, 0x7a4d00);

  private static final double TEXT_CONTRAST = 4.5;
  private static final double SHAPE_CONTRAST = 3;

  private final boolean dark;
  private final Map<Ink.Role, Integer> roles = new EnumMap<>(Ink.Role.class);

  /// The ground on which tints stand out least.
  private final int ground;

  private Palette(boolean dark, int... colours) {
    this.dark = dark;
    Ink.Role[] all = Ink.Role.values();
    if (colours.length != all.length) {
      throw new IllegalArgumentException(colours.length + " colours for " + all.length + " roles");
    }
    for (int i = 0; i < all.length; i++) {
      roles.put(all[i], colours[i]);
    }
    ground = harder(rgb(Ink.Role.SURFACE), harder(rgb(Ink.Role.SURFACE_RAISED), rgb(Ink.Role.BAND)));
  }

  /// Whether text is light on a dark ground.
  public boolean isDark() {
    return dark;
  }

  /// The colour of an ink, 0xRRGGBB.
  public int rgb(Ink ink) {
    return switch (ink) {
      case Ink.Role role -> Objects.requireNonNull(roles.get(role));
      case Ink.Tint(int rgb, var strength) ->
          switch (strength) {
            case SOLID -> contrasting(rgb, SHAPE_CONTRAST, ground);
            case TEXT -> contrasting(rgb, TEXT_CONTRAST, harder(ground, wash(rgb)));
            case SOFT -> mix(rgb, rgb(Ink.Role.SURFACE), dark ? 0.4 : 0.35);
            case WASH -> wash(rgb);
            case HAZE -> mix(rgb, rgb(Ink.Role.SURFACE), dark ? 0.055 : 0.05);
          };
    };
  }

  /// The colour as `#rrggbb`.
  public String hex(Ink ink) {
    return String.format(Locale.ROOT, "#%06x", rgb(ink));
  }

  /// Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance).
  public static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private int wash(int rgb) {
    return mix(rgb, rgb(Ink.Role.SURFACE), dark ? 0.24 : 0.16);
  }

  /// Of two grounds the one on which less stands out.
  private int harder(int one, int other) {
    return luminance(one) > luminance(other) == dark ? one : other;
  }

  /// The colour itself, or the nearest step towards black or white that stands out enough.
  private int contrasting(int rgb, double ratio, int ground) {
    int pole = dark ? 0xffffff : 0x000000;
    int result = rgb;
    for (double share = 0.95; contrast(result, ground) < ratio && share >= 0; share -= 0.05) {
      result = mix(rgb, pole, share);
    }
    return result;
  }

  /// A mixture with `share` (0 to 1) of the first colour.
  private static int mix(int one, int other, double share) {
    int result = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double channel = (one >> shift & 0xff) * share + (other >> shift & 0xff) * (1 - share);
      result |= (int) Math.round(channel) << shift;
    }
    return result;
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
