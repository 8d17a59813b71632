package twotrack.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import twotrack.pages.Margins;
import twotrack.pages.Paper;

/// What a print service says of its paper, in this app's terms.
final class ServicePapers {
  private static final double POINTS_PER_INCH = 72;

  private ServicePapers() {}

  /// A paper of a service by its name and its size.
  private record Named(MediaSizeName name, Paper upright) {}

  /// The papers that a service takes, with the edges on which it cannot print.
  static List<Sheet> sheets(PrintService service) {
    return named(service).map(named -> new Sheet(named.upright(), least(service, named))).toList();
  }

  /// What the service calls a paper, however it lies.
  static Optional<MediaSizeName> name(PrintService service, Paper paper) {
    return named(service).filter(named -> new Sheet(named.upright(), Margins.same(0)).fits(paper)).map(Named::name).findFirst();
  }

  /// How many copies a service makes by itself.
  static int mostCopies(PrintService service) {
    return service.getSupportedAttributeValues(Copies.class, null, null) instanceof CopiesSupported copies
        ? Arrays.stream(copies.getMembers()).mapToInt(range -> range[1]).max().orElse(1)
        : 1;
  }

  private static Stream<Named> named(PrintService service) {
    return service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media
        ? Arrays.stream(media).filter(MediaSizeName.class::isInstance).map(MediaSizeName.class::cast).flatMap(ServicePapers::named)
        : Stream.empty();
  }

  private static Stream<Named> named(MediaSizeName name) {
    return Optional.ofNullable(MediaSize.getMediaSizeForName(name)).stream()
        .map(size -> new Named(name, new Paper(size.getX(MediaSize.INCH) * POINTS_PER_INCH, size.getY(MediaSize.INCH) * POINTS_PER_INCH)));
  }

  private static Margins least(PrintService service, Named named) {
    Object areas = service.getSupportedAttributeValues(MediaPrintableArea.class, null, new HashAttributeSet(named.name()));
    return areas instanceof MediaPrintableArea[] found && found.length > 0 ? least(found[0], named.upright()) : Margins.same(0);
  }

  /// The area is rounded by printers, so that it may reach a little over the sheet. Some give it for the sheet across.
  static Margins least(MediaPrintableArea area, Paper upright) {
    double left = area.getX(MediaPrintableArea.INCH) * POINTS_PER_INCH;
    double top = area.getY(MediaPrintableArea.INCH) * POINTS_PER_INCH;
    double width = area.getWidth(MediaPrintableArea.INCH) * POINTS_PER_INCH;
    double height = area.getHeight(MediaPrintableArea.INCH) * POINTS_PER_INCH;
    Paper sheet = width > height ? upright.turned() : upright;
    var least = new Margins(beyond(top), beyond(sheet.width() - left - width), beyond(sheet.height() - top - height), beyond(left));
    return sheet.equals(upright)
        ? least
        : new Margins(/* top= */ least.left(), /* right= */ least.top(), /* bottom= */ least.right(), /* left= */ least.bottom());
  }

  /// Less than a third of a millimetre is no edge.
  private static double beyond(double edge) {
    return edge < 1 ? 0 : edge;
  }
}
