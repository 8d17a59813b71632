package twotrack.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The tree from which a reader program tells a document in order (ISO 32000-1, 14.7): a section for each page, in it what was painted, in that order.
final class PdfStructure {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
  private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

  PdfStructure(PDDocument pdf) {
    root.appendKid(document);
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(marked);
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
  }

  /// A section for a page, whose texts will be numbered from 0.
  Section section(PDPage page) {
    var element = child(document, StandardStructureTypes.SECT, page);
    var texts = new COSArray();
    page.setStructParents(key(new PDParentTreeValue(texts)));
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    return new Section(page, element, texts);
  }

  /// Connects a link's element with what one clicks on.
  void connect(PDStructureElement element, PDAnnotationLink link) {
    link.setStructParent(key(new PDParentTreeValue(element.getCOSObject())));
    var reference = new PDObjectReference();
    reference.setReferencedObject(link);
    element.appendKid(reference);
  }

  /// Writes the way back from the pages' texts and links to their elements.
  void finish() {
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }

  private int key(PDParentTreeValue value) {
    int key = parents.size();
    parents.put(key, value);
    return key;
  }

  private static PDStructureElement child(PDStructureElement parent, String type, PDPage page) {
    var element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  /// The elements of one page.
  record Section(PDPage page, PDStructureElement element, COSArray texts) {
    /// A new element below another one of the page.
    PDStructureElement add(PDStructureElement parent, String type) {
      return child(parent, type, page);
    }

    /// Gives a text to an element and returns its number on the page.
    int text(PDStructureElement owner) {
      int number = texts.size();
      owner.appendKid(number);
      texts.add(owner.getCOSObject());
      return number;
    }
  }
}
