package twotrack.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.model.Coding;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.GivenEvents;
import twotrack.model.LocalizedText;
import twotrack.model.Source;
import twotrack.model.StanceModel.ActionClass;
import twotrack.model.StanceModel;

/// A small dataset for tests, with axes that no real one has: `sail` and `oar`, of a ship that can drift, sail, row, or do both.
record Story(List<Draft> drafts, StanceModel.Constants constants, Optional<LocalDate> asOf) {
  static final String SUBJECT = "ship";
  static final String SAIL = "sail";
  static final String OAR = "oar";
  static final double ON = 40;
  static final double OFF = 35;
  static final StanceModel.Position ADRIFT = position("adrift", Set.of());
  static final StanceModel.Position SAILING = position("sailing", Set.of(SAIL));
  static final StanceModel.Position ROWING = position("rowing", Set.of(OAR));
  static final StanceModel.Position BOTH = position("both", Set.of(SAIL, OAR));

  private static final Map<Source.Reliability, Double> GRADES =
      new EnumMap<>(
          Map.of(
              Source.Reliability.A, 1.0,
              Source.Reliability.B, 0.9,
              Source.Reliability.C, 0.8,
              Source.Reliability.D, 0.5,
              Source.Reliability.E, 0.2,
              Source.Reliability.F, 0.5));

  static Story of(Draft... drafts) {
    var halfLives = Map.of(ActionClass.VERBAL, 6.0, ActionClass.MATERIAL, 24.0);
    return new Story(List.of(drafts), new StanceModel.Constants(10, halfLives, 1, 60, 90), Optional.empty());
  }

  Story with(Draft... more) {
    return new Story(Stream.concat(drafts.stream(), Arrays.stream(more)).toList(), constants, asOf);
  }

  Story without(String event) {
    return new Story(drafts.stream().filter(draft -> !draft.event().equals(event)).toList(), constants, asOf);
  }

  Story shuffled(Random random) {
    var shuffled = new ArrayList<>(drafts);
    Collections.shuffle(shuffled, random);
    return new Story(shuffled, constants, asOf);
  }

  Story k(double k) {
    return with(new StanceModel.Constants(k, constants.halfLifeMonths(), constants.minimumCodings(), 60, 90));
  }

  Story minimumCodings(int minimum) {
    return with(new StanceModel.Constants(constants.k(), constants.halfLifeMonths(), minimum, 60, 90));
  }

  private Story with(StanceModel.Constants others) {
    return new Story(drafts, others, asOf);
  }

  Story until(String day) {
    return new Story(drafts, constants, Optional.of(LocalDate.parse(day)));
  }

  StanceIndex index() {
    return StanceIndex.of(dataset(), SUBJECT).orElseThrow();
  }

  Dataset dataset() {
    var byEvent = drafts.stream().collect(Collectors.groupingBy(Draft::event, LinkedHashMap::new, Collectors.toList()));
    return dataset(byEvent.values().stream().map(Story::event).toList(), Optional.of(model()));
  }

  Dataset dataset(List<Event> events, Optional<StanceModel> model) {
    var name = LocalizedText.of("en", "Ship");
    var sources = Arrays.stream(Source.Reliability.values()).map(Story::source).toList();
    var companies = List.of(new Company(SUBJECT, name, List.of(), Company.Kind.OTHER, Optional.empty()));
    return new Dataset(
        new Dataset.Header(name, Optional.empty(), Optional.empty(), List.of("en"), asOf, Map.of()),
        new Dataset.Registry(companies, List.of(), List.of(), List.of(), sources),
        new Dataset.Context(List.of(), model, List.of(), List.of()),
        GivenEvents.of(events));
  }

  StanceModel model() {
    List<StanceModel.Action> actions = drafts.stream().map(Story::action).distinct().toList();
    return new StanceModel(
        "test",
        List.of(new StanceModel.Subject(SUBJECT, Optional.empty())),
        List.of(axis(SAIL), axis(OAR)),
        constants,
        GRADES,
        Map.of(1, 1.0, 2, 0.95, 3, 0.8, 4, 0.4, 5, 0.1, 6, 0.5),
        actions,
        List.of(ADRIFT, SAILING, ROWING, BOTH),
        Optional.empty());
  }

  static double grade(Source.Reliability reliability) {
    return GRADES.getOrDefault(reliability, 0.0);
  }

  static int day(String date) {
    return EventTable.epochDay(LocalDate.parse(date));
  }

  private static StanceModel.Action action(Draft draft) {
    return new StanceModel.Action(draft.action(), text(draft.action()), draft.actionClass(), text("does"), Map.of(SAIL, draft.base(), OAR, draft.base()));
  }

  private static Event event(List<Draft> drafts) {
    Stream<Source.Reliability> grades = drafts.stream().flatMap(draft -> draft.grade().stream()).distinct();
    var citations = grades.map(grade -> new Event.Citation(grade.name(), 1, Optional.empty(), Optional.empty())).toList();
    return event(drafts.getFirst().event(), drafts.getFirst().date(), citations, drafts.stream().map(Draft::coding).toList());
  }

  static Event event(String id, String date, List<Event.Citation> citations, List<Coding> codings) {
    return new Event(
        new EventId(id),
        EventDate.parse(date),
        text(id),
        Optional.empty(),
        List.of(SUBJECT),
        List.of(),
        List.of(),
        List.of(),
        3,
        citations,
        List.of(),
        List.of(),
        codings,
        Map.of());
  }

  private static Source source(Source.Reliability grade) {
    return new Source(
        grade.name(), "Paper", "Report", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), grade);
  }

  private static StanceModel.Axis axis(String id) {
    return new StanceModel.Axis(id, text(id), text(id), Optional.empty(), Optional.empty(), ON, OFF);
  }

  private static StanceModel.Position position(String id, Set<String> high) {
    return new StanceModel.Position(id, text(id), high);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }
}
