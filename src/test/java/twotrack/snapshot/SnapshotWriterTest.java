package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    for (String name : List.of("kt.pdf", "kt.png", "kt.svg")) {
      SnapshotFormat format = SnapshotFormat.named(name.substring(3)).orElseThrow();
      assertThrows(SnapshotException.class, () -> writer.write(snapshot, format, folder.resolve(name)));
    }
    assertEquals(List.of(), filesLeft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kt.pdf", "kt.png", "kt.svg"})
  void nothingIsWrittenWhenTheOnlyPageCannotBeShown(String name) throws IOException {
    SnapshotFormat format = SnapshotFormat.named(name.substring(3)).orElseThrow();
    assertThrows(SnapshotException.class, () -> writer.write(snapshot(SampleDrawings.line("ⴰ")), format, folder.resolve(name)));
    assertEquals(List.of(), filesLeft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kt.pdf", "kt.svg", "kt.png"})
  void whoeverCancelsFindsNoFile(String name) throws IOException {
    SnapshotFormat format = SnapshotFormat.named(name.substring(3)).orElseThrow();
    Watch watch = (page, _) -> {
      if (page == 2) {
        throw new CancellationException();
      }
    };
    assertThrows(CancellationException.class, () -> writer.write(twoPages(), format, folder.resolve(name), watch));
    assertEquals(List.of(), filesLeft());
  }

  @Test
  void anOldFileSurvivesACancelledOne() throws Exception {
    Path file = Files.writeString(folder.resolve("kt.pdf"), "old");
    Watch watch = (_, _) -> {
      throw new CancellationException();
    };
    assertThrows(CancellationException.class, () -> writer.write(twoPages(), new SnapshotFormat.Pdf(), file, watch));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), filesLeft());
  }

  /// A stream may be slow for as long as it likes: between two of its bites nothing more is given to it once somebody has cancelled.
  @ParameterizedTest
  @ValueSource(strings = {"pdf", "svg", "png"})
  void oneLongPageIsCancelledWhileItIsWritten(String ending) {
    var slow = new CountingStream();
    Watch watch = (_, _) -> {
      if (slow.bites > 0) {
        throw new CancellationException();
      }
    };
    SnapshotFormat format = SnapshotFormat.named(ending).orElseThrow();
    if (format instanceof SnapshotFormat.Svg) {
      // Small enough to be given in one bite.
      assertDoesNotThrow(() -> writer.write(snapshot(SampleDrawings.everyMark()), format, slow, watch));
    } else {
      assertThrows(CancellationException.class, () -> writer.write(snapshot(SampleDrawings.everyMark()), format, slow, watch));
    }
    assertEquals(1, slow.bites);
  }

  private static final class CountingStream extends OutputStream {
    private int bites;

    @Override
    public void write(int value) {
      bites++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      bites++;
    }
  }

  private List<Path> filesLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Snapshot twoPages() {
    return snapshot(SampleDrawings.everyMark(), SampleDrawings.line("둘째 쪽"));
  }

  private static Snapshot snapshot(Drawing... pages) {
    var imprint = new Imprint("KT", "2025", Optional.empty(), Language.KOREAN, Optional.empty());
    return new Snapshot(Arrays.stream(pages).map(Page::of).toList(), Palette.PRINT, imprint);
  }

  private static String start(Path file, int length) throws IOException {
    return new String(Arrays.copyOf(Files.readAllBytes(file), length), StandardCharsets.ISO_8859_1);
  }
}
