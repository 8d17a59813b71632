package twotrack.dataset;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import twotrack.model.EventTableBuilder;
import twotrack.model.Names;
import twotrack.model.Utf8;

/// The ids of a file and the references to them. A reference may stand before its target: what is not known yet is checked after the pass.
///
/// Ids are numbers among the names of the events' builder. Only those of events are not: they are known by the events themselves.
final class References {
  private final Problems problems;
  private final EventTableBuilder events;
  private final Names names;
  private final Map<IdSpace, BitSet> declared = new EnumMap<>(IdSpace.class);
  private final Map<IdSpace, Pending> pending = new EnumMap<>(IdSpace.class);
  private final Pending weights = new Pending();
  private final Map<String, Set<String>> axesOfAction;

  References(Problems problems, EventTableBuilder events) {
    this(problems, events, new HashMap<>());
  }

  private References(Problems problems, EventTableBuilder events, Map<String, Set<String>> axesOfAction) {
    this.problems = problems;
    this.events = events;
    this.axesOfAction = axesOfAction;
    names = events.names();
    for (IdSpace space : IdSpace.values()) {
      declared.put(space, new BitSet());
      pending.put(space, new Pending());
    }
  }

  /// References of another reader, on another thread, of the same file: they begin with the ids that are known.
  References beside(Problems otherProblems) {
    var beside = new References(otherProblems, events.beside(), axesOfAction);
    declared.forEach((space, ids) -> beside.declared(space).or(ids));
    return beside;
  }

  /// Takes over the events of a reader that was made [#beside] this one, if every reference of theirs leads somewhere.
  ///
  /// @return whether they were taken over; if not, nothing has changed
  boolean takeOver(References other) {
    Pending links = other.pending(IdSpace.EVENT);
    boolean known = IntStream.range(0, other.weights.size()).allMatch(other::isWeightKnown);
    for (IdSpace space : IdSpace.values()) {
      known &= space == IdSpace.EVENT || !other.isWaiting(space);
    }
    for (int i = 0; i < links.size(); i++) {
      Utf8 id = Utf8.of(links.value(i));
      known &= isKnown(IdSpace.EVENT, id) || other.isKnown(IdSpace.EVENT, id);
    }
    return known && events.addAll(other.events);
  }

  private boolean isWeightKnown(int i) {
    return axesOfAction.getOrDefault(weights.value(i), Set.of()).contains(weights.partner(i));
  }

  /// The events so far.
  EventTableBuilder events() {
    return events;
  }

  /// The texts of the numbers.
  Names names() {
    return names;
  }

  /// Makes an id known. An event whose reading succeeds makes its own known.
  void declare(IdSpace space, Utf8 id) {
    declared(space).set(names.number(id));
  }

  /// Whether an id is known so far.
  boolean isKnown(IdSpace space, Utf8 id) {
    if (space == IdSpace.EVENT && events.has(id)) {
      return true;
    }
    BitSet ids = declared(space);
    int number = ids.isEmpty() ? -1 : names.find(id);
    return number >= 0 && ids.get(number);
  }

  /// Refers to the id at the cursor, of anything but an event, and returns its number.
  int refer(IdSpace space, JsonCursor cursor) {
    int number = names.number(cursor.utf8());
    if (!declared(space).get(number)) {
      pending(space).add(names.text(number), "", cursor.offset(), cursor);
    }
    return number;
  }

  /// Refers to the event whose id is at the cursor.
  void referToEvent(JsonCursor cursor) {
    if (!isKnown(IdSpace.EVENT, cursor.utf8())) {
      pending(IdSpace.EVENT).add(cursor.utf8().toString(), "", cursor.offset(), cursor);
    }
  }

  /// Refers to the key at the cursor.
  void referToKey(IdSpace space, JsonCursor cursor) {
    if (!isKnown(space, Utf8.of(cursor.key()))) {
      pending(space).add(cursor.key(), "", cursor.offset(), cursor);
    }
  }

  /// Whether references of this sort wait for their targets.
  boolean isWaiting(IdSpace space) {
    return pending(space).size() > 0;
  }

  /// States that an action has a base weight on an axis.
  void declareWeight(String action, String axis) {
    axesOfAction.computeIfAbsent(action, _ -> new HashSet<>()).add(axis);
  }

  /// Refers to the base weight that an action has on an axis, in the object that the cursor has just left.
  void referToWeight(String action, String axis, JsonCursor cursor) {
    weights.add(action, axis, cursor.startOffset(), cursor);
  }

  /// Reports every reference that leads nowhere.
  void check() {
    pending.forEach(this::checkIds);
    for (int i = 0; i < weights.size(); i++) {
      String action = weights.value(i);
      String axis = weights.partner(i);
      boolean bothKnown = isKnown(IdSpace.ACTION, Utf8.of(action)) && isKnown(IdSpace.AXIS, Utf8.of(axis));
      if (bothKnown && !isWeightKnown(i)) {
        problems.add(Kind.ACTION_WITHOUT_WEIGHT, weights.offset(i), weights.path(i), Shown.quoted(action), Shown.quoted(axis));
      }
    }
  }

  private void checkIds(IdSpace space, Pending references) {
    for (int i = 0; i < references.size(); i++) {
      String id = references.value(i);
      if (!isKnown(space, Utf8.of(id))) {
        problems.add(Kind.DANGLING_REFERENCE, references.offset(i), references.path(i), Shown.quoted(id), space.list());
      }
    }
  }

  private BitSet declared(IdSpace space) {
    return Objects.requireNonNull(declared.get(space));
  }

  private Pending pending(IdSpace space) {
    return Objects.requireNonNull(pending.get(space));
  }
}
