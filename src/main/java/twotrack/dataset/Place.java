package twotrack.dataset;

/// A place in a file, as editors count it.
///
/// @param file name without folders
/// @param line from 1
/// @param column from 1, in characters
public record Place(String file, int line, int column) {}
