package twotrack.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;
import twotrack.stance.AxisReading;
import twotrack.stance.CoderAgreement;
import twotrack.stance.Lens;
import twotrack.stance.StanceReading;
import twotrack.stance.Verdict;

/// Says a reading in words.
public final class StanceWords {
  private static final String LIST_SEPARATOR = "stance.list.separator";

  /// The shipped typeface has no minus sign; its en dash looks like one.
  private static final String MINUS = "–";

  private final StanceScene scene;
  private final Messages messages;
  private final DateWords dates;

  public StanceWords(StanceScene scene) {
    this.scene = scene;
    messages = scene.messages();
    dates = new DateWords(messages);
  }

  /// An index or a product with its sign, rounded to whole points: `+46`, `–3`, `0`.
  public static String signed(double value) {
    return sign(Long.toString(Math.abs(Math.round(value))), value);
  }

  /// The same with decimals, such as `+7.20`.
  ///
  /// @param decimals digits after the point
  public static String signed(double value, int decimals) {
    return sign(String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value)), value);
  }

  /// A number that is never negative, such as a quality or what is left of an event.
  ///
  /// @param decimals digits after the point
  public static String decimal(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /// A constant as the dataset gives it: `10`, `7.5`.
  public static String exact(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String sign(String digits, double value) {
    boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
    return zero ? digits : (value < 0 ? MINUS : "+") + digits;
  }

  /// Subject, day and position in one sentence, for those who hear a chart.
  public String sentence(LocalDate day) {
    String position = name(scene.index().verdict(EventTable.epochDay(day)));
    return messages.text("stance.chart.name", scene.subjectName(), dates.words(day), position);
  }

  /// The name of a position.
  public String name(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Named(var position) -> position.name().in(scene.languages());
      case Verdict.Unnamed(var high) when high.isEmpty() -> messages.text("stance.position.none");
      case Verdict.Unnamed(var high) -> messages.text("stance.position.unnamed", names(high.stream().sorted().toList()));
      case Verdict.NotEnoughEvidence _ -> messages.text("stance.position.notEnough");
    };
  }

  /// How firm a reading is, in a word or two.
  public String firmness(StanceReading reading) {
    return switch (reading.firmness()) {
      case FIRM -> messages.text("stance.firm");
      case TENTATIVE -> messages.text("stance.tentative");
      case NOT_ENOUGH_EVIDENCE -> messages.text("stance.notEnough");
    };
  }

  /// Why a reading is not firm, one sentence a reason; what a firm one rests on.
  public List<String> reasons(StanceReading reading) {
    return switch (reading.firmness()) {
      case FIRM -> List.of(messages.text("stance.firm.reason"));
      case NOT_ENOUGH_EVIDENCE -> List.of(messages.text("stance.notEnough.reason", reading.codings(), scene.index().model().constants().minimumCodings()));
      case TENTATIVE -> reading.axes().stream().flatMap(axis -> doubt(axis).stream()).toList();
    };
  }

  private Optional<String> doubt(AxisReading reading) {
    StanceModel.Axis axis = axis(reading.axis());
    String name = scene.shortName(axis);
    return reading.doubt().map(doubt -> switch (doubt) {
      case ENVELOPE_CROSSES_THRESHOLD ->
          reading.on()
              ? messages.text("stance.doubt.mayBeOff", name, signed(reading.envelope().low()), plain(axis.off()))
              : messages.text("stance.doubt.mayBeOn", name, signed(reading.envelope().high()), plain(axis.on()));
      case YEAR_DATED_EVENT -> messages.text("stance.doubt.yearDated", name, plain(axis.on()));
    });
  }

  /// Since when the position holds, and what was before it; empty before the first coding.
  public Optional<String> history(StanceReading reading) {
    if (reading.since().isEmpty()) {
      return Optional.empty();
    }
    String since = dates.words(LocalDate.ofEpochDay(reading.since().getAsInt()));
    return reading
        .before()
        .map(before -> messages.text("stance.sinceBefore", since, name(before.verdict()), before.days().days()))
        .or(() -> Optional.of(messages.text("stance.since", since)));
  }

  /// An index with its envelope, such as `+46 (34 to 46)`.
  public String value(AxisReading reading) {
    return messages.text("stance.axis.value", signed(reading.index()), plain(reading.envelope().low()), plain(reading.envelope().high()));
  }

  /// Whether an axis is on.
  public String state(AxisReading reading) {
    return messages.text(reading.on() ? "stance.axis.high" : "stance.axis.low");
  }

  /// How far coders agree on an axis, such as `Coders agree: alpha .93 (reliable)`.
  public String agreement(CoderAgreement agreement) {
    String alpha = agreement.alpha().stream().mapToObj(StanceWords::alpha).findFirst().orElse("");
    return switch (agreement.reading()) {
      case NO_CODINGS -> messages.text("stance.coders.none");
      case SINGLE_CODER -> messages.text("stance.coders.one");
      case NO_SHARED_EVENTS -> messages.text("stance.coders.apart", agreement.coders());
      case RELIABLE -> messages.text("stance.coders.reliable", alpha);
      case TENTATIVE -> messages.text("stance.coders.tentative", alpha);
      case LOW -> messages.text("stance.coders.low", alpha);
    };
  }

  /// Two decimals, cut off and not rounded: what is below .80 must not read .80.
  private static String alpha(double value) {
    double cut = Math.floor(value * 100 + 1e-9) / 100;
    return (cut < 0 ? MINUS : "") + String.format(Locale.ROOT, "%.2f", Math.abs(cut)).replaceFirst("^0\\.", ".");
  }

  /// In how many settings of the constants the position keeps its name, and what it is called in the others.
  public String sensitivity(StanceReading reading) {
    StanceReading.Sensitivity sensitivity = reading.sensitivity();
    String holds = messages.text("stance.settings", sensitivity.agreeing(), sensitivity.settings());
    Stream<String> disagreeing = sensitivity.disagreeing().stream().map(setting -> name(setting.verdict())).distinct();
    String others = disagreeing.collect(Collectors.joining(messages.text(LIST_SEPARATOR)));
    return others.isEmpty() ? holds : messages.text("stance.settings.others", holds, others);
  }

  /// The lenses that name another position, one sentence each; empty where all agree or there is no name to agree with.
  public List<String> disagreeingLenses(StanceReading reading) {
    if (reading.firmness() == StanceReading.Firmness.NOT_ENOUGH_EVIDENCE) {
      return List.of();
    }
    return reading.lenses().stream()
        .filter(lens -> !lens.agrees())
        .map(lens -> messages.text("stance.lens.disagrees", lens(lens.lens()), name(lens.verdict())))
        .toList();
  }

  private String lens(Lens lens) {
    return messages.text(switch (lens) {
      case COUNTS -> "stance.lens.counts";
      case SHARE -> "stance.lens.share";
      case CUMULATIVE -> "stance.lens.cumulative";
    });
  }

  private String names(List<String> axes) {
    return axes.stream().map(axis -> scene.shortName(axis(axis))).collect(Collectors.joining(messages.text(LIST_SEPARATOR)));
  }

  private StanceModel.Axis axis(String id) {
    return scene.index().model().axes().stream().filter(axis -> axis.id().equals(id)).findFirst().orElseThrow();
  }

  /// A number with a minus sign only.
  public static String plain(double value) {
    long rounded = Math.round(value);
    return (rounded < 0 ? MINUS : "") + Math.abs(rounded);
  }
}
