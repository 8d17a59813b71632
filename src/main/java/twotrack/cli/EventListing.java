package twotrack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.Facet;
import twotrack.model.RowSet;
import twotrack.model.Source;

/// Events as a list for other programs: CSV (RFC 4180) with names, and JSON with ids and sources. Both in UTF-8.
final class EventListing {
  private static final String BETWEEN = "; ";
  private static final List<String> COLUMNS =
      List.of("id", "date", "first", "last", "importance", "title", "companies", "people", "products", "topics", "disputed", "coded", "sources");

  private final Dataset dataset;
  private final List<String> languages;

  /// @param languages of titles and names, the wanted one first
  EventListing(Dataset dataset, List<String> languages) {
    this.dataset = dataset;
    this.languages = languages;
  }

  void writeCsv(RowSet rows, OutputStream out) throws IOException {
    out.write(CsvRecord.of(COLUMNS.stream()));
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      out.write(CsvRecord.of(fields(dataset.events().event(row))));
    }
  }

  private Stream<String> fields(Event event) {
    return Stream.of(
        event.id().value(),
        event.date().edtf(),
        first(event).map(LocalDate::toString).orElse(""),
        last(event).map(LocalDate::toString).orElse(""),
        Integer.toString(event.importance()),
        event.title().in(languages),
        names(Facet.COMPANY, event.companies()),
        names(Facet.PERSON, event.people()),
        names(Facet.PRODUCT, event.products()),
        names(Facet.TOPIC, event.topics()),
        Boolean.toString(!event.disputed().isEmpty()),
        Boolean.toString(!event.codings().isEmpty()),
        sources(event).map(source -> source.url().map(URI::toString).orElse(source.publisher() + ": " + source.title())).collect(Collectors.joining(BETWEEN)));
  }

  private String names(Facet facet, List<String> ids) {
    return ids.stream().map(id -> dataset.find(facet, id).map(named -> named.name().in(languages)).orElse(id)).collect(Collectors.joining(BETWEEN));
  }

  void writeJson(RowSet rows, OutputStream out) throws IOException {
    JsonText.write(out, json -> {
      json.writeStartArray();
      for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
        write(dataset.events().event(row), json);
      }
      json.writeEndArray();
    });
  }

  private void write(Event event, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id().value());
    json.writeStringProperty("date", event.date().edtf());
    first(event).ifPresent(day -> json.writeStringProperty("first", day.toString()));
    last(event).ifPresent(day -> json.writeStringProperty("last", day.toString()));
    json.writeNumberProperty("importance", event.importance());
    json.writeStringProperty("title", event.title().in(languages));
    event.summary().ifPresent(summary -> json.writeStringProperty("summary", summary.in(languages)));
    JsonText.write("companies", event.companies(), json);
    JsonText.write("people", event.people(), json);
    JsonText.write("products", event.products(), json);
    JsonText.write("topics", event.topics(), json);
    json.writeBooleanProperty("disputed", !event.disputed().isEmpty());
    json.writeBooleanProperty("coded", !event.codings().isEmpty());
    json.writeArrayPropertyStart("sources");
    sources(event).forEach(source -> JsonText.write(source, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private Stream<Source> sources(Event event) {
    return event.sources().stream().flatMap(citation -> dataset.source(citation.source()).stream());
  }

  /// The first day, unless it is open or unknown.
  private static Optional<LocalDate> first(Event event) {
    return Optional.of(event.date().first()).filter(day -> day.isAfter(EventDate.EARLIEST));
  }

  /// The last day, unless it is open or unknown.
  private static Optional<LocalDate> last(Event event) {
    return Optional.of(event.date().after()).filter(day -> day.isBefore(EventDate.LATEST)).map(day -> day.minusDays(1));
  }
}
