package twotrack.stance;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twotrack.model.EventId;
import twotrack.model.StanceModel;

/// One axis with all that is drawn and checked of it: line, envelope, contributions and state.
final class AxisCurve {
  private final AxisIndex index;
  private final List<Impact> impacts;
  private final FadingSum least;
  private final FadingSum most;
  private final Switches switches;
  private final Lenses lenses;
  private final Map<EventId, Impact> byEvent;
  private final List<Impact> adding;
  private final Lazy<FadingSum> gains;
  private final Lazy<EvidenceTicks> ticks;
  private final Lazy<List<Commitment>> commitments;
  private final Map<RankBy, Lazy<Ranking>> rankings = new EnumMap<>(RankBy.class);
  private final Lazy<Ranking> largestFirst;

  /// @param firstDay of the first coding of any axis, from which the state is stepped
  AxisCurve(AxisIndex index, List<Impact> impacts, int firstDay) {
    this.index = index;
    this.impacts = impacts;
    least = FadingSum.of(impacts.stream().map(Impact::least).toList(), index.fading());
    most = FadingSum.of(impacts.stream().map(Impact::most).toList(), index.fading());
    switches = Switches.of(index, firstDay);
    lenses = new Lenses(index, impacts);
    byEvent = impacts.stream().collect(Collectors.toMap(impact -> impact.event().id(), Function.identity()));
    adding = impacts.stream().filter(impact -> impact.line().amount() != 0).toList();
    gains = new Lazy<>(() -> FadingSum.of(adding.stream().map(Impact::line).filter(line -> line.amount() > 0).toList(), index.fading()));
    ticks = new Lazy<>(() -> new EvidenceTicks(impacts));
    commitments = new Lazy<>(() -> impacts.stream().filter(Impact::counts).flatMap(impact -> impact.commitment().stream()).toList());
    for (RankBy by : RankBy.values()) {
      rankings.put(by, new Lazy<>(() -> Ranking.by(by, adding, index.fading())));
    }
    largestFirst = new Lazy<>(() -> ranking(RankBy.PRODUCT).reversed());
  }

  StanceModel.Axis axis() {
    return index.axis();
  }

  Switches switches() {
    return switches;
  }

  List<Impact> impacts() {
    return impacts;
  }

  double sum(int day) {
    return index.line().at(day);
  }

  double indexOf(double sum) {
    return index.index(sum);
  }

  double index(int day) {
    return index.at(day);
  }

  Envelope envelope(int day) {
    return new Envelope(index.index(least.at(day)), index.index(most.at(day)));
  }

  /// What an impact adds to the line on a day.
  double product(Impact impact, int day) {
    return impact.line().at(day, index.fading());
  }

  /// The index if one event had not been coded.
  double indexWithout(EventId event, int day) {
    return indexOf(sum(day) - Optional.ofNullable(byEvent.get(event)).map(impact -> product(impact, day)).orElse(0.0));
  }

  /// How many events count so far.
  int evidence(int day) {
    return lenses.events(day);
  }

  /// The sum of what adds to the line and does not take from it.
  double gains(int day) {
    return gains.get().at(day);
  }

  Ranking ranking(RankBy by) {
    return Objects.requireNonNull(rankings.get(by)).get();
  }

  Ranking ranking(Comparator<Contribution> order) {
    return Ranking.by(order, adding, index.fading());
  }

  /// Of what adds to the line, the strongest, and of what takes from it: one of them changes the index most, since it rises with the sum.
  Stream<Impact> extremes(int day) {
    return Stream.of(largestFirst.get().first(day), ranking(RankBy.PRODUCT).first(day)).flatMap(Optional::stream);
  }

  /// How many impacts rankings looked at so far, alone or together with others.
  long looks() {
    return Stream.concat(rankings.values().stream(), Stream.of(largestFirst)).mapToLong(ranking -> ranking.get().looks()).sum();
  }

  List<Commitment> commitments() {
    return commitments.get();
  }

  EvidenceTicks ticks() {
    return ticks.get();
  }

  double lens(Lens lens, int day) {
    return lenses.value(lens, day);
  }

  /// What can have begun by a day, in the order of the events.
  List<Contribution> contributions(int day) {
    return impacts.stream().filter(impact -> impact.onset().earliest() <= day).map(impact -> impact.on(day, index.fading())).toList();
  }

  CurvePoint point(int day) {
    Envelope envelope = envelope(day);
    return new CurvePoint(day, index(day), envelope.low(), envelope.high());
  }

  /// The foot of a jump: the point if nothing new began on the day.
  CurvePoint pointBefore(int day) {
    return new CurvePoint(day, index.index(index.line().before(day)), index.index(least.before(day)), index.index(most.before(day)));
  }

  /// The days after `from` up to `to` on which line or envelope jump or bend, ascending.
  IntStream breakpoints(int from, int to) {
    IntStream envelope = IntStream.concat(least.breakpoints(from, to), most.breakpoints(from, to));
    return IntStream.concat(index.line().breakpoints(from, to), envelope).sorted().distinct();
  }

  /// The axis with its state, and why the state is in doubt.
  AxisReading reading(int day) {
    double now = index(day);
    boolean on = switches.isOn(day);
    Envelope envelope = envelope(day);
    return new AxisReading(axis().id(), sum(day), now, envelope, on, doubt(on, now, envelope));
  }

  private Optional<AxisReading.Doubt> doubt(boolean on, double now, Envelope envelope) {
    if (!on && now >= axis().on()) {
      return Optional.of(AxisReading.Doubt.YEAR_DATED_EVENT);
    }
    boolean firm = on ? envelope.low() >= axis().off() : envelope.high() < axis().on();
    return firm ? Optional.empty() : Optional.of(AxisReading.Doubt.ENVELOPE_CROSSES_THRESHOLD);
  }
}
