package twotrack.dataset;

import twotrack.model.EdtfException.Fault;

/// What can be wrong in a file. `docs/DATASET-FORMAT.md` lists the kinds with their severities.
public enum Kind {
  /// The file holds nothing.
  EMPTY_FILE("dataset.problem.empty-file"),
  /// The file is larger than is read; detail: bytes allowed.
  FILE_SIZE("dataset.problem.file-size"),
  /// The file is in UTF-16 or UTF-32.
  NOT_UTF8("dataset.problem.not-utf8"),
  /// Not JSON; the value is the text at the place. The rest is not read.
  MALFORMED("dataset.problem.malformed"),
  /// The file ends in the middle.
  TRUNCATED("dataset.problem.truncated"),
  /// Too deep; detail: levels allowed. The rest is not read.
  NESTING("dataset.problem.nesting"),
  /// Text too long; detail: characters allowed. The rest is not read.
  TEXT_LENGTH("dataset.problem.text-length"),
  /// Number too long; detail: digits allowed. The rest is not read.
  NUMBER_LENGTH("dataset.problem.number-length"),
  /// Too many events; detail: events allowed. The rest is not read.
  EVENT_COUNT("dataset.problem.event-count"),
  /// Something stands after the object.
  TRAILING_CONTENT("dataset.problem.trailing-content"),
  /// Another format or version; detail: the one that is read. The rest is not read.
  WRONG_FORMAT("dataset.problem.wrong-format"),
  NOT_AN_OBJECT("dataset.problem.not-an-object"),
  NOT_AN_ARRAY("dataset.problem.not-an-array"),
  NOT_A_TEXT("dataset.problem.not-a-text"),
  NOT_A_NUMBER("dataset.problem.not-a-number"),
  NOT_A_WHOLE_NUMBER("dataset.problem.not-a-whole-number"),
  NOT_TRUE_OR_FALSE("dataset.problem.not-true-or-false"),
  /// The value is the key.
  MISSING_KEY("dataset.problem.missing-key"),
  /// The value is the key.
  DUPLICATE_KEY("dataset.problem.duplicate-key"),
  /// Detail: the list whose ids are meant.
  DUPLICATE_ID("dataset.problem.duplicate-id"),
  /// A text without a letter.
  BLANK("dataset.problem.blank"),
  /// At least one element or language is needed.
  EMPTY_LIST("dataset.problem.empty-list"),
  /// Detail: the choices.
  UNKNOWN_CHOICE("dataset.problem.unknown-choice"),
  /// Details: smallest and largest.
  OUT_OF_RANGE("dataset.problem.out-of-range"),
  /// Detail: the list that has no such id.
  DANGLING_REFERENCE("dataset.problem.dangling-reference"),
  /// The action has no base weight on the axis, the detail.
  ACTION_WITHOUT_WEIGHT("dataset.problem.action-without-weight"),
  /// A coding or a disputed value names a source that its event does not.
  SOURCE_NOT_OF_EVENT("dataset.problem.source-not-of-event"),
  /// The value is the coder; details: subject, axis.
  CODED_TWICE("dataset.problem.coded-twice"),
  /// Detail: the high one.
  LOW_ABOVE_HIGH("dataset.problem.low-above-high"),
  /// Detail: the threshold `on`.
  OFF_ABOVE_ON("dataset.problem.off-above-on"),
  /// The value is the end; detail: the start.
  ENDS_BEFORE_START("dataset.problem.ends-before-start"),
  /// A date that is not exactly one day.
  NOT_A_DAY("dataset.problem.not-a-day"),
  /// An interval where one date is wanted.
  INTERVAL_AS_END("dataset.problem.interval-as-end"),
  NOT_A_COLOR("dataset.problem.not-a-color"),
  /// A filter for years in an unknown form.
  NOT_YEARS("dataset.problem.not-years"),
  /// The coding is skipped.
  CODING_WITHOUT_SOURCE("dataset.problem.coding-without-source", Severity.WARNING),
  /// The link is dropped.
  UNSAFE_URL("dataset.problem.unsafe-url", Severity.WARNING),
  /// The link is dropped.
  SELF_LINK("dataset.problem.self-link", Severity.WARNING),
  /// The second of two equal ids is dropped.
  REPEATED_VALUE("dataset.problem.repeated-value", Severity.WARNING),
  /// The key is skipped, where unknown keys are not kept.
  UNKNOWN_KEY("dataset.problem.unknown-key", Severity.WARNING),
  DATE_EMPTY("dataset.problem.date-empty"),
  DATE_NOT_A_DATE("dataset.problem.date-form"),
  DATE_NOT_A_DATE_IN_PART("dataset.problem.date-part"),
  DATE_SECOND_SLASH("dataset.problem.date-slash"),
  DATE_NO_END_STATED("dataset.problem.date-no-end"),
  DATE_ENDS_BEFORE_START("dataset.problem.date-order"),
  DATE_YEAR("dataset.problem.date-year"),
  DATE_MONTH("dataset.problem.date-month"),
  DATE_MONTH_OR_SEASON("dataset.problem.date-month-or-season"),
  DATE_DAY("dataset.problem.date-day"),
  DATE_TIME("dataset.problem.date-time"),
  DATE_UNSPECIFIED("dataset.problem.date-unspecified");

  private final String key;
  private final Severity severity;

  Kind(String key) {
    this(key, Severity.ERROR);
  }

  Kind(String key, Severity severity) {
    this.key = key;
    this.severity = severity;
  }

  /// The kind for a text that is not an EDTF date; the details are the arguments of the fault.
  static Kind of(Fault fault) {
    return switch (fault) {
      case EMPTY -> DATE_EMPTY;
      case NOT_A_DATE -> DATE_NOT_A_DATE;
      case NOT_A_DATE_IN_PART -> DATE_NOT_A_DATE_IN_PART;
      case SECOND_SLASH -> DATE_SECOND_SLASH;
      case NO_END_STATED -> DATE_NO_END_STATED;
      case ENDS_BEFORE_START -> DATE_ENDS_BEFORE_START;
      case YEAR -> DATE_YEAR;
      case MONTH -> DATE_MONTH;
      case MONTH_OR_SEASON -> DATE_MONTH_OR_SEASON;
      case DAY -> DATE_DAY;
      case TIME -> DATE_TIME;
      case UNSPECIFIED -> DATE_UNSPECIFIED;
    };
  }

  /// What a problem of this kind means for the file.
  public Severity severity() {
    return severity;
  }

  /// Message key; placeholder 0 is the value, the details follow.
  String key() {
    return key;
  }
}
