package twotrack.dataset;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The ids of a file and the references to them. A reference may stand before its target: what is not known yet is checked after the pass.
final class References {
  private final Problems problems;
  private final Map<IdSpace, Map<String, String>> ids = new EnumMap<>(IdSpace.class);
  private final Map<IdSpace, Pending> pending = new EnumMap<>(IdSpace.class);
  private final Pending weights = new Pending();
  private final Map<String, Set<String>> axesOfAction = new HashMap<>();

  References(Problems problems) {
    this.problems = problems;
    for (IdSpace space : IdSpace.values()) {
      ids.put(space, new HashMap<>());
      pending.put(space, new Pending());
    }
  }

  /// Makes an id known; false if it is already.
  boolean declare(IdSpace space, String id) {
    return known(space).putIfAbsent(id, id) == null;
  }

  /// Refers to an id at the cursor. Returns the id, as one and the same object for all references where it is known.
  String refer(IdSpace space, String id, JsonCursor cursor) {
    String target = known(space).get(id);
    if (target != null) {
      return target;
    }
    Objects.requireNonNull(pending.get(space)).add(id, "", cursor.spot(), cursor.context());
    return id;
  }

  /// States that an action has a base weight on an axis.
  void declareWeight(String action, String axis) {
    axesOfAction.computeIfAbsent(action, _ -> new HashSet<>()).add(axis);
  }

  /// Refers to the base weight that an action has on an axis, in the object that the cursor has just left.
  void referToWeight(String action, String axis, JsonCursor cursor) {
    weights.add(action, axis, cursor.startSpot(), cursor.context());
  }

  /// Reports every reference that leads nowhere.
  void check() {
    pending.forEach(this::checkIds);
    for (int i = 0; i < weights.size(); i++) {
      String action = weights.value(i);
      String axis = weights.partner(i);
      boolean bothKnown = known(IdSpace.ACTION).containsKey(action) && known(IdSpace.AXIS).containsKey(axis);
      if (bothKnown && !axesOfAction.getOrDefault(action, Set.of()).contains(axis)) {
        problems.add(Kind.ACTION_WITHOUT_WEIGHT, weights.spot(i), weights.path(i), Shown.quoted(action), Shown.quoted(axis));
      }
    }
  }

  private void checkIds(IdSpace space, Pending references) {
    for (int i = 0; i < references.size(); i++) {
      String id = references.value(i);
      if (!known(space).containsKey(id)) {
        problems.add(Kind.DANGLING_REFERENCE, references.spot(i), references.path(i), Shown.quoted(id), space.list());
      }
    }
  }

  private Map<String, String> known(IdSpace space) {
    return Objects.requireNonNull(ids.get(space));
  }
}
