package twotrack.drawing;

import java.net.URI;

/// What a group of marks stands for; the features that draw define their own.
public interface Target {

  /// A place outside, which files can lead to.
  record Link(URI uri) implements Target {}
}
