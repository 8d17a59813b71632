package twotrack.model;

/// The parts of an event's record, in the order in which they stand in it: first the id and what the columns of the [EventTable] are made of.
enum EventPart {
  ID(0),
  COMPANIES(1),
  TOPICS(2),
  PRODUCTS(3),
  PEOPLE(4),
  CITATIONS(5),
  TITLE(6),
  SUMMARY(7),
  /// The EDTF text of a date that does not follow from the event's two days.
  DATE(8),
  DISPUTES(9),
  LINKS(10),
  CODINGS(11),
  EXTRAS(12);

  /// Place in the record and among the bits of its head.
  final int index;

  EventPart(int index) {
    this.index = index;
  }

  static EventPart of(Facet facet) {
    return switch (facet) {
      case COMPANY -> COMPANIES;
      case TOPIC -> TOPICS;
      case PRODUCT -> PRODUCTS;
      case PERSON -> PEOPLE;
    };
  }

  /// The bit that says in the head of a record that it has this part.
  int bit() {
    return 1 << (DateForm.HEAD_BITS + index);
  }
}
