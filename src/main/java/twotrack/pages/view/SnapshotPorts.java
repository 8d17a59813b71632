package twotrack.pages.view;

import java.time.Clock;
import twotrack.drawing.TextMeasurer;
import twotrack.explorer.Dialogs;
import twotrack.explorer.Tasks;
import twotrack.pages.SnapshotComposer;
import twotrack.print.Printing;
import twotrack.snapshot.SnapshotWriter;

/// What the dialog works with.
public record SnapshotPorts(
    SnapshotComposer composer, TextMeasurer measurer, SnapshotWriter writer, Printing printing, Tasks tasks, Dialogs dialogs, Clock clock) {}
