package twotrack.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import twotrack.i18n.Messages;
import twotrack.model.EdtfException;
import twotrack.model.EventDate;

/// The values that stand behind the options of one command, read as what they mean.
record Arguments(ParseResult parsed, Messages messages) {

  /// The value of an option.
  Optional<String> text(String option) {
    return Optional.ofNullable(parsed.<String>matchedOptionValue(option, null));
  }

  /// All values of an option that may stand several times, without blanks around them; empty only where it does not stand.
  List<String> texts(String option) throws CommandFailure {
    List<String> texts = parsed.matchedOptionValue(option, List.<String>of()).stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    if (texts.isEmpty() && has(option)) {
      throw refused("cli.usage.missing", option);
    }
    return texts;
  }

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /// The argument that belongs to no option.
  Optional<Path> file() throws CommandFailure {
    Optional<String> name = Optional.ofNullable(parsed.<String>matchedPositionalValue(0, null));
    return name.isPresent() ? Optional.of(path(name.get())) : Optional.empty();
  }

  /// The argument that belongs to no option as one of some words; the first of them where there is none.
  String first(List<String> words) throws CommandFailure {
    String word = parsed.matchedPositionalValue(0, words.getFirst());
    if (!words.contains(word)) {
      throw refused("cli.usage.word", messages.text("cli.value.shell"), word, String.join(", ", words));
    }
    return word;
  }

  /// The value of an option as the name of a file.
  Optional<Path> path(Optional<String> name) throws CommandFailure {
    return name.isPresent() ? Optional.of(path(name.get())) : Optional.empty();
  }

  Optional<LocalDate> day(String option) throws CommandFailure {
    Optional<String> text = text(option);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      throw refused("cli.usage.day", option, text.orElse(""));
    }
  }

  /// A date of any precision that is not an interval.
  Optional<EventDate> date(String option) throws CommandFailure {
    Optional<String> text = text(option);
    try {
      Optional<EventDate> date = text.map(EventDate::parse);
      if (date.isEmpty() || !(date.get() instanceof EventDate.Interval)) {
        return date;
      }
    } catch (EdtfException _) {
      // Said below, as for intervals.
    }
    throw refused("cli.usage.date", option, text.orElse(""));
  }

  /// A number from the smallest to the largest.
  Optional<Double> number(String option, double smallest, double largest) throws CommandFailure {
    Optional<String> text = text(option);
    try {
      Optional<Double> number = text.map(Double::valueOf);
      if (number.isEmpty() || (number.get() >= smallest && number.get() <= largest)) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below, together with the range.
    }
    throw refused("cli.usage.number", option, text.orElse(""), smallest, largest);
  }

  /// One of some words, in any case; the first of them where the option does not stand.
  String word(String option, List<String> words) throws CommandFailure {
    String word = text(option).map(text -> text.toLowerCase(Locale.ROOT)).orElse(words.getFirst());
    if (!words.contains(word)) {
      throw refused("cli.usage.word", option, word, String.join(", ", words));
    }
    return word;
  }

  /// A refusal of what the user typed.
  CommandFailure refused(String key, Object... details) {
    return CommandFailure.usage(messages.text(key, details));
  }

  private Path path(String name) throws CommandFailure {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw refused("cli.usage.path", name);
    }
  }
}
