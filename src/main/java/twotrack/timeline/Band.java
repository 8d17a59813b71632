package twotrack.timeline;

import twotrack.drawing.Ink;

/// A labelled span over all lanes, such as a phase of the chosen subject.
///
/// @param from first day
/// @param to the day after the last; both epoch days
/// @param ground ink of the band behind the lanes
public record Band(double from, double to, String label, Ink ground, Ink text) {}
