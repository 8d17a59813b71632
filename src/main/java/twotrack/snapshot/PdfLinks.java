package twotrack.snapshot;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import twotrack.drawing.Mark;

/// The links of one document: to the world outside, and from page to page once all pages are painted.
final class PdfLinks {
  private final PdfStructure structure;
  private final Map<String, PDPageXYZDestination> anchors = new HashMap<>();
  private final List<Jump> jumps = new ArrayList<>();

  private record Jump(PDPage page, PDAnnotationLink link, String anchor, Optional<PDStructureElement> element) {}

  PdfLinks(PdfStructure structure) {
    this.structure = structure;
  }

  /// Makes a group lead to an address.
  void outside(PDPage page, Mark.Group group, URI address, Optional<PDStructureElement> element) throws IOException {
    var action = new PDActionURI();
    action.setURI(address.toASCIIString());
    PDAnnotationLink link = link(page, group);
    link.setAction(action);
    add(page, link, element);
  }

  /// Makes a group lead to an anchor, wherever it will stand.
  void jump(PDPage page, Mark.Group group, String anchor, Optional<PDStructureElement> element) {
    jumps.add(new Jump(page, link(page, group), anchor, element));
  }

  /// Names a place; the first place of a name counts.
  void anchor(PDPage page, Mark.Group group, String name) {
    anchors.putIfAbsent(name, place(page, group.bounds().y()));
  }

  /// Connects the jumps. Those whose anchor stands on none of the pages, as when only some of them are printed, stay plain text.
  void finish() throws IOException {
    for (Jump jump : jumps) {
      PDPageXYZDestination place = anchors.get(jump.anchor());
      if (place == null) {
        jump.element().ifPresent(element -> element.setStructureType(StandardStructureTypes.SPAN));
      } else {
        jump.link().setDestination(place);
        add(jump.page(), jump.link(), jump.element());
      }
    }
  }

  /// A place on a page.
  ///
  /// @param y points from the top
  static PDPageXYZDestination place(PDPage page, double y) {
    var place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) Math.ceil(page.getMediaBox().getHeight() - y));
    return place;
  }

  private void add(PDPage page, PDAnnotationLink link, Optional<PDStructureElement> element) throws IOException {
    element.ifPresent(owner -> structure.connect(owner, link));
    page.getAnnotations().add(link);
  }

  private static PDAnnotationLink link(PDPage page, Mark.Group group) {
    Mark.Bounds bounds = group.bounds();
    var border = new PDBorderStyleDictionary();
    border.setWidth(0);
    var link = new PDAnnotationLink();
    link.setBorderStyle(border);
    link.setContents(group.title());
    link.setPrinted(true);
    float bottom = (float) (page.getMediaBox().getHeight() - bounds.y() - bounds.height());
    link.setRectangle(new PDRectangle((float) bounds.x(), bottom, (float) bounds.width(), (float) bounds.height()));
    return link;
  }
}
