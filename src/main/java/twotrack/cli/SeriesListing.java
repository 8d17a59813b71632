package twotrack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import twotrack.chart.StanceScene;
import twotrack.model.DayRange;
import twotrack.model.StanceModel;
import twotrack.stance.AxisReading;
import twotrack.stance.StancePoint;

/// The curve of a subject for other programs, one row a day: index, ends of the envelope and sum of each axis, then the position.
///
/// The id of the position is empty where there is not enough evidence, or where the stance model names no such region.
///
/// @param kind name of the choice of days
/// @param points the points between two days, both included
record SeriesListing(StanceScene scene, String kind, Points points) {

  /// Chooses points.
  interface Points {
    Stream<StancePoint> between(int fromDay, int toDay);
  }

  void writeCsv(DayRange days, OutputStream out) throws IOException {
    Stream<String> axes = scene.index().model().axes().stream().map(StanceModel.Axis::id);
    Stream<String> values = axes.flatMap(axis -> Stream.of("index", "low", "high", "sum").map(value -> axis + "." + value));
    out.write(CsvRecord.of(Stream.of(Stream.of("date"), values, Stream.of("position", "firmness")).flatMap(names -> names)));
    Iterator<StancePoint> rows = points(days).iterator();
    while (rows.hasNext()) {
      out.write(CsvRecord.of(fields(rows.next())));
    }
  }

  private Stream<String> fields(StancePoint point) {
    Stream<String> values = point.axes().stream().flatMap(SeriesListing::numbers);
    Stream<String> position = Stream.of(AuditJson.positionId(point.verdict()).orElse(""), AuditJson.word(point.firmness()));
    return Stream.of(Stream.of(date(point)), values, position).flatMap(fields -> fields);
  }

  private static Stream<String> numbers(AxisReading axis) {
    return Stream.of(axis.index(), axis.envelope().low(), axis.envelope().high(), axis.sum())
        .map(number -> new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
  }

  void writeJson(DayRange days, OutputStream out) throws IOException {
    JsonText.write(out, json -> {
      json.writeStartObject();
      new AuditJson(scene, json).writeOrigin();
      json.writeStringProperty("series", kind);
      json.writeArrayPropertyStart("points");
      points(days).forEach(point -> write(point, json));
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void write(StancePoint point, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("date", date(point));
    json.writeObjectPropertyStart("axes");
    for (AxisReading axis : point.axes()) {
      json.writeObjectPropertyStart(axis.axis());
      json.writeNumberProperty("index", axis.index());
      json.writeNumberProperty("low", axis.envelope().low());
      json.writeNumberProperty("high", axis.envelope().high());
      json.writeNumberProperty("sum", axis.sum());
      json.writeEndObject();
    }
    json.writeEndObject();
    AuditJson.positionId(point.verdict()).ifPresent(id -> json.writeStringProperty("position", id));
    json.writeStringProperty("firmness", AuditJson.word(point.firmness()));
    json.writeEndObject();
  }

  private Stream<StancePoint> points(DayRange days) {
    return points.between(days.from(), days.to() - 1);
  }

  private static String date(StancePoint point) {
    return LocalDate.ofEpochDay(point.day()).toString();
  }
}
