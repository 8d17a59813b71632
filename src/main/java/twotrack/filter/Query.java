package twotrack.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twotrack.model.RowSet;

/// What is searched for: units that must all be found. A unit is a word, or a quoted phrase, whose words must follow each other.
///
/// @param units each with its words folded and written together
record Query(List<String> units) {
  private static final Pattern PIECE = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");
  /// How many words may belong together though they are written apart, as in `mi dm`.
  private static final int LONGEST_JOIN = 3;

  Query {
    units = List.copyOf(units);
  }

  static Query parse(String text) {
    var units = new ArrayList<String>();
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      if (pieces.group(1) == null) {
        units.addAll(FoldedText.words(pieces.group()));
      } else {
        String phrase = String.join("", FoldedText.words(pieces.group(1)));
        if (!phrase.isEmpty()) {
          units.add(phrase);
        }
      }
    }
    return new Query(units);
  }

  /// The rows in which all units are found, each on its own or written together with its neighbours.
  RowSet rows(Function<Term, RowSet> find) {
    var upTo = new ArrayList<RowSet>();
    for (int end = 1; end <= units.size(); end++) {
      RowSet here = find.apply(new Term(units.get(end - 1)));
      here = end == 1 ? here : here.and(upTo.get(end - 2));
      for (int start = end - 2; start >= Math.max(0, end - LONGEST_JOIN); start--) {
        RowSet joined = find.apply(new Term(String.join("", units.subList(start, end))));
        here = here.or(start == 0 ? joined : joined.and(upTo.get(start - 1)));
      }
      upTo.add(here);
    }
    return upTo.getLast();
  }
}
