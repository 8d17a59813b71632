package twotrack.table;

/// What the table says of each event.
public enum EventColumn {
  DATE,
  TITLE,
  COMPANIES,
  TOPICS,
  IMPORTANCE,
  SOURCES
}
