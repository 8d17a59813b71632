package twotrack.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import twotrack.drawing.Face;
import twotrack.drawing.awt.Typeface;

/// What the pages of one document share: the typeface, of which only the used characters are embedded, the opacities of fades, the structure and the links.
final class PdfParts {
  /// Enough that the steps of a fade are thinner than a hair on paper.
  static final int FADE_STEPS = 24;

  private final Map<Face.Weight, PDFont> fonts = new EnumMap<>(Face.Weight.class);
  private final List<PDExtendedGraphicsState> layers = new ArrayList<>();

  private final Typeface typeface;
  private final PdfStructure structure;
  private final PdfLinks links;

  PdfParts(PDDocument document, Typeface typeface) throws IOException {
    this.typeface = typeface;
    structure = new PdfStructure(document);
    links = new PdfLinks(structure);
    for (Face.Weight weight : Face.Weight.values()) {
      try (InputStream file = Typeface.file(weight)) {
        fonts.put(weight, PDType0Font.load(document, file, true));
      }
    }
    for (int layer = 1; layer <= FADE_STEPS; layer++) {
      layers.add(opacity(1f / (FADE_STEPS - layer + 1)));
    }
  }

  Typeface typeface() {
    return typeface;
  }

  PdfStructure structure() {
    return structure;
  }

  PdfLinks links() {
    return links;
  }

  /// Completes what could not be written before all pages were painted.
  void finish() throws IOException {
    links.finish();
    structure.finish();
  }

  PDFont font(Face.Weight weight) {
    return Objects.requireNonNull(fonts.get(weight));
  }

  /// The opacity of each layer of a fade, the longest layer first: with all layers below it, layer n of N covers n/N.
  List<PDExtendedGraphicsState> fadeLayers() {
    return layers;
  }

  private static PDExtendedGraphicsState opacity(float share) {
    var state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(share);
    return state;
  }
}
