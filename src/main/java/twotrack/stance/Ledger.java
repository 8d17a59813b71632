package twotrack.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.StanceModel;
import twotrack.stance.UncountedCoding.Reason;

/// Every coding of one subject, weighed, with the decision which of them count (STANCE section 2).
///
/// Among the codings of one event and axis, those agreed replace those proposed, those disputed stay out of the line, and what is withdrawn, has no
/// source or no weight never counts.
final class Ledger {
  private static final Comparator<Coding> ORDER =
      Comparator.comparing(Coding::coder)
          .thenComparing(Coding::codedOn)
          .thenComparing(Coding::status)
          .thenComparing(Coding::action)
          .thenComparingDouble(Coding::modifier);

  private static final Set<Reason> JUDGED = EnumSet.of(Reason.CONTEXT_ONLY, Reason.REPLACED, Reason.DISPUTED);

  private final Weigher weigher;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Impact>> impacts;

  /// A coding and what became of it.
  ///
  /// @param weighed empty if the action table has no weight for it
  /// @param reason why it stays out of the line; empty if it counts
  /// @param impact what the line or the envelope uses it in
  record Entry(int row, Event event, Coding coding, Optional<WeighedCoding> weighed, Optional<Reason> reason, Optional<Impact> impact) {
    boolean has(Coding.Status status) {
      return coding.status() == status;
    }
  }

  Ledger(StanceModel model, Dataset dataset, String subject) {
    weigher = new Weigher(model, dataset);
    impacts = model.axes().stream().collect(Collectors.toMap(StanceModel.Axis::id, _ -> new ArrayList<>()));
    dataset.events().coded().forEach(row -> enter(row, dataset.events().event(row), subject));
  }

  private void enter(int row, Event event, String subject) {
    event.codings().stream()
        .filter(coding -> coding.subject().equals(subject))
        .collect(Collectors.groupingBy(Coding::axis, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(codings -> decide(codings.stream().sorted(ORDER).map(coding -> weighed(row, event, coding)).toList()));
  }

  private Entry weighed(int row, Event event, Coding coding) {
    return new Entry(row, event, coding, weigher.weigh(event, coding), weigher.refusal(event, coding), Optional.empty());
  }

  /// Decides among the codings of one event and axis.
  private void decide(List<Entry> group) {
    boolean agreed = group.stream().anyMatch(entry -> entry.reason().isEmpty() && entry.has(Coding.Status.AGREED));
    List<Entry> decided = group.stream().map(entry -> entry.reason().isPresent() ? entry : among(entry, agreed)).toList();
    List<WeighedCoding> counting = decided.stream().filter(entry -> entry.reason().isEmpty()).flatMap(Ledger::weighed).toList();
    List<WeighedCoding> disputed = decided.stream().filter(entry -> is(entry, Reason.DISPUTED)).flatMap(Ledger::weighed).toList();
    if (counting.isEmpty() && disputed.isEmpty()) {
      entries.addAll(decided);
      return;
    }
    Entry first = decided.getFirst();
    Impact impact = Impact.of(first.row(), first.event(), counting, disputed);
    Objects.requireNonNull(impacts.get(first.coding().axis())).add(impact);
    for (Entry entry : decided) {
      boolean used = entry.reason().isEmpty() || is(entry, Reason.DISPUTED);
      entries.add(used ? new Entry(entry.row(), entry.event(), entry.coding(), entry.weighed(), entry.reason(), Optional.of(impact)) : entry);
    }
  }

  private static Entry among(Entry entry, boolean agreed) {
    Optional<Reason> reason =
        switch (entry.coding().status()) {
          case AGREED, WITHDRAWN -> entry.reason();
          case PROPOSED -> agreed ? Optional.of(Reason.REPLACED) : Optional.empty();
          case DISPUTED -> Optional.of(Reason.DISPUTED);
        };
    return new Entry(entry.row(), entry.event(), entry.coding(), entry.weighed(), reason, Optional.empty());
  }

  private static Stream<WeighedCoding> weighed(Entry entry) {
    return entry.weighed().stream();
  }

  private static boolean is(Entry entry, Reason reason) {
    return entry.reason().filter(reason::equals).isPresent();
  }

  /// All codings of the subject: by event, axis and coder.
  List<Entry> entries() {
    return entries;
  }

  /// What counts or is disputed on an axis, by event.
  List<Impact> impacts(String axis) {
    return impacts.getOrDefault(axis, List.of());
  }

  /// What coders judged of each event on an axis, whatever became of it between them: all that has a weight and a source and was not withdrawn.
  Collection<List<WeighedCoding>> judgements(String axis) {
    return entries.stream()
        .filter(entry -> entry.coding().axis().equals(axis) && entry.reason().map(JUDGED::contains).orElse(true))
        .collect(Collectors.groupingBy(Entry::row, TreeMap::new, Collectors.flatMapping(Ledger::weighed, Collectors.toList())))
        .values();
  }
}
