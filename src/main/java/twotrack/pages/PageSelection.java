package twotrack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some of the pages, as people write them: `1-3, 5`, `4-`; blank for all.
///
/// @param ranges in the order in which they were written
public record PageSelection(List<Range> ranges) {
  public static final PageSelection ALL = new PageSelection(List.of());

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(\\s*[-–]\\s*(\\d{1,4})?)?");

  public PageSelection {
    ranges = List.copyOf(ranges);
  }

  /// From one page to another, both included; 1 is the first.
  public record Range(int from, int to) {
    public Range {
      if (from < 1 || to < from) {
        throw new IllegalArgumentException("Pages " + from + " to " + to);
      }
    }
  }

  /// What a text asks for; empty where it asks for nothing that can be understood.
  public static Optional<PageSelection> of(String text) {
    if (text.isBlank()) {
      return Optional.of(ALL);
    }
    var ranges = new ArrayList<Range>();
    for (String part : text.strip().split("[,;]", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      if (!range.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(3) != null ? Integer.parseInt(range.group(3)) : range.group(2) != null ? Integer.MAX_VALUE : from;
      if (from < 1 || to < from) {
        return Optional.empty();
      }
      ranges.add(new Range(from, to));
    }
    return Optional.of(new PageSelection(ranges));
  }

  /// Those of some things, one for each page, that are selected, in their own order.
  public <T> List<T> from(List<T> pages) {
    var selected = new ArrayList<T>();
    for (int i = 0; i < pages.size(); i++) {
      if (selects(i + 1)) {
        selected.add(pages.get(i));
      }
    }
    return selected;
  }

  private boolean selects(int page) {
    return ranges.isEmpty() || ranges.stream().anyMatch(range -> range.from() <= page && page <= range.to());
  }
}
