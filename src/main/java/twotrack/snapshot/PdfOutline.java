package twotrack.snapshot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import twotrack.pages.Page;

/// The bookmarks of a document, as a tree beside its pages.
final class PdfOutline {
  private PdfOutline() {}

  /// Adds the bookmarks of all pages, if there are any; readers are asked to show them.
  static void add(PDDocument document, List<Page> pages) {
    var outline = new PDDocumentOutline();
    Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
    for (int number = 0; number < pages.size(); number++) {
      for (Page.Bookmark bookmark : pages.get(number).bookmarks()) {
        while (open.size() > bookmark.level() + 1) {
          open.pop();
        }
        var item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(PdfLinks.place(document.getPage(number), bookmark.y()));
        open.getFirst().addLast(item);
        open.push(item);
      }
    }
    if (outline.hasChildren()) {
      outline.openNode();
      document.getDocumentCatalog().setDocumentOutline(outline);
    }
  }
}
