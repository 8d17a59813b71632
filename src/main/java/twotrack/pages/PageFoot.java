package twotrack.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

/// The last line of a page: when the data was closed, by which model positions are computed, when it was printed, the page's number.
final class PageFoot {
  private static final Face FACE = Face.regular(8);
  private static final double GAP = 10;

  private final Dataset dataset;
  private final Messages messages;
  private final TextMeasurer measurer;

  PageFoot(Dataset dataset, Messages messages, TextMeasurer measurer) {
    this.dataset = dataset;
    this.messages = messages;
    this.measurer = measurer;
  }

  /// The line from a place on.
  List<Mark> line(Mark.Point place, double width, Optional<LocalDate> printedOn) {
    var dates = new DateWords(messages);
    String closed = dataset.header().asOf().map(closing -> messages.text("page.closed", dates.words(closing))).orElse("");
    String model = dataset.stanceModel().map(known -> messages.text("page.model", known.version())).orElse("");
    String printed = printedOn.map(printing -> messages.text("page.printed", dates.words(printing))).orElse("");
    String page = messages.text("page.number", 1, 1);
    double pageWidth = measurer.width(page, FACE);
    String left = Stream.of("Twotrack", closed, model, printed).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    String fitted = measurer.fitted(left, FACE, width - pageWidth - GAP);
    return List.of(
        new Mark.Label(page, place.x() + width - pageWidth, place.y(), pageWidth, FACE, Ink.Role.TEXT_MUTED),
        new Mark.Label(fitted, place.x(), place.y(), measurer.width(fitted, FACE), FACE, Ink.Role.TEXT_MUTED));
  }
}
