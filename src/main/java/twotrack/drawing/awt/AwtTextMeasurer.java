package twotrack.drawing.awt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import twotrack.drawing.Face;
import twotrack.drawing.TextMeasurer;

/// Measures text with fractional widths, so that one layout fits screen, picture and paper. Safe for any thread.
public final class AwtTextMeasurer implements TextMeasurer {
  private static final int REMEMBERED = 20_000;

  private final Typeface typeface;
  private final Map<Line, Double> widths =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, Double> eldest) {
          return size() > REMEMBERED;
        }
      };

  public AwtTextMeasurer(Typeface typeface) {
    this.typeface = typeface;
  }

  private record Line(String text, Face face) {}

  @Override
  public double width(String text, Face face) {
    var line = new Line(text, face);
    synchronized (widths) {
      Double known = widths.get(line);
      if (known != null) {
        return known;
      }
    }
    double width = measured(line);
    synchronized (widths) {
      widths.put(line, width);
    }
    return width;
  }

  private double measured(Line line) {
    List<Typeface.Run> runs = typeface.runs(line.text(), line.face());
    return runs.isEmpty() ? 0 : runs.getLast().offset() + runs.getLast().width();
  }
}
