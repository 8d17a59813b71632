package twotrack.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import twotrack.model.Coding;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventDraft;
import twotrack.model.EventId;
import twotrack.model.EventTableBuilder;
import twotrack.model.LocalizedText;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.Source;
import twotrack.model.StanceModel;
import twotrack.model.Topic;

/// A dataset of any size for measurements: the same size and shape always give the same events.
public final class SyntheticDataset {
  static final int TOPICS = 12;
  static final int SOURCES = 200;
  static final LocalDate CODED_ON = LocalDate.of(2025, 1, 1);

  private final Shape shape;
  private final long[] spans;
  private final Optional<DayRange> korean;

  private SyntheticDataset(Shape shape, long[] spans, Optional<DayRange> korean) {
    this.shape = shape;
    this.spans = spans;
    this.korean = korean;
  }

  private SyntheticDataset(Shape shape, int size) {
    this(shape, shape.spans(size), Optional.empty());
  }

  /// The scenario of the measurements in other tools.
  public static SyntheticDataset even(int events) {
    return new SyntheticDataset(Shape.EVEN, events);
  }

  /// Events as real datasets have them: bursts, long intervals, imprecise dates, many companies, codings.
  public static SyntheticDataset real(int events) {
    return new SyntheticDataset(Shape.REAL, events);
  }

  /// The same where not every second event has a Korean title, but those that begin in some days. Concerns only the dataset that is made without a file.
  SyntheticDataset withKoreanIn(DayRange days) {
    return new SyntheticDataset(shape, spans, Optional.of(days));
  }

  /// The dataset, made without a file. Titles and summaries come from a pool, so that ten million events fit into 1 GB of heap.
  public Dataset dataset() {
    var builder = new EventTableBuilder(spans.length);
    var words = new NumberedWords(builder, shape);
    for (int number = 0; number < spans.length; number++) {
      SyntheticEvent event = event(number);
      EventDraft draft = builder.draft().id(event.id()).importance(event.importance());
      words.texts(event, korean.map(days -> event.first() >= days.from() && event.first() < days.to()).orElseGet(event::isKorean), draft);
      words.references(event, draft);
      switch (event.form()) {
        case DAY, DAYS -> draft.days(event.first(), event.last());
        case OPEN, ABOUT, MONTH, QUARTER, YEAR -> draft.date(EventDate.parse(event.edtf()));
      }
      rare(event, draft);
      builder.add(draft);
    }
    return new Dataset(header(), registry(), new Dataset.Context(List.of(), Optional.of(stanceModel()), List.of(), List.of()), builder);
  }

  /// Writes the dataset as a file; there each event has texts of its own, about 400 bytes an event. Deterministic, to the byte.
  public void write(Path file) throws IOException {
    new SyntheticJson(this).write(file);
  }

  int size() {
    return spans.length;
  }

  SyntheticEvent event(int number) {
    return shape.event(number, spans[number]);
  }

  private static void rare(SyntheticEvent event, EventDraft draft) {
    if (event.link() >= 0) {
      draft.link(new Event.Link(Event.Link.Type.FOLLOWS, new EventId(SyntheticEvent.id(event.link()))));
    }
    if (event.coded()) {
      draft.code(new Coding(
          "company-0", event.axis(), "CONTRACT", 1, false, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
          List.of("source-" + event.source()), "coder", CODED_ON, LocalizedText.of("en", "A contract."), Coding.Status.AGREED));
    }
  }

  Dataset.Header header() {
    return new Dataset.Header(
        LocalizedText.of("en", "Synthetic events"), Optional.empty(), Optional.empty(), List.of("en", "ko"), Optional.of(CODED_ON), Map.of());
  }

  Dataset.Registry registry() {
    return new Dataset.Registry(
        list(shape.companies, number ->
            new Company("company-" + number, english("Company " + number), List.of(), Company.Kind.OTHER, Optional.empty())),
        list(shape.people, number -> new Person("person-" + number, english("Person " + number), List.of(), Optional.empty())),
        list(shape.products, number -> new Product("product-" + number, english("Product " + number), List.of(), Optional.empty(), Product.Kind.SERVICE)),
        list(TOPICS, number -> new Topic("topic-" + number, english("Topic " + number))),
        list(SOURCES, SyntheticDataset::source));
  }

  private static Source source(int number) {
    return new Source(
        "source-" + number, "Paper " + number % 9, "Report " + number, List.of(), Optional.of(EventDate.parse(Integer.toString(2004 + number % 22))),
        Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty(), Source.Reliability.B);
  }

  static StanceModel stanceModel() {
    return new StanceModel(
        "1",
        List.of(new StanceModel.Subject("company-0", Optional.of("company-1"))),
        List.of(axis("R", "Reliance"), axis("O", "Own")),
        new StanceModel.Constants(10, Map.of(StanceModel.ActionClass.VERBAL, 6.0, StanceModel.ActionClass.MATERIAL, 24.0), 3, 60, 90),
        Map.of(
            Source.Reliability.A, 1.0, Source.Reliability.B, 0.9, Source.Reliability.C, 0.8, Source.Reliability.D, 0.5, Source.Reliability.E, 0.2,
            Source.Reliability.F, 0.5),
        Map.of(1, 1.0, 2, 0.9, 3, 0.8, 4, 0.4, 5, 0.1, 6, 0.5),
        List.of(new StanceModel.Action("CONTRACT", english("Contract"), StanceModel.ActionClass.MATERIAL, english("Binding."), Map.of("R", 8.0, "O", 8.0))),
        List.of(new StanceModel.Position("none", english("Uncommitted"), Set.of()), new StanceModel.Position("both", english("Both"), Set.of("R", "O"))),
        Optional.empty());
  }

  private static StanceModel.Axis axis(String id, String name) {
    return new StanceModel.Axis(id, english(name), english(name), Optional.empty(), Optional.empty(), 40, 35);
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of("en", text);
  }

  private static <T> List<T> list(int size, IntFunction<T> entry) {
    return IntStream.range(0, size).mapToObj(entry).toList();
  }
}
