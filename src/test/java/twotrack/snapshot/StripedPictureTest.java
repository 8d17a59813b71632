package twotrack.snapshot;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import twotrack.drawing.Palette;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.awt.Typefaces;

class StripedPictureTest {
  @Test
  void aStripThatIsReadRowByRowIsNotCopiedForEachRow() {
    var picture = new StripedPicture(400, 100, new StripedPicture.Scene(SampleDrawings.everyMark(), Palette.PRINT, Typefaces.shippedAlone(), 2), () -> {});
    assertSame(picture.getTile(0, 0).getDataBuffer(), picture.getTile(0, 0).getDataBuffer());
  }
}
