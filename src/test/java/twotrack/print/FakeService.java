package twotrack.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobEvent;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/// A print service with A4 and US Letter, 6 mm free at the sides and 12 mm at the foot, that keeps what it is sent.
final class FakeService implements PrintService {
  private static final List<MediaSizeName> PAPERS = List.of(MediaSizeName.ISO_A4, MediaSizeName.NA_LETTER);

  final PrintServiceAttributeSet attributes = new HashPrintServiceAttributeSet();
  final List<byte[]> documents = new ArrayList<>();
  final List<PrintRequestAttributeSet> wishes = new ArrayList<>();
  Optional<PrintException> refusal = Optional.empty();
  boolean failsInSilence;
  private final String name;

  FakeService(String name) {
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new Job();
  }

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return attributes;
  }

  @Override
  public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
    return category.cast(attributes.get(category));
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return flavor.equals(DocFlavor.INPUT_STREAM.PDF);
  }

  @Override
  public @Nullable Object getSupportedAttributeValues(Class<? extends Attribute> category, @Nullable DocFlavor flavor, @Nullable AttributeSet given) {
    if (category == Media.class) {
      return PAPERS.toArray(Media[]::new);
    }
    if (category == Copies.class) {
      return new CopiesSupported(1, 20);
    }
    if (category == MediaPrintableArea.class && given != null && given.get(Media.class) instanceof MediaSizeName paper) {
      MediaSize size = MediaSize.getMediaSizeForName(paper);
      return new MediaPrintableArea[] {
        new MediaPrintableArea(6, 0, size.getX(MediaSize.MM) - 12, size.getY(MediaSize.MM) - 12, MediaPrintableArea.MM)
      };
    }
    return null;
  }

  /// Takes a document or refuses it.
  private final class Job implements DocPrintJob {
    private final List<PrintJobListener> listeners = new ArrayList<>();

    @Override
    public void print(Doc document, PrintRequestAttributeSet given) throws PrintException {
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      if (failsInSilence) {
        listeners.forEach(listener -> listener.printJobFailed(new PrintJobEvent(this, PrintJobEvent.JOB_FAILED)));
        return;
      }
      try (InputStream stream = document.getStreamForBytes()) {
        documents.add(stream.readAllBytes());
        wishes.add(given);
      } catch (IOException e) {
        throw new PrintException(e);
      }
    }

    @Override
    public PrintService getPrintService() {
      return FakeService.this;
    }

    @Override
    public PrintJobAttributeSet getAttributes() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addPrintJobListener(PrintJobListener listener) {
      listeners.add(listener);
    }

    @Override
    public void removePrintJobListener(PrintJobListener listener) {
      listeners.remove(listener);
    }

    @Override
    public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet watched) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return new DocFlavor[] {DocFlavor.INPUT_STREAM.PDF};
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return Set.of(Media.class, Copies.class, MediaPrintableArea.class).toArray(Class<?>[]::new);
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return Set.of(Media.class, Copies.class, MediaPrintableArea.class).contains(category);
  }

  @Override
  public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet given) {
    return true;
  }

  @Override
  public @Nullable AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet given) {
    return null;
  }

  @Override
  public @Nullable ServiceUIFactory getServiceUIFactory() {
    return null;
  }
}
