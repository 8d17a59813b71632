package twotrack.print;

import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/// Listens to a print job. Services that fail without an exception say so only here.
final class JobOutcome extends PrintJobAdapter {
  private volatile boolean failed;

  @Override
  public void printJobFailed(PrintJobEvent event) {
    failed = true;
  }

  @Override
  public void printJobCanceled(PrintJobEvent event) {
    failed = true;
  }

  boolean failed() {
    return failed;
  }
}
