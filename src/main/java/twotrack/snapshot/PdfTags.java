package twotrack.snapshot;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import twotrack.drawing.Mark;
import twotrack.drawing.Target;
import twotrack.pages.PageTarget;

/// Tags what is painted on one page: texts belong to elements of the [PdfStructure], everything else is decoration (ISO 32000-1, 14.8.2.2).
final class PdfTags {
  private final PDPageContentStream content;
  private final PdfStructure.Section section;
  private final Deque<Entered> groups = new ArrayDeque<>();
  private boolean inDecoration;

  PdfTags(PDPageContentStream content, PdfStructure.Section section) {
    this.content = content;
    this.section = section;
  }

  /// What is painted next means nothing to a reader who cannot see it.
  void decoration() throws IOException {
    if (!inDecoration) {
      content.beginMarkedContent(COSName.ARTIFACT);
      inDecoration = true;
    }
  }

  /// Begins a text, which belongs to the group that was entered last, or stands as a paragraph of its own.
  void beginText() throws IOException {
    endDecoration();
    PDStructureElement owner = groups.isEmpty() ? section.add(section.element(), StandardStructureTypes.P) : groups.peek().element();
    content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), section.text(owner));
  }

  void endText() throws IOException {
    content.endMarkedContent();
  }

  void enter(Mark.Group group) {
    groups.push(new Entered(group, Optional.ofNullable(groups.peek())));
  }

  /// Leaves the last group.
  ///
  /// @return its element, if it has any text
  Optional<PDStructureElement> leave() {
    return Optional.ofNullable(groups.pop().made);
  }

  /// Ends what is open.
  void endDecoration() throws IOException {
    if (inDecoration) {
      content.endMarkedContent();
      inDecoration = false;
    }
  }

  /// A group whose marks are being painted; its element is made with its first text.
  private final class Entered {
    private final Mark.Group group;
    private final Optional<Entered> around;
    private @Nullable PDStructureElement made;

    Entered(Mark.Group group, Optional<Entered> around) {
      this.group = group;
      this.around = around;
    }

    PDStructureElement element() {
      if (made == null) {
        made = make();
      }
      return made;
    }

    private PDStructureElement make() {
      boolean leads = group.target() instanceof Target.Link || group.target() instanceof PageTarget.Jump;
      PDStructureElement parent = around.map(Entered::element).orElse(section.element());
      if (leads && around.isEmpty()) {
        parent = section.add(parent, StandardStructureTypes.P);
      }
      String type = leads ? StandardStructureTypes.LINK : around.isEmpty() ? StandardStructureTypes.P : StandardStructureTypes.SPAN;
      PDStructureElement element = section.add(parent, type);
      if (!(group.target() instanceof PageTarget.Anchor)) {
        element.setAlternateDescription(group.title());
      }
      return element;
    }
  }
}
