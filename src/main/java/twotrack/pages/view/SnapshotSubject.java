package twotrack.pages.view;

import twotrack.model.Dataset;
import twotrack.pages.SnapshotScope;

/// What is put on paper: the dataset that was open and what was looked at when the dialog opened.
///
/// @param fileName for files, without ending
public record SnapshotSubject(Dataset dataset, SnapshotScope scope, String fileName) {}
