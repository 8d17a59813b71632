package twotrack.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.chart.StanceWords;
import twotrack.drawing.Face;
import twotrack.drawing.Ink;
import twotrack.drawing.Mark;
import twotrack.drawing.Stroke;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.StanceModel;

/// The foot of a page: what it was made from and how, so that a single sheet can be checked, and which page of how many it is.
final class PageFoot {
  private static final Typesetter.Style STYLE = new Typesetter.Style(Face.regular(8), Ink.Role.TEXT_MUTED);
  private static final double LEADING = 10;
  private static final double ABOVE = 14;
  private static final double GAP = 14;
  private static final int MOST_LINES = 3;
  private static final int MOST_PAGES = 9_999;

  private final Messages messages;
  private final Typesetter typesetter;
  private final Mark.Bounds content;
  private final List<String> lines;

  /// @param content the area inside the margins, at whose lower end the foot stands
  PageFoot(Material material, Mark.Bounds content) {
    this(
        material.typesetter(),
        material.messages(),
        content,
        words(material.dataset(), material.messages(), Optional.of(material.filter()), material.request().printedOn()));
  }

  private PageFoot(Typesetter typesetter, Messages messages, Mark.Bounds content, String words) {
    this.messages = messages;
    this.typesetter = typesetter;
    this.content = content;
    double room = content.width() - GAP - typesetter.width(messages.text("page.number", MOST_PAGES, MOST_PAGES), STYLE);
    lines = typesetter.lines(words, STYLE, room, MOST_LINES);
  }

  /// The foot of a page that no filter applies to.
  static PageFoot unfiltered(Dataset dataset, Messages messages, TextMeasurer measurer, Mark.Bounds content, Optional<LocalDate> printedOn) {
    return new PageFoot(new Typesetter(measurer, messages.language().locale()), messages, content, words(dataset, messages, Optional.empty(), printedOn));
  }

  private static String words(Dataset dataset, Messages messages, Optional<String> filter, Optional<LocalDate> printedOn) {
    var dates = new DateWords(messages);
    String title = dataset.header().title().in(messages.language().preference(dataset.header().languages()));
    return Stream.of(
            Optional.of("Twotrack"),
            Optional.of(title),
            dataset.header().asOf().map(day -> messages.text("page.closed", dates.words(day))),
            filter.map(words -> messages.text("page.filter", words)),
            dataset.stanceModel().map(model -> model(model, messages)),
            printedOn.map(day -> messages.text("page.printed", dates.words(day))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /// The version of the model with the constants that every number rests on.
  private static String model(StanceModel model, Messages messages) {
    StanceModel.Constants constants = model.constants();
    Stream<String> pairs = model.axes().stream().map(axis -> StanceWords.exact(axis.on()) + "/" + StanceWords.exact(axis.off()));
    String thresholds = pairs.distinct().collect(Collectors.joining(", "));
    String lives = Stream.of(StanceModel.ActionClass.values())
        .flatMap(kind -> Optional.ofNullable(constants.halfLifeMonths().get(kind)).stream())
        .map(StanceWords::exact)
        .collect(Collectors.joining("/"));
    return messages.text("page.model", model.version(), StanceWords.exact(constants.k()), lives, thresholds);
  }

  /// What the foot takes of the content, with the space above it.
  double height() {
    return ABOVE + lines.size() * LEADING;
  }

  /// The foot of one of several pages.
  List<Mark> marks(int page, int pages) {
    var marks = new ArrayList<Mark>();
    double right = content.x() + content.width();
    double bottom = content.y() + content.height();
    double first = bottom - (lines.size() - 1) * LEADING - 2;
    marks.add(new Mark.Line(content.x(), first - LEADING - 1, right, first - LEADING - 1, new Stroke(Ink.Role.GRID_MAJOR, 0.5)));
    for (int line = 0; line < lines.size(); line++) {
      marks.add(typesetter.label(lines.get(line), STYLE, new Mark.Point(content.x(), first + line * LEADING)));
    }
    marks.add(typesetter.labelEndingAt(messages.text("page.number", page, pages), STYLE, new Mark.Point(right, first)));
    return marks;
  }
}
