package twotrack.pages.view;

import java.io.IOException;
import twotrack.i18n.Messages;
import twotrack.pages.PagesException;
import twotrack.print.PrintFailure;
import twotrack.snapshot.SnapshotException;

/// Why something did not come about, for people.
final class SnapshotFailures {
  private SnapshotFailures() {}

  /// @throws IllegalStateException for a failure that nobody expects, which is a defect
  static String reason(Exception failure, Messages messages) {
    return switch (failure) {
      case PagesException uncomposable -> uncomposable.message(messages);
      case SnapshotException unwritable -> unwritable.message(messages);
      case PrintFailure unprinted -> unprinted.problem().message(messages);
      case IOException unwritable -> messages.text("snapshot.failed.why", String.valueOf(unwritable.getMessage()));
      default -> throw new IllegalStateException("A snapshot failed", failure);
    };
  }
}
