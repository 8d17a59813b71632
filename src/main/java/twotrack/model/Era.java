package twotrack.model;

/// A span behind the events, such as a government's term.
public record Era(String id, LocalizedText title, EventDate.Interval span) {}
