package twotrack.pages.view;

import java.util.Optional;
import java.util.Set;
import twotrack.pages.PaperChoice;

/// What the dialog says about its choices.
///
/// @param problem why nothing can be printed or saved as things stand
/// @param toPdf whether the way out is to save a PDF instead
/// @param note what is done otherwise than chosen
/// @param printer how the printer is
/// @param lacking papers that the printer does not take
/// @param pixels size of the pictures
/// @param action what the default button does
/// @param ready whether it can
record SnapshotStatus(
    Optional<String> problem,
    boolean toPdf,
    Optional<String> note,
    Optional<String> printer,
    Set<PaperChoice.Size> lacking,
    Optional<String> pixels,
    String action,
    boolean ready) {
  SnapshotStatus {
    lacking = Set.copyOf(lacking);
  }
}
