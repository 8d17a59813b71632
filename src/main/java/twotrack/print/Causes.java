package twotrack.print;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.AttributeException;
import javax.print.FlavorException;
import javax.print.PrintException;
import javax.print.attribute.Attribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReasons;
import twotrack.print.PrintProblem.Cause;

/// Reads what printers and the print service report.
final class Causes {
  /// Beginnings of the words for the state of a printer (RFC 8011, 5.4.12), the most telling first.
  private static final Map<String, Cause> REASONS = reasons();

  private Causes() {}

  private static Map<String, Cause> reasons() {
    var reasons = new LinkedHashMap<String, Cause>();
    reasons.put("media-jam", Cause.JAM);
    reasons.put("media-empty", Cause.NO_PAPER);
    reasons.put("media-needed", Cause.NO_PAPER);
    reasons.put("input-tray-missing", Cause.NO_PAPER);
    reasons.put("cover-open", Cause.OPEN);
    reasons.put("door-open", Cause.OPEN);
    reasons.put("interlock-open", Cause.OPEN);
    reasons.put("toner-empty", Cause.NO_INK);
    reasons.put("marker-supply-empty", Cause.NO_INK);
    reasons.put("developer-empty", Cause.NO_INK);
    reasons.put("offline", Cause.OFFLINE);
    reasons.put("shutdown", Cause.OFFLINE);
    reasons.put("connecting-to-device", Cause.OFFLINE);
    reasons.put("timed-out", Cause.OFFLINE);
    reasons.put("paused", Cause.STOPPED);
    reasons.put("moving-to-paused", Cause.STOPPED);
    reasons.put("stopped", Cause.STOPPED);
    return reasons;
  }

  /// What the words for a printer's state come to; words that only inform or warn of what is to come do not count.
  static Optional<Cause> ofReasons(List<String> words) {
    return REASONS.entrySet().stream()
        .filter(reason -> words.stream().anyMatch(word -> word.startsWith(reason.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> words.stream().filter(word -> word.endsWith("-error")).findFirst().map(_ -> Cause.ATTENTION));
  }

  /// What a printer says of itself where the JDK passes it on.
  static Optional<Cause> of(PrintServiceAttributeSet attributes) {
    if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(attributes.get(PrinterIsAcceptingJobs.class))) {
      return Optional.of(Cause.REFUSES);
    }
    List<String> words = attributes.get(PrinterStateReasons.class) instanceof PrinterStateReasons reasons
        ? reasons.keySet().stream().map(Attribute::toString).toList()
        : List.of();
    return ofReasons(words).or(() -> PrinterState.STOPPED.equals(attributes.get(PrinterState.class)) ? Optional.of(Cause.STOPPED) : Optional.empty());
  }

  /// What `lpstat -r -l -p PRINTER` prints in the language `C`.
  static Optional<Cause> ofStatus(String status) {
    if (status.contains("scheduler is not running")) {
      return Optional.of(Cause.NO_SERVICE);
    }
    if (status.contains("Invalid destination name")) {
      return Optional.of(Cause.GONE);
    }
    if (status.lines().anyMatch(line -> line.strip().equals("Rejecting Jobs"))) {
      return Optional.of(Cause.REFUSES);
    }
    List<String> alerts = status.lines().map(String::strip).filter(line -> line.startsWith("Alerts:")).flatMap(Causes::words).toList();
    boolean disabled = status.lines().anyMatch(line -> line.startsWith("printer ") && line.contains(" disabled since "));
    return ofReasons(alerts).or(() -> disabled ? Optional.of(Cause.STOPPED) : Optional.empty());
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split("[ ,]+"));
  }

  /// Why a document was not taken.
  static PrintProblem of(PrintException failure, String printer) {
    String words = words(failure);
    if (failure instanceof FlavorException) {
      return PrintProblem.of(Cause.NO_FORMAT, printer);
    }
    if (failure instanceof AttributeException options) {
      return new PrintProblem(Cause.NO_OPTION, printer, options(options));
    }
    if (words.contains("not accepting")) {
      return PrintProblem.of(Cause.REFUSES, printer);
    }
    if (words.contains("No such file or directory") && words.contains("/lpr")) {
      return PrintProblem.of(Cause.NO_COMMAND, printer);
    }
    return new PrintProblem(Cause.NOT_SENT, printer, lastLine(words));
  }

  private static String words(PrintException failure) {
    return Stream.of(Optional.ofNullable(failure.getMessage()), Optional.ofNullable(failure.getCause()).map(Throwable::getMessage))
        .flatMap(Optional::stream)
        .reduce("", (all, message) -> all + "\n" + message);
  }

  private static String options(AttributeException options) {
    Stream<String> categories = Optional.ofNullable(options.getUnsupportedAttributes()).stream().flatMap(Arrays::stream).map(Class::getSimpleName);
    Stream<String> values = Optional.ofNullable(options.getUnsupportedValues()).stream().flatMap(Arrays::stream).map(Attribute::toString);
    return Stream.concat(categories, values).distinct().reduce((all, next) -> all + ", " + next).orElse("?");
  }

  /// The command line that failed comes before what it said.
  private static String lastLine(String words) {
    return words.strip().lines().reduce((_, last) -> last).orElse("").strip();
  }
}
