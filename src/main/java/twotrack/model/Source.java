package twotrack.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A publication that events rest on.
///
/// @param reliability Admiralty grade of the source
/// @param url `http` or `https` only
public record Source(
    String id,
    String publisher,
    String title,
    List<String> authors,
    Optional<EventDate> published,
    Optional<EventDate> accessed,
    Optional<String> language,
    Optional<URI> url,
    Optional<URI> archive,
    Reliability reliability) {
  public Source {
    authors = List.copyOf(authors);
  }

  /// Admiralty scale: from completely reliable (A) to unreliable (E); F cannot be judged.
  public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
  }
}
