package twotrack.stance;

import java.util.List;
import twotrack.model.EventDate;
import twotrack.model.EventId;

/// What one event adds to one axis on one day: a bar of the waterfall. The products of all contributions sum to S (STANCE sections 4 and 7).
///
/// @param row of the event in the dataset's table
/// @param codings those that count, by coder; the disputed ones where none counts
/// @param counts false for a disputed event, which widens the envelope and adds 0 to the line
/// @param weight mean weight of the codings, −10 to 10
/// @param low smallest plausible weight of any coder, disputed ones included
/// @param high largest plausible weight of any coder, disputed ones included
/// @param q quality of the best source, 0 to 1
/// @param k what is left of it on the day, 0 to 1
/// @param product `weight` × `q` × `k`, or 0 where it does not count
/// @param envelope smallest and largest product over the range of the weight and of the date
public record Contribution(
    EventId event,
    int row,
    EventDate date,
    String axis,
    List<WeighedCoding> codings,
    boolean counts,
    double weight,
    double low,
    double high,
    double q,
    double k,
    double product,
    Envelope envelope) {
  public Contribution {
    codings = List.copyOf(codings);
  }

  /// The coding whose action, class and commitment stand for all: the first by coder.
  public WeighedCoding leading() {
    return codings.getFirst();
  }
}
