package twotrack.model;

import java.util.List;

/// Something that events refer to by id and people search by name or alias.
public sealed interface Named permits Company, Person, Product, Topic {
  /// Unique among its kind.
  String id();

  /// The name that is shown.
  LocalizedText name();

  /// Other spellings that searches find.
  List<String> aliases();
}
