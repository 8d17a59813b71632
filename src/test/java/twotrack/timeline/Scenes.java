package twotrack.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.drawing.Ink;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.Facet;
import twotrack.model.GivenEvents;
import twotrack.model.Named;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.RowSet;
import twotrack.model.Topic;

/// Scenes and frames of all kinds for tests of the timeline.
final class Scenes {
  static final Dataset BUNDLED = bundled();
  static final Dataset RANDOM = TestDatasets.random(5, 160);
  static final List<Double> WIDTHS = List.of(420.0, 900.0, 1440.0);

  /// With many rows to a lane, and with one.
  private static final List<Double> HEIGHTS = List.of(560.0, 240.0);

  private Scenes() {}

  private static Dataset bundled() {
    try {
      return switch (DatasetReader.read(Path.of("resources/twotrack/data/kt-ai-strategy.json"))) {
        case ReadResult.Opened opened -> opened.dataset();
        case ReadResult.Refused refused -> throw new AssertionError(refused.problems());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All events of a dataset, with two phases and a turning point.
  static TimelineScene scene(Dataset dataset, Grouping grouping, Language language) {
    List<Band> phases = List.of(
        new Band(day("2021-03-01"), day("2024-09-27"), "Uncommitted", new Ink.Tint(0x009e73, Ink.Strength.WASH), Ink.Role.TEXT),
        new Band(day("2024-09-27"), day("2025-07-03"), "Partner-dependent", new Ink.Tint(0xd55e00, Ink.Strength.WASH), Ink.Role.TEXT));
    EventTable table = dataset.events();
    return new TimelineScene(dataset, RowSet.all(table.size()), grouping, phases, Set.of(table.event(table.size() / 2).id()), new Messages(language));
  }

  /// Every dataset in every language, by company and by topic.
  static List<TimelineScene> all() {
    var scenes = new ArrayList<TimelineScene>();
    for (Dataset dataset : List.of(BUNDLED, RANDOM)) {
      for (Language language : Language.values()) {
        scenes.add(scene(dataset, Grouping.COMPANY, language));
        scenes.add(scene(dataset, Grouping.TOPIC, language));
      }
    }
    return scenes;
  }

  /// The whole extent, two years, a month in the middle of much, and one day.
  static List<Viewport> viewports(Dataset dataset) {
    DayRange extent = dataset.events().extent().orElseThrow();
    return List.of(
        Viewport.over(extent, 0.02),
        new Viewport(day("2024-01-01"), 731),
        new Viewport(day("2025-06-20"), 31),
        new Viewport(day("2025-07-03"), 1));
  }

  static List<TimelineLayout.Frame> frames(Dataset dataset) {
    return WIDTHS.stream().flatMap(width -> HEIGHTS.stream().flatMap(height ->
        viewports(dataset).stream().map(viewport -> new TimelineLayout.Frame(viewport, width, height)))).toList();
  }

  /// The same dataset, read from a file with its events in another order.
  static Dataset shuffled(Dataset dataset, long seed) {
    List<Event> events = new ArrayList<>(IntStream.range(0, dataset.events().size()).mapToObj(dataset.events()::event).toList());
    Collections.shuffle(events, new Random(seed));
    var registry = new Dataset.Registry(of(dataset, Facet.COMPANY, Company.class), of(dataset, Facet.PERSON, Person.class),
        of(dataset, Facet.PRODUCT, Product.class), of(dataset, Facet.TOPIC, Topic.class), dataset.sources());
    var context = new Dataset.Context(dataset.eras(), dataset.stanceModel(), dataset.views(), dataset.story());
    return new Dataset(dataset.header(), registry, context, GivenEvents.of(events));
  }

  private static <T extends Named> List<T> of(Dataset dataset, Facet facet, Class<T> kind) {
    return dataset.all(facet).stream().map(kind::cast).toList();
  }

  static double day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }
}
