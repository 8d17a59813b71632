package twotrack.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twotrack.drawing.Target;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventTable;
import twotrack.model.RowSet;
import twotrack.timeline.EventNumbers;

/// The numbers of the events on the pages, in order of time, and of their sources, in order of first use.
final class Numbering implements EventNumbers {
  /// Anchor of the list of sources as a whole.
  static final String SOURCES = "sources";

  private final Dataset dataset;
  private final RowSet shown;
  private final boolean listed;
  private final int[] numbers;
  private final Map<String, SourceUse> sources = new LinkedHashMap<>();

  /// A source and what it is used for.
  ///
  /// @param number from 1
  /// @param events the numbers of the events that name it, rising, with the credibility that each gives it
  record SourceUse(String source, int number, Map<Integer, Integer> events) {}

  private Numbering(Dataset dataset, RowSet shown, boolean listed) {
    this.dataset = dataset;
    this.shown = shown;
    this.listed = listed;
    EventTable table = dataset.events();
    numbers = new int[table.size()];
    int next = 1;
    for (int row = 0; row < numbers.length; row++) {
      if (shown.contains(row)) {
        numbers[row] = next;
        for (Event.Citation citation : table.event(row).sources()) {
          SourceUse use = sources.computeIfAbsent(citation.source(), id -> new SourceUse(id, sources.size() + 1, new LinkedHashMap<>()));
          use.events().put(next, citation.credibility());
        }
        next++;
      }
    }
  }

  /// The numbers of some events; empty where no list refers to them.
  static Optional<Numbering> of(Material material, RowSet shown) {
    boolean listed = material.has(SnapshotOptions.Section.EVENTS);
    return listed || material.has(SnapshotOptions.Section.SOURCES) ? Optional.of(new Numbering(material.dataset(), shown, listed)) : Optional.empty();
  }

  @Override
  public int number(int row) {
    return numbers[row];
  }

  /// The event in the list of events; without the list, its first source.
  @Override
  public Target target(int row) {
    if (listed) {
      return new PageTarget.Jump(eventAnchor(row));
    }
    return new PageTarget.Jump(dataset.events().event(row).sources().stream().findFirst().map(citation -> sourceAnchor(citation.source())).orElse(SOURCES));
  }

  /// The events that are numbered.
  RowSet shown() {
    return shown;
  }

  /// Whether there is a list of events.
  boolean listed() {
    return listed;
  }

  String eventAnchor(int row) {
    return eventAnchorOf(number(row));
  }

  static String eventAnchorOf(int number) {
    return "event-" + number;
  }

  String sourceAnchor(String source) {
    return "source-" + sourceNumber(source);
  }

  int sourceNumber(String source) {
    return Optional.ofNullable(sources.get(source)).orElseThrow().number();
  }

  /// The sources of the events, by number.
  List<SourceUse> sources() {
    return new ArrayList<>(sources.values());
  }
}
