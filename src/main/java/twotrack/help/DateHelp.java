package twotrack.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twotrack.help.HelpDocument.Block;
import twotrack.help.HelpDocument.Section;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.EventDate;
import twotrack.stance.Onset;

/// How dates are read, shown on examples that go through the same code as those of a dataset.
final class DateHelp {
  private static final List<String> EXAMPLES =
      List.of("2025-07-03", "2025-07", "2025-34", "2025-21", "2025-24", "2025", "202X", "2025-07~", "2025-07?", "2024-09/2029-09", "2025-05/..", "/2025-05");

  private final Messages messages;
  private final DateWords words;

  DateHelp(Messages messages) {
    this.messages = messages;
    words = new DateWords(messages);
  }

  Section section() {
    Stream<String> head = Stream.of("help.dates.column.written", "help.dates.column.read", "help.dates.column.covers", "help.dates.column.onset");
    Stream<String> points = Stream.of("help.dates.point.seasons", "help.dates.point.signs", "help.dates.point.open", "help.dates.point.middle");
    return new Section(
        messages.text("help.dates.heading"),
        List.of(
            new Block.Paragraph(messages.text("help.dates.text")),
            new Block.Table(head.map(messages::text).toList(), EXAMPLES.stream().map(this::row).toList()),
            new Block.Points(points.map(messages::text).toList())));
  }

  private List<String> row(String edtf) {
    EventDate date = EventDate.parse(edtf);
    return List.of(edtf, words.words(date), range(date), words.words(LocalDate.ofEpochDay(Onset.of(date).middle())));
  }

  private String range(EventDate date) {
    Optional<LocalDate> first = Optional.of(date.first()).filter(day -> day.isAfter(EventDate.EARLIEST));
    Optional<LocalDate> last = Optional.of(date.after()).filter(day -> day.isBefore(EventDate.LATEST)).map(day -> day.minusDays(1));
    if (first.isPresent() && first.equals(last)) {
      return words.words(first.get());
    }
    return messages.text("help.dates.range", first.map(words::words).orElse(""), last.map(words::words).orElse("")).strip();
  }
}
