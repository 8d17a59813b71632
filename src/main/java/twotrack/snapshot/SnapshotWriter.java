package twotrack.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
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

  /// Writes files while nobody follows.
  ///
  /// @see #write(Snapshot, SnapshotFormat, Path, Watch)
  public List<Path> write(Snapshot snapshot, SnapshotFormat format, Path file) throws IOException, SnapshotException {
    return write(snapshot, format, file, Watch.NONE);
  }

  /// Writes a file, or one file for each page where the format holds only one: `kt-1.svg`, `kt-2.svg` for `kt.svg`. Each is there as a whole or not
  /// at all; where one cannot be written or the watch ends the writing, no file is left behind.
  ///
  /// @return the files that were written
  /// @throws SnapshotException if something cannot be shown; nothing is then written
  public List<Path> write(Snapshot snapshot, SnapshotFormat format, Path file, Watch watch) throws IOException, SnapshotException {
    List<Path> files = files(snapshot.pages().size(), format, file);
    if (files.size() == 1) {
      WholeFile.write(file, (OutputStream out) -> write(snapshot, format, out, watch));
      return files;
    }
    MissingGlyphs.check(snapshot.drawings(), typeface);
    var written = new ArrayList<Path>();
    try {
      for (Page page : snapshot.pages()) {
        int number = written.size() + 1;
        var alone = new Snapshot(List.of(page), snapshot.palette(), snapshot.imprint());
        WholeFile.write(files.get(number - 1), (OutputStream out) -> write(alone, format, out, (_, _) -> watch.at(number, files.size())));
        written.add(files.get(number - 1));
      }
    } catch (IOException | CancellationException e) {
      for (Path complete : written) {
        Files.delete(complete);
      }
      throw e;
    }
    return files;
  }

  /// The files that [#write] makes.
  public static List<Path> files(int pages, SnapshotFormat format, Path file) {
    return format.holdsAllPages() || pages == 1 ? List.of(file) : IntStream.rangeClosed(1, pages).mapToObj(number -> numbered(file, number)).toList();
  }

  /// Writes to a stream while nobody follows.
  ///
  /// @see #write(Snapshot, SnapshotFormat, OutputStream, Watch)
  public void write(Snapshot snapshot, SnapshotFormat format, OutputStream out) throws IOException, SnapshotException {
    write(snapshot, format, out, Watch.NONE);
  }

  /// Writes to a stream and does not close it; formats that hold one page get the first.
  public void write(Snapshot snapshot, SnapshotFormat format, OutputStream out, Watch watch) throws IOException, SnapshotException {
    Drawing first = snapshot.pages().getFirst().drawing();
    int pages = snapshot.pages().size();
    watch.at(1, pages);
    MissingGlyphs.check(List.of(first), typeface);
    Runnable check = () -> watch.at(pages, pages);
    var watched = new WatchedStream(out, check);
    switch (format) {
      case SnapshotFormat.Pdf _ -> new PdfWriter(typeface).write(snapshot, watched, watch);
      case SnapshotFormat.Svg _ -> new SvgWriter().write(first, snapshot.palette(), snapshot.imprint(), watched);
      case SnapshotFormat.Png png -> new PngWriter(typeface, png).write(first, snapshot.palette(), watched, check);
    }
    watched.flush();
  }

  private static Path numbered(Path file, int number) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return file.resolveSibling(stem + "-" + number + name.substring(stem.length()));
  }
}
