package twotrack.pages;

import java.time.LocalDate;
import java.util.Optional;

/// A snapshot that somebody asks for.
///
/// @param printedOn the day for the footer; left out where the same input must make the same bytes
public record SnapshotRequest(SnapshotScope scope, SnapshotOptions options, Optional<LocalDate> printedOn) {}
