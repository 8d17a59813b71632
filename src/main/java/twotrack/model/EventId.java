package twotrack.model;

/// Identity of an event: unique in its dataset, stable over its versions, never shown as a title.
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An event id must not be blank.");
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
