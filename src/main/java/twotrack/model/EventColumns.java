package twotrack.model;

/// What an [EventTable] is made of, in the order of its rows; arrays are handed over and never change again.
///
/// `first` and `after` are epoch days; `addresses` say where in the store each row's [EventRecord] begins.
final class EventColumns {
  final Names names;
  final RecordStore records;
  final int[] addresses;
  final int[] first;
  final int[] after;
  final byte[] importance;

  EventColumns(Names names, RecordStore records, int[] addresses, int[] first, int[] after, byte[] importance) {
    this.names = names;
    this.records = records;
    this.addresses = addresses;
    this.first = first;
    this.after = after;
    this.importance = importance;
  }

  EventRecord record(int row) {
    return new EventRecord(names, records, addresses[row]);
  }

  Utf8 id(int row, Utf8 into) {
    return record(row).id(into);
  }

  /// Ids that were found anew.
  EventIds indexedIds() {
    var ids = new EventIds(this::id, addresses.length);
    var id = new Utf8();
    for (int row = 0; row < addresses.length; row++) {
      ids.add(id(row, id));
    }
    return ids;
  }
}
