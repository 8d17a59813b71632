package twotrack.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import twotrack.drawing.Drawing;
import twotrack.drawing.awt.Typeface;
import twotrack.files.WholeFile;
import twotrack.pages.Page;
import twotrack.pages.Snapshot;

/// Writes a snapshot in any format.
public final class SnapshotWriter {
  private final Typeface typeface;

  public SnapshotWriter(Typeface typeface) {
    this.typeface = typeface;
  }

  /// Writes a file, or one file for each page where the format holds only one: `kt-1.svg`, `kt-2.svg` for `kt.svg`. Each is there as a whole or not
  /// at all.
  ///
  /// @return the files that were written
  /// @throws SnapshotException if something cannot be shown; nothing is then written
  public List<Path> write(Snapshot snapshot, SnapshotFormat format, Path file) throws IOException, SnapshotException {
    if (format.holdsAllPages() || snapshot.pages().size() == 1) {
      WholeFile.write(file, (OutputStream out) -> write(snapshot, format, out));
      return List.of(file);
    }
    MissingGlyphs.check(snapshot.drawings(), typeface);
    var written = new ArrayList<Path>();
    for (Page page : snapshot.pages()) {
      var alone = new Snapshot(List.of(page), snapshot.palette(), snapshot.imprint());
      Path numbered = numbered(file, written.size() + 1);
      WholeFile.write(numbered, (OutputStream out) -> write(alone, format, out));
      written.add(numbered);
    }
    return List.copyOf(written);
  }

  /// Writes to a stream and does not close it; formats that hold one page get the first.
  public void write(Snapshot snapshot, SnapshotFormat format, OutputStream out) throws IOException, SnapshotException {
    Drawing first = snapshot.pages().getFirst().drawing();
    switch (format) {
      case SnapshotFormat.Pdf _ -> new PdfWriter(typeface).write(snapshot, out);
      case SnapshotFormat.Svg _ -> new SvgWriter().write(first, snapshot.palette(), snapshot.imprint(), out);
      case SnapshotFormat.Png png -> {
        MissingGlyphs.check(List.of(first), typeface);
        new PngWriter(typeface, png).write(first, snapshot.palette(), out);
      }
    }
  }

  private static Path numbered(Path file, int number) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return file.resolveSibling(stem + "-" + number + name.substring(stem.length()));
  }
}
