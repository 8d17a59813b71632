package twotrack.explorer;

/// What a user can take along of the reasons for the position on the cursor day.
public interface Audit {
  /// Copies them as text.
  void copyAudit();

  /// Asks for a file and writes them there as a table.
  void exportAudit();
}
