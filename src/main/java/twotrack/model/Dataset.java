package twotrack.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An opened dataset: immutable, complete, every reference resolved.
public final class Dataset {
  private final Header header;
  private final Map<Facet, Map<String, Named>> named;
  private final Map<String, Source> sources;
  private final List<Era> eras;
  private final Optional<StanceModel> stanceModel;
  private final List<SavedView> views;
  private final List<SavedView.Step> story;
  private final EventTable events;

  /// What the file says of itself.
  ///
  /// @param languages in order of preference; at least one
  /// @param asOf the day on which the data was closed
  /// @param extras keys that the format does not know, with their JSON text, kept for writing back
  public record Header(
      LocalizedText title,
      Optional<LocalizedText> description,
      Optional<String> license,
      List<String> languages,
      Optional<LocalDate> asOf,
      Map<String, String> extras) {
    public Header {
      languages = List.copyOf(languages);
      extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }
  }

  /// The things that events refer to.
  public record Registry(List<Company> companies, List<Person> people, List<Product> products, List<Topic> topics, List<Source> sources) {
    public Registry {
      companies = List.copyOf(companies);
      people = List.copyOf(people);
      products = List.copyOf(products);
      topics = List.copyOf(topics);
      sources = List.copyOf(sources);
    }
  }

  /// What stands beside the events.
  public record Context(List<Era> eras, Optional<StanceModel> stanceModel, List<SavedView> views, List<SavedView.Step> story) {
    public Context {
      eras = List.copyOf(eras);
      views = List.copyOf(views);
      story = List.copyOf(story);
    }
  }

  /// @param events with what has been added so far
  public Dataset(Header header, Registry registry, Context context, EventTableBuilder events) {
    this.header = header;
    named =
        Map.of(
            Facet.COMPANY, byId(registry.companies()),
            Facet.PERSON, byId(registry.people()),
            Facet.PRODUCT, byId(registry.products()),
            Facet.TOPIC, byId(registry.topics()));
    sources = registry.sources().stream().collect(Collectors.toMap(Source::id, Function.identity(), Dataset::noTwo, LinkedHashMap::new));
    eras = context.eras();
    stanceModel = context.stanceModel();
    views = context.views();
    story = context.story();
    this.events =
        events.build(named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue().keySet()))), sources);
  }

  private static Map<String, Named> byId(List<? extends Named> things) {
    return things.stream().collect(Collectors.toMap(Named::id, Function.identity(), Dataset::noTwo, LinkedHashMap::new));
  }

  private static <T> T noTwo(T first, T second) {
    throw new IllegalArgumentException("Two entries have one id: " + first + " and " + second);
  }

  public Header header() {
    return header;
  }

  public EventTable events() {
    return events;
  }

  public List<Era> eras() {
    return eras;
  }

  public Optional<StanceModel> stanceModel() {
    return stanceModel;
  }

  public List<SavedView> views() {
    return views;
  }

  public List<SavedView.Step> story() {
    return story;
  }

  /// All things of a facet, in the file's order.
  public List<Named> all(Facet facet) {
    return List.copyOf(byFacet(facet).values());
  }

  /// A thing that events refer to.
  public Optional<Named> find(Facet facet, String id) {
    return Optional.ofNullable(byFacet(facet).get(id));
  }

  /// A company by its id.
  public Optional<Company> company(String id) {
    return find(Facet.COMPANY, id).map(Company.class::cast);
  }

  /// A source by its id.
  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /// All sources, in the file's order.
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  private Map<String, Named> byFacet(Facet facet) {
    return Objects.requireNonNull(named.get(facet));
  }
}
