package twotrack.inspector;

import twotrack.model.EventId;

/// An event that can be chosen by its title.
public record EventLink(EventId event, String title) {}
