package twotrack.dataset;

/// A place in a text.
///
/// @param offset in bytes
/// @param line from 1
/// @param lineStart offset of the line's beginning
record JsonPosition(long offset, int line, long lineStart) {
  /// The same place, if lines were counted from another one.
  JsonPosition countedFrom(JsonPosition first) {
    return new JsonPosition(offset, line + first.line - 1, lineStart);
  }
}
