package twotrack.pages;

import twotrack.drawing.Target;

/// What groups of marks on pages stand for; links to the world outside are [Target.Link]s.
public sealed interface PageTarget extends Target {
  /// A place that other places lead to, such as an entry in the list of sources.
  record Anchor(String name) implements PageTarget {}

  /// Leads to an anchor of the same snapshot, on this page or another.
  record Jump(String anchor) implements PageTarget {}
}
