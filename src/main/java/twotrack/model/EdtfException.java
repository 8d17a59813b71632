package twotrack.model;

import java.util.List;
import java.util.Locale;

/// A text that is not an EDTF date. [#fault] and [#arguments] name the part that is wrong, for messages in other languages; [#getMessage]
/// says the same in English.
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final String FORMS =
      "YYYY, YYYY-MM, YYYY-MM-DD, YYYY-33 to -36 (quarters), YYYY-21 to -24 (seasons), an interval A/B, or one of them with ?, ~ or %%";

  private final Fault fault;
  private final String[] arguments;

  EdtfException(Fault fault, String text, String... arguments) {
    super(fault.sentence(text, arguments));
    this.fault = fault;
    this.arguments = arguments.clone();
  }

  /// What is wrong with a text. The patterns read `%1$s` as the text and the following as the arguments that each fault names.
  public enum Fault {
    EMPTY("is empty", FORMS),
    NOT_A_DATE("is not a date", FORMS),
    /// The part.
    NOT_A_DATE_IN_PART("is not a date in the part \"%2$s\"", FORMS),
    SECOND_SLASH("has more than one \"/\"", "an interval A/B"),
    NO_END_STATED("names no day at all", "at least one end of an interval stated"),
    ENDS_BEFORE_START("ends before it starts", "an interval A/B with A not after B"),
    /// The year, the largest year.
    YEAR("has the year %2$s, which is out of range", "years from -%3$s to %3$s"),
    /// The month.
    MONTH("has the month %2$s", "months 01 to 12"),
    /// The month.
    MONTH_OR_SEASON("has the month %2$s", "months 01 to 12, seasons 21 to 24, quarters 33 to 36"),
    /// The day, the last day of the month, the month.
    DAY("has the day %2$s", "days 01 to %3$s in %4$s"),
    /// The time.
    TIME("has the time \"%2$s\"", "HH:MM or HH:MM:SS, with Z or an offset such as +09:00 if wanted"),
    UNSPECIFIED("has X in the wrong place", "X for whole fields or last digits of the year, such as 202X, 2024-XX, 2024-03-XX");

    private final String what;
    private final String allowed;

    Fault(String what, String allowed) {
      this.what = what;
      this.allowed = allowed;
    }

    private String sentence(String text, String... arguments) {
      Object[] all = new Object[arguments.length + 1];
      all[0] = text;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      return String.format(Locale.ROOT, "\"%1$s\" " + what + ". Allowed: " + allowed + ".", all);
    }
  }

  /// What is wrong.
  public Fault fault() {
    return fault;
  }

  /// The wrong part and what may stand in its place, as the fault names them; without the text itself.
  public List<String> arguments() {
    return List.of(arguments);
  }
}
