package twotrack.settings;

import java.nio.file.Path;
import java.util.Optional;
import twotrack.explorer.View;

/// A dataset that was open, and how one looked at it.
///
/// @param file absolute; empty for the dataset that the app ships
/// @param view empty if it was left before anything was kept
public record DatasetMemory(Optional<Path> file, Optional<View> view) {}
