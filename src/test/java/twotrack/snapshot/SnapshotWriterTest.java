package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.drawing.Drawing;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.awt.Typefaces;
import twotrack.i18n.Language;
import twotrack.pages.Imprint;
import twotrack.pages.Page;
import twotrack.pages.Snapshot;

class SnapshotWriterTest {
  private final SnapshotWriter writer = new SnapshotWriter(Typefaces.shippedAlone());

  @TempDir private Path folder;

  @Test
  void oneDocumentHoldsAllPages() throws Exception {
    assertEquals(List.of(folder.resolve("kt.pdf")), writer.write(twoPages(), new SnapshotFormat.Pdf(), folder.resolve("kt.pdf")));
    assertEquals("%PDF", start(folder.resolve("kt.pdf"), 4));
  }

  @Test
  void picturesOfSeveralPagesAreNumbered() throws Exception {
    List<Path> expected = List.of(folder.resolve("kt.2025-1.svg"), folder.resolve("kt.2025-2.svg"));
    assertEquals(expected, writer.write(twoPages(), new SnapshotFormat.Svg(), folder.resolve("kt.2025.svg")));
    assertEquals("<?xml", start(expected.getLast(), 5));
  }

  @Test
  void thePictureOfOnePageHasThePlainName() throws Exception {
    Path file = folder.resolve("kt.png");
    assertEquals(List.of(file), writer.write(snapshot(SampleDrawings.everyMark()), new SnapshotFormat.Png(72), file));
    assertEquals("PNG", start(file, 4).substring(1));
  }

  @Test
  void nothingIsWrittenWhenALaterPageCannotBeShown() throws IOException {
    Snapshot snapshot = snapshot(SampleDrawings.everyMark(), SampleDrawings.line("ⴰ"));
    for (String name : List.of("kt.pdf", "kt.png")) {
      SnapshotFormat format = SnapshotFormat.named(name.substring(3)).orElseThrow();
      assertThrows(SnapshotException.class, () -> writer.write(snapshot, format, folder.resolve(name)));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  private static Snapshot twoPages() {
    return snapshot(SampleDrawings.everyMark(), SampleDrawings.line("둘째 쪽"));
  }

  private static Snapshot snapshot(Drawing... pages) {
    return new Snapshot(Arrays.stream(pages).map(Page::of).toList(), Palette.PRINT, new Imprint("KT", "2025", Optional.empty(), Language.KOREAN, Optional.empty()));
  }

  private static String start(Path file, int length) throws IOException {
    return new String(Arrays.copyOf(Files.readAllBytes(file), length), StandardCharsets.ISO_8859_1);
  }
}
