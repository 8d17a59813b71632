package twotrack.inspector;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import twotrack.model.EventId;
import twotrack.model.Facet;

/// Everything that the panel says of an event, in one language.
///
/// @param date in words
/// @param precision of the date, in a word
/// @param tags companies, people, products and topics, in this order
/// @param importance 1 to 5
/// @param sources numbered from 1, as disputed values and codings refer to them
/// @param relations to other events
public record EventDetails(
    EventId id,
    String title,
    String date,
    String precision,
    List<Tag> tags,
    int importance,
    Optional<String> summary,
    List<CodedAxis> codings,
    List<Dispute> disputed,
    List<SourceLine> sources,
    List<Relation> relations) {
  public EventDetails {
    tags = List.copyOf(tags);
    codings = List.copyOf(codings);
    disputed = List.copyOf(disputed);
    sources = List.copyOf(sources);
    relations = List.copyOf(relations);
  }

  /// A thing that the event names.
  public record Tag(Facet facet, String id, String name) {}

  /// What coders judged of one subject on one axis.
  ///
  /// @param axis id of the axis
  /// @param heading subject and axis
  public record CodedAxis(String axis, String heading, List<CodingLine> codings) {
    public CodedAxis {
      codings = List.copyOf(codings);
    }
  }

  /// One coder's judgement.
  ///
  /// @param what action and weight
  /// @param who coder and status
  /// @param note why it does not count; empty if it does
  public record CodingLine(String what, String who, String reason, Optional<String> note) {}

  /// Values that sources state differently.
  public record Dispute(String label, List<Version> versions) {
    public Dispute {
      versions = List.copyOf(versions);
    }

    /// One value and the numbers of the sources that state it.
    public record Version(String value, String sources) {}
  }

  /// A numbered source.
  ///
  /// @param facts day of publication, grade and place in the source
  /// @param grade what the grade means
  /// @param page where it can be read
  public record SourceLine(
      int number, String publisher, String title, String facts, String grade, Optional<String> note, Optional<URI> page, Optional<URI> archive) {}

  /// Other events that stand to this one in the same way.
  ///
  /// @param words such as "answers"
  public record Relation(String words, List<EventLink> events) {
    public Relation {
      events = List.copyOf(events);
    }
  }
}
