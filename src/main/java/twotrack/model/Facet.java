package twotrack.model;

/// What events can be grouped and filtered by.
public enum Facet {
  COMPANY,
  TOPIC,
  PRODUCT,
  PERSON
}
