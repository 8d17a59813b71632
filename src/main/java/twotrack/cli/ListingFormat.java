package twotrack.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How a list for other programs is written.
enum ListingFormat {
  CSV,
  JSON;

  private static final List<String> NAMES = Stream.of(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();

  /// What `--format` names, or else the ending of the file; CSV if neither does.
  static ListingFormat of(Arguments arguments, Output output) throws CommandFailure {
    String name = arguments.has("--format") ? arguments.word("--format", NAMES) : endingOf(output);
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String endingOf(Output output) {
    return output.ending().map(ending -> ending.toLowerCase(Locale.ROOT)).filter(NAMES::contains).orElse(NAMES.getFirst());
  }
}
