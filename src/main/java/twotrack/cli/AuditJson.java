package twotrack.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.chart.Waterfall;
import twotrack.model.Coding;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventId;
import twotrack.model.StanceModel;
import twotrack.stance.AxisReading;
import twotrack.stance.Contribution;
import twotrack.stance.Onset;
import twotrack.stance.StanceReading;
import twotrack.stance.UncountedCoding;
import twotrack.stance.Verdict;
import twotrack.stance.WeighedCoding;

/// A reading with everything that made it, as JSON. Names and sentences are in the language of the scene.
final class AuditJson {
  private final StanceScene scene;
  private final StanceWords words;
  private final JsonGenerator json;

  AuditJson(StanceScene scene, JsonGenerator json) {
    this.scene = scene;
    this.json = json;
    words = new StanceWords(scene);
  }

  /// Writes the reading of a day (epoch day) as one object.
  void write(int day) {
    StanceReading reading = scene.index().reading(day);
    json.writeStartObject();
    writeOrigin();
    json.writeStringProperty("day", LocalDate.ofEpochDay(day).toString());
    writePosition("position", reading.verdict());
    reading.since().ifPresent(since -> json.writeStringProperty("since", LocalDate.ofEpochDay(since).toString()));
    json.writeStringProperty("firmness", word(reading.firmness()));
    JsonText.write("reasons", words.reasons(reading), json);
    writeSensitivity(reading.sensitivity());
    json.writeArrayPropertyStart("lenses");
    reading.lenses().forEach(this::writeLens);
    json.writeEndArray();
    reading.influence().ifPresent(this::writeInfluence);
    json.writeArrayPropertyStart("axes");
    reading.axes().forEach(axis -> writeAxis(axis, day));
    json.writeEndArray();
    json.writeArrayPropertyStart("uncounted");
    scene.index().uncounted().stream().filter(coding -> hasBegun(event(coding.row()), day)).forEach(this::writeUncounted);
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Writes the properties that say what the numbers are of.
  void writeOrigin() {
    Dataset.Header header = scene.dataset().header();
    json.writeStringProperty("dataset", header.title().in(scene.languages()));
    header.asOf().ifPresent(day -> json.writeStringProperty("closed", day.toString()));
    json.writeStringProperty("modelVersion", scene.index().model().version());
    json.writeObjectPropertyStart("subject");
    json.writeStringProperty("id", scene.index().subject());
    json.writeStringProperty("name", scene.subjectName());
    json.writeEndObject();
  }

  private void writePosition(String key, Verdict verdict) {
    json.writeObjectPropertyStart(key);
    positionId(verdict).ifPresent(id -> json.writeStringProperty("id", id));
    json.writeStringProperty("name", words.name(verdict));
    json.writeEndObject();
  }

  private void writeSensitivity(StanceReading.Sensitivity sensitivity) {
    json.writeObjectPropertyStart("sensitivity");
    json.writeNumberProperty("agreeing", sensitivity.agreeing());
    json.writeNumberProperty("settings", sensitivity.settings());
    json.writeArrayPropertyStart("disagreeing");
    for (StanceReading.Setting setting : sensitivity.disagreeing()) {
      json.writeStartObject();
      json.writeNumberProperty("k", setting.k());
      json.writeNumberProperty("halfLifeFactor", setting.halfLifeFactor());
      writePosition("position", setting.verdict());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeLens(StanceReading.LensReading lens) {
    json.writeStartObject();
    json.writeStringProperty("lens", word(lens.lens()));
    writeByAxis("values", lens.values());
    writePosition("position", lens.verdict());
    json.writeBooleanProperty("agrees", lens.agrees());
    json.writeEndObject();
  }

  private void writeInfluence(StanceReading.Influence influence) {
    json.writeObjectPropertyStart("influence");
    writeEvent(influence.event(), influence.row());
    writeByAxis("indexWithout", influence.indexWithout());
    json.writeEndObject();
  }

  private void writeAxis(AxisReading reading, int day) {
    StanceModel.Axis axis = scene.index().model().axes().stream().filter(one -> one.id().equals(reading.axis())).findFirst().orElseThrow();
    json.writeStartObject();
    json.writeStringProperty("id", axis.id());
    json.writeStringProperty("name", axis.name().in(scene.languages()));
    json.writeNumberProperty("sum", reading.sum());
    json.writeNumberProperty("index", reading.index());
    json.writeObjectPropertyStart("envelope");
    json.writeNumberProperty("low", reading.envelope().low());
    json.writeNumberProperty("high", reading.envelope().high());
    json.writeEndObject();
    json.writeBooleanProperty("on", reading.on());
    json.writeBooleanProperty("firm", reading.firm());
    json.writeArrayPropertyStart("contributions");
    Waterfall waterfall = Waterfall.of(scene.index(), axis, day);
    waterfall.bars().forEach(bar -> writeContribution(bar.contribution(), bar.to()));
    double end = waterfall.bars().isEmpty() ? 0 : waterfall.bars().getLast().to();
    Set<Integer> written = waterfall.bars().stream().map(bar -> bar.contribution().row()).collect(Collectors.toSet());
    scene.index().contributions(axis.id(), day).stream().filter(one -> !written.contains(one.row())).forEach(one -> writeContribution(one, end));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeContribution(Contribution contribution, double runningSum) {
    json.writeStartObject();
    writeEvent(contribution.event(), contribution.row());
    json.writeBooleanProperty("counts", contribution.counts());
    json.writeNumberProperty("weight", contribution.weight());
    json.writeNumberProperty("low", contribution.low());
    json.writeNumberProperty("high", contribution.high());
    json.writeNumberProperty("q", contribution.q());
    json.writeNumberProperty("k", contribution.k());
    json.writeNumberProperty("product", contribution.product());
    json.writeNumberProperty("runningSum", runningSum);
    json.writeArrayPropertyStart("codings");
    contribution.codings().forEach(this::writeWeighed);
    json.writeEndArray();
    json.writeArrayPropertyStart("sources");
    Stream<String> sources = contribution.codings().stream().flatMap(weighed -> weighed.coding().sources().stream()).distinct();
    sources.flatMap(id -> scene.dataset().source(id).stream()).forEach(source -> JsonText.write(source, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeWeighed(WeighedCoding weighed) {
    json.writeStartObject();
    writeCoding(weighed.coding());
    json.writeNumberProperty("base", weighed.base());
    json.writeNumberProperty("modifier", weighed.coding().modifier());
    json.writeNumberProperty("weight", weighed.weight());
    json.writeNumberProperty("low", weighed.low());
    json.writeNumberProperty("high", weighed.high());
    json.writeNumberProperty("q", weighed.q());
    JsonText.write("sources", weighed.coding().sources(), json);
    json.writeEndObject();
  }

  private void writeUncounted(UncountedCoding uncounted) {
    json.writeStartObject();
    writeEvent(uncounted.event(), uncounted.row());
    json.writeStringProperty("axis", uncounted.coding().axis());
    writeCoding(uncounted.coding());
    json.writeStringProperty("why", word(uncounted.reason()));
    json.writeStringProperty("sentence", scene.messages().text("cli.stance.uncounted." + uncounted.reason().name().toLowerCase(Locale.ROOT)));
    json.writeEndObject();
  }

  private void writeEvent(EventId id, int row) {
    Event event = event(row);
    json.writeStringProperty("event", id.value());
    json.writeStringProperty("date", event.date().edtf());
    json.writeStringProperty("title", event.title().in(scene.languages()));
  }

  private void writeCoding(Coding coding) {
    json.writeStringProperty("action", coding.action());
    json.writeStringProperty("coder", coding.coder());
    json.writeStringProperty("codedOn", coding.codedOn().toString());
    json.writeStringProperty("status", word(coding.status()));
    json.writeStringProperty("reason", coding.reason().in(scene.languages()));
  }

  private void writeByAxis(String key, Map<String, Double> values) {
    List<String> axes = scene.index().model().axes().stream().map(StanceModel.Axis::id).filter(values::containsKey).toList();
    json.writeObjectPropertyStart(key);
    axes.forEach(axis -> json.writeNumberProperty(axis, values.getOrDefault(axis, 0.0)));
    json.writeEndObject();
  }

  private Event event(int row) {
    return scene.dataset().events().event(row);
  }

  private static boolean hasBegun(Event event, int day) {
    return Onset.of(event.date()).earliest() <= day;
  }

  /// The id of a position that the stance model names.
  static Optional<String> positionId(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Named(var position) -> Optional.of(position.id());
      case Verdict.Unnamed _, Verdict.NotEnoughEvidence _ -> Optional.empty();
    };
  }

  /// A choice as it is written, such as `not-enough-evidence`.
  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
