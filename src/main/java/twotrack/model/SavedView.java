package twotrack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A view that the dataset's author recommends.
///
/// @param filter values of the filter by its option name: `company`, `topic`, `product`, `year`, `importance`, `text`
public record SavedView(
    String id,
    LocalizedText name,
    Map<String, List<String>> filter,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> lanes,
    Optional<String> subject,
    Optional<LocalDate> cursor) {
  public SavedView {
    filter = Map.copyOf(filter);
  }

  /// One step of the dataset's story: a view and what to see in it.
  public record Step(String view, LocalizedText caption) {}
}
