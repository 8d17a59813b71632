package twotrack.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that happened: the view of one row of the [EventTable], with everything the file says of it.
///
/// @param companies ids; the first is the event's lane
/// @param importance 1 to 5
/// @param extras keys that the format does not know, with their JSON text, kept for writing back
public record Event(
    EventId id,
    EventDate date,
    LocalizedText title,
    Optional<LocalizedText> summary,
    List<String> companies,
    List<String> people,
    List<String> products,
    List<String> topics,
    int importance,
    List<Citation> sources,
    List<Dispute> disputed,
    List<Link> links,
    List<Coding> codings,
    Map<String, String> extras) {

  /// The importance of an event that states none.
  public static final int DEFAULT_IMPORTANCE = 3;

  public Event {
    companies = List.copyOf(companies);
    people = List.copyOf(people);
    products = List.copyOf(products);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    disputed = List.copyOf(disputed);
    links = List.copyOf(links);
    codings = List.copyOf(codings);
    extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    if (companies.isEmpty()) {
      throw new IllegalArgumentException("Event " + id + " names no company.");
    }
    if (importance < 1 || importance > 5) {
      throw new IllegalArgumentException("Event " + id + " has the importance " + importance + "; 1 to 5 are allowed.");
    }
  }

  /// A source as this event uses it.
  ///
  /// @param credibility Admiralty grade of the statement: 1 confirmed to 5 improbable, 6 cannot be judged
  public record Citation(String source, int credibility, Optional<String> locator, Optional<LocalizedText> note) {
    public Citation {
      if (credibility < 1 || credibility > 6) {
        throw new IllegalArgumentException("Source " + source + " has the credibility " + credibility + "; 1 to 6 are allowed.");
      }
    }
  }

  /// A fact that the sources state differently, side by side.
  public record Dispute(String field, LocalizedText label, List<Version> values) {
    public Dispute {
      values = List.copyOf(values);
    }

    /// One of the stated values and who states it.
    public record Version(LocalizedText value, List<String> sources) {
      public Version {
        sources = List.copyOf(sources);
      }
    }
  }

  /// How this event stands to another one.
  public record Link(Type type, EventId event) {
    /// Reads as "this event … that event".
    public enum Type {
      CAUSES,
      FOLLOWS,
      PART_OF,
      ANSWERS
    }
  }
}
