package twotrack.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import twotrack.drawing.Drawing;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.awt.AwtTextMeasurer;
import twotrack.drawing.awt.Typeface;
import twotrack.i18n.Language;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.Snapshot;
import twotrack.pages.SnapshotTheme;
import twotrack.snapshot.SnapshotException;
import twotrack.snapshot.SnapshotFormat;
import twotrack.snapshot.SnapshotWriter;

/// Writes a page of 10,000 boxes with a Korean label each: how long the first file of a fresh JVM takes, and one after a warm-up.
final class ExportBenchmark {
  private static final int ITEMS = 10_000;
  private static final int ROUNDS = 15;
  private static final List<String> LABELS = List.of("믿음 2.0 공개", "GPU 클라우드 계약", "Own model, open weights", "소버린 AI 협력", "투트랙 전략");

  private ExportBenchmark() {}

  public static void main(String[] arguments) throws IOException, SnapshotException {
    Typeface typeface = Typeface.ofThisMachine();
    var imprint = new Imprint("Benchmark", "", Optional.empty(), Language.KOREAN, Optional.empty());
    var snapshot = new Snapshot(List.of(Page.of(drawing(typeface))), SnapshotTheme.PRINT.palette(), imprint);
    var writer = new SnapshotWriter(typeface);
    var results = new Results("export");
    for (SnapshotFormat format : List.of(new SnapshotFormat.Pdf(), new SnapshotFormat.Svg())) {
      double[] millis = new double[ROUNDS];
      int size = 0;
      for (int round = 0; round < ROUNDS; round++) {
        var out = new ByteArrayOutputStream();
        long start = System.nanoTime();
        writer.write(snapshot, format, out);
        millis[round] = (System.nanoTime() - start) / 1e6;
        size = out.size();
      }
      double cold = millis[0];
      double[] warm = Arrays.copyOfRange(millis, ROUNDS / 2, ROUNDS);
      Arrays.sort(warm);
      results.tell("format", format.ending(), "n", ITEMS, "coldMs", cold, "warmMs", warm[warm.length / 2], "kB", size / 1000);
    }
    results.table();
  }

  private static Drawing drawing(Typeface typeface) {
    var measurer = new AwtTextMeasurer(typeface);
    Face face = Face.regular(8);
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < ITEMS; i++) {
      double x = 20 + i % 25 * 80;
      double y = 20 + i / 25 * 10;
      String label = LABELS.get(i % LABELS.size());
      marks.add(Mark.Box.filled(x, y, 76, 9, Ink.Role.BAND));
      marks.add(new Mark.Label(label, x + 2, y + 7, measurer.width(label, face), face, Ink.Role.TEXT));
    }
    return new Drawing(2100, 4100, marks);
  }
}
