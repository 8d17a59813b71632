package twotrack.stance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.model.EventTable;
import twotrack.model.StanceModel;

/// The position of one subject on every day, computed from the coded events of a dataset by the rules of its own stance model.
///
/// Days are epoch days; a value holds at the start of its day. For axis a, over the codings i that count (STANCE section 4):
/// ```
/// S_a(t) = Σ w_i · q_i · k_i(t)                I_a(t) = 100 · S_a(t) / (|S_a(t)| + K)
/// k_i(t) = 0 before its onset; 1 on it, and while a commitment is in force; then 2^(−Δ / H), Δ days later, H the half-life of its class
/// ```
/// Immutable. Building takes O(n log n); sum, index, envelope and the whole reading of a day take O(log n), and so does each contribution in the order
/// of a [Ranking]; only a list of all contributions takes O(n). All days can be asked; after the last event the evidence goes on fading. Queries for an
/// axis that the model does not have throw an [IllegalArgumentException].
public final class StanceIndex {
  private final StanceModel model;
  private final String subject;
  private final int lastDay;
  private final Fading fading;
  private final Ledger ledger;
  private final Map<String, AxisCurve> axes = new LinkedHashMap<>();
  private final Positions positions;
  private final Lazy<Panel> panel;
  private final Lazy<List<TurningPoint>> turningPoints;
  private final Lazy<EvidenceStrip> evidence;
  private final Map<String, Lazy<CoderAgreement>> agreements = new LinkedHashMap<>();

  private StanceIndex(Dataset dataset, StanceModel model, String subject, int lastDay) {
    this.model = model;
    this.subject = subject;
    this.lastDay = lastDay;
    fading = Fading.of(model.constants(), 1);
    ledger = new Ledger(model, dataset, subject);
    List<Integer> onsets = impacts().filter(Impact::counts).map(impact -> impact.onset().middle()).sorted().toList();
    int firstDay = onsets.isEmpty() ? Pulse.FOREVER : onsets.getFirst();
    for (StanceModel.Axis axis : model.axes()) {
      List<Impact> impacts = ledger.impacts(axis.id());
      axes.put(axis.id(), new AxisCurve(AxisIndex.of(axis, model.constants().k(), impacts, fading), impacts, firstDay));
    }
    positions = new Positions(model, axes.values().stream().collect(Collectors.toMap(curve -> curve.axis().id(), AxisCurve::switches)), onsets);
    panel = new Lazy<>(() -> new Panel(model, List.copyOf(axes.values()), positions));
    turningPoints = new Lazy<>(() -> new TurningPoints(model.constants(), axes.values()).among(phases()));
    evidence = new Lazy<>(this::strip);
    axes.keySet().forEach(axis -> agreements.put(axis, new Lazy<>(() -> CoderAgreement.of(ledger.judgements(axis)))));
  }

  /// The index of a subject; its data ends with the day on which the dataset was closed, or else the last day of its events.
  ///
  /// @return empty if the dataset has no stance model, or the model does not name the subject
  public static Optional<StanceIndex> of(Dataset dataset, String subject) {
    Optional<Integer> closed = dataset.header().asOf().map(EventTable::epochDay);
    return of(dataset, subject, closed.or(() -> dataset.events().extent().map(days -> days.to() - 1)).orElse(0));
  }

  /// The index of a subject whose data ends with a day (epoch day): phases and turning points reach up to it.
  ///
  /// @return empty if the dataset has no stance model, or the model does not name the subject
  public static Optional<StanceIndex> of(Dataset dataset, String subject, int lastDay) {
    return dataset
        .stanceModel()
        .filter(model -> model.subjects().stream().anyMatch(known -> known.company().equals(subject)))
        .map(model -> new StanceIndex(dataset, model, subject, lastDay));
  }

  /// The rules.
  public StanceModel model() {
    return model;
  }

  /// The company whose position it is.
  public String subject() {
    return subject;
  }

  /// The day of the first coding that counts; empty without any.
  public OptionalInt firstDay() {
    return positions.firstDay();
  }

  /// The last day of the data.
  public int lastDay() {
    return lastDay;
  }

  /// S, the evidence that counts.
  public double sum(String axis, int day) {
    return curve(axis).sum(day);
  }

  /// I, −100 to 100.
  public double index(String axis, int day) {
    return curve(axis).index(day);
  }

  /// The index that the smallest and the largest contributions make (STANCE section 5.2); always around the index.
  public Envelope envelope(String axis, int day) {
    return curve(axis).envelope(day);
  }

  /// The waterfall of a day: what can have begun by then, in the order of the events. The products sum to S to 1e-9, and the ends of the
  /// envelopes to those sums of which the ends of [#envelope] are the indices.
  public List<Contribution> contributions(String axis, int day) {
    return curve(axis).contributions(day);
  }

  /// What adds to the line of an axis, ranked for all days.
  public Ranking ranking(String axis, RankBy by) {
    return curve(axis).ranking(by);
  }

  /// What adds to the line of an axis, ranked for all days by something that does not depend on the day. Sorts anew on each call: keep it.
  public Ranking ranking(String axis, Comparator<Contribution> order) {
    return curve(axis).ranking(order);
  }

  /// The part of S that raises it: the sum of all products above 0.
  public double gains(String axis, int day) {
    return curve(axis).gains(day);
  }

  /// How many events count on an axis so far.
  public int evidence(String axis, int day) {
    return curve(axis).evidence(day);
  }

  /// The index of an axis if an event had not been coded (STANCE section 5.1).
  public double indexWithout(EventId event, String axis, int day) {
    return curve(axis).indexWithout(event, day);
  }

  /// Everything that the panel says of a day.
  public StanceReading reading(int day) {
    return panel.get().reading(day);
  }

  /// The position of a day.
  public Verdict verdict(int day) {
    return positions.at(day).map(Phase::verdict).orElseGet(Verdict.NotEnoughEvidence::new);
  }

  /// Position and axes of a day.
  public StancePoint point(int day) {
    return new StancePoint(day, verdict(day), axes.values().stream().map(curve -> curve.reading(day)).toList());
  }

  /// The points of all days from one to another, both included.
  public Stream<StancePoint> daily(int fromDay, int toDay) {
    return IntStream.rangeClosed(fromDay, toDay).mapToObj(this::point);
  }

  /// The points of the first and the last day, and of those between them on which a line or an envelope jumps or bends, or the position or its
  /// firmness changes; in between, the evidence only fades.
  public Stream<StancePoint> changes(int fromDay, int toDay) {
    Set<Integer> jumps = axes.values().stream().flatMapToInt(curve -> curve.breakpoints(fromDay, toDay)).boxed().collect(Collectors.toSet());
    return daily(fromDay, toDay).filter(point -> {
      int day = point.day();
      return day == fromDay || day == toDay || jumps.contains(day) || !point.standsLike(point(day - 1));
    });
  }

  /// The positions from the first coding to the end of the data, without gaps.
  public List<Phase> phases() {
    return positions.until(lastDay);
  }

  /// The first days of positions that held (STANCE section 6), up to the end of the data.
  public List<TurningPoint> turningPoints() {
    return turningPoints.get();
  }

  /// Points for drawing an axis from one day to another, both included: evenly spaced, and the foot and top of each jump as far as there is room
  /// (half of the points, the largest jumps first).
  ///
  /// @param maxPoints at least 4
  public List<CurvePoint> curve(String axis, int fromDay, int toDay, int maxPoints) {
    if (fromDay > toDay || maxPoints < 4) {
      throw new IllegalArgumentException("No curve can be drawn from " + fromDay + " to " + toDay + " with " + maxPoints + " points.");
    }
    return new CurveSampler(curve(axis)).sample(fromDay, toDay, maxPoints);
  }

  /// The commitments of an axis that count, by event.
  public List<Commitment> commitments(String axis) {
    return curve(axis).commitments();
  }

  /// The marks of evidence on an axis between two days, both included; where several of one direction would share a mark, the strongest.
  ///
  /// @param daysPerMark how many days one mark may stand for, at least 1
  public List<EvidenceTick> ticks(String axis, int fromDay, int toDay, double daysPerMark) {
    return curve(axis).ticks().between(fromDay, toDay, daysPerMark);
  }

  /// How much evidence there is from the first coding to the end of the data.
  public EvidenceStrip evidence() {
    return evidence.get();
  }

  private EvidenceStrip strip() {
    OptionalInt first = firstDay();
    if (first.isEmpty() || first.getAsInt() > lastDay) {
      return new EvidenceStrip(List.of(), List.of());
    }
    return EvidenceStrip.of(impacts().toList(), fading, new DayRange(first.getAsInt(), lastDay + 1));
  }

  /// How far coders agree on the weights of an axis. Every coding with a weight and a source is a judgement, unless it was withdrawn.
  public CoderAgreement agreement(String axis) {
    return Objects.requireNonNull(agreements.get(curve(axis).axis().id())).get();
  }

  /// The codings of the subject that stay out of the line, and why, by event.
  public List<UncountedCoding> uncounted() {
    return ledger.entries().stream()
        .flatMap(entry -> entry.reason().map(reason -> new UncountedCoding(entry.event().id(), entry.row(), entry.coding(), reason)).stream())
        .toList();
  }

  /// How many impacts were looked at so far by whatever follows the cursor day.
  long looks() {
    return axes.values().stream().mapToLong(AxisCurve::looks).sum();
  }

  Ledger ledger() {
    return ledger;
  }

  Fading fading() {
    return fading;
  }

  private Stream<Impact> impacts() {
    return model.axes().stream().flatMap(axis -> ledger.impacts(axis.id()).stream());
  }

  private AxisCurve curve(String axis) {
    return Optional.ofNullable(axes.get(axis)).orElseThrow(() -> new IllegalArgumentException("The stance model has no axis " + axis + "."));
  }
}
