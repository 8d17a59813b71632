package twotrack.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import twotrack.model.Coding;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.GivenEvents;
import twotrack.model.LocalizedText;
import twotrack.model.Source;
import twotrack.model.StanceModel.ActionClass;
import twotrack.model.StanceModel;

/// Datasets in which every event is coded on both axes, of any size and always the same for the same size: ten years in which one axis rises in the first
/// half and the other in the second, with dates of every precision, commitments, steps back and disputes.
public final class CodedEvents {
  /// The first day on which an event can be.
  public static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  /// The day on which the data is closed.
  public static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  private static final String WIND = "wind";
  private static final String SUN = "sun";
  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
  /// So many events for each point of K make both axes cross their thresholds, whatever the size.
  private static final double EVENTS_PER_K = 12;
  private static final int SOURCES = 12;

  private final int events;
  private final int subjects;
  private final Random random = new Random(2026);

  private CodedEvents(int events, int subjects) {
    this.events = events;
    this.subjects = subjects;
  }

  /// @param events how many, each about one of the subjects in turn
  /// @param subjects how many companies have a position
  public static Dataset of(int events, int subjects) {
    return new CodedEvents(events, subjects).dataset();
  }

  /// The id of a subject.
  ///
  /// @param number from 0
  public static String subject(int number) {
    return "company-" + number;
  }

  private Dataset dataset() {
    List<Company> companies = IntStream.range(0, subjects)
        .mapToObj(i -> new Company(subject(i), text("Company " + i), List.of(), Company.Kind.OTHER, Optional.empty()))
        .toList();
    var all = new ArrayList<Event>();
    for (int i = 0; i < events; i++) {
      all.add(event(i));
    }
    return new Dataset(
        new Dataset.Header(text("Coded events"), Optional.empty(), Optional.empty(), List.of("en"), Optional.of(LAST), Map.of()),
        new Dataset.Registry(companies, List.of(), List.of(), List.of(), IntStream.range(0, SOURCES).mapToObj(CodedEvents::source).toList()),
        new Dataset.Context(List.of(), Optional.of(model()), List.of(), List.of()),
        GivenEvents.of(all));
  }

  private StanceModel model() {
    return new StanceModel(
        "bench",
        IntStream.range(0, subjects).mapToObj(i -> new StanceModel.Subject(subject(i), Optional.empty())).toList(),
        List.of(axis(WIND), axis(SUN)),
        new StanceModel.Constants(events / EVENTS_PER_K / subjects, Map.of(ActionClass.VERBAL, 6.0, ActionClass.MATERIAL, 24.0), 3, 60, 90),
        Map.of(Source.Reliability.A, 1.0, Source.Reliability.B, 0.95, Source.Reliability.C, 0.8),
        Map.of(1, 1.0, 2, 0.95, 3, 0.8),
        List.of(action("STATE", ActionClass.VERBAL, 1), action("PLAN", ActionClass.VERBAL, 3), action("RELEASE", ActionClass.MATERIAL, 6),
            action("CUT", ActionClass.MATERIAL, -7)),
        List.of(position("neither", Set.of()), position(WIND, Set.of(WIND)), position(SUN, Set.of(SUN)), position("both", Set.of(WIND, SUN))),
        Optional.empty());
  }

  private Event event(int number) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    double progress = (day.toEpochDay() - FIRST.toEpochDay()) / (double) DAYS;
    String source = "s" + number % SOURCES;
    String subject = subject(number % subjects);
    return new Event(
        new EventId("e" + number),
        EventDate.parse(date(day)),
        text("Event " + number + " of " + subject),
        Optional.empty(),
        List.of(subject),
        List.of(),
        List.of(),
        List.of(),
        1 + random.nextInt(5),
        List.of(new Event.Citation(source, 1 + number % 3, Optional.empty(), Optional.empty())),
        List.of(),
        List.of(),
        List.of(coding(subject, WIND, source, progress < 0.5), coding(subject, SUN, source, progress > 0.5)),
        Map.of());
  }

  private String date(LocalDate day) {
    return switch (random.nextInt(20)) {
      case 0 -> Integer.toString(day.getYear());
      case 1, 2 -> day.getYear() + "-" + (33 + (day.getMonthValue() - 1) / 3);
      case 3, 4, 5 -> day.toString().substring(0, 7);
      default -> day.toString();
    };
  }

  private Coding coding(String subject, String axis, String source, boolean season) {
    String action = random.nextInt(10) < (season ? 1 : 4) ? "CUT" : List.of("STATE", "PLAN", "RELEASE").get(random.nextInt(3));
    Optional<Coding.Standing> standing = switch (random.nextInt(20)) {
      case 0 -> Optional.of(new Coding.Standing(Optional.empty()));
      case 1, 2 -> Optional.of(new Coding.Standing(Optional.of(EventDate.parse(FIRST.plusDays(random.nextInt(DAYS)).toString()))));
      default -> Optional.empty();
    };
    Coding.Status status = random.nextInt(20) == 0 ? Coding.Status.DISPUTED : Coding.Status.PROPOSED;
    double modifier = 0.5 + random.nextInt(5) * 0.25;
    return new Coding(
        subject, axis, action, modifier, false, OptionalDouble.empty(), OptionalDouble.empty(), standing, List.of(source), "coder",
        LAST, text("Made up."), status);
  }

  private static StanceModel.Action action(String id, ActionClass actionClass, double base) {
    return new StanceModel.Action(id, text(id), actionClass, text(id), Map.of(WIND, base, SUN, base));
  }

  private static StanceModel.Axis axis(String id) {
    return new StanceModel.Axis(id, text(id), text(id), Optional.empty(), Optional.empty(), 40, 35);
  }

  private static StanceModel.Position position(String id, Set<String> high) {
    return new StanceModel.Position(id, text(id), high);
  }

  private static Source source(int number) {
    var reliability = List.of(Source.Reliability.A, Source.Reliability.B, Source.Reliability.C).get(number % 3);
    return new Source(
        "s" + number, "Paper", "Report", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), reliability);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }
}
