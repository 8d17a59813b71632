package twotrack.inspector.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import twotrack.chart.AxisLook;
import twotrack.drawing.Palette;
import twotrack.drawing.view.CanvasPainter;
import twotrack.inspector.EventDetails;
import twotrack.model.Facet;
import twotrack.timeline.LaneColors;

/// Everything about the chosen event, or what to do to choose one.
final class EventSection {
  private static final int MOST_IMPORTANT = 5;

  private final VBox place;
  private final InspectorPaneViewModel model;
  private final Map<EventDetails.Tag, ToggleButton> toggles = new HashMap<>();

  EventSection(VBox place, InspectorPaneViewModel model) {
    this.place = place;
    this.model = model;
  }

  void show(Optional<EventDetails> event, Palette palette) {
    toggles.clear();
    place.getChildren().setAll(event.map(details -> parts(details, palette)).orElseGet(this::empty));
  }

  /// Shows which values of the event the filter has by now.
  void showChosen() {
    toggles.forEach((tag, button) -> button.setSelected(model.isChosen(tag.facet(), tag.id())));
  }

  private List<Node> empty() {
    return List.of(Labels.wrapped(text("inspector.event.empty"), "title"), Labels.wrapped(text("inspector.event.hint"), "muted"));
  }

  private List<Node> parts(EventDetails event, Palette palette) {
    var parts = new ArrayList<Node>();
    parts.add(Labels.wrapped(event.title(), "title"));
    parts.add(facts(event));
    parts.add(tags(event, palette));
    event.summary().ifPresent(summary -> parts.add(Labels.wrapped(summary)));
    part(parts, "inspector.event.disputed", event.disputed().stream().map(this::dispute).toList());
    part(parts, "inspector.event.codings", event.codings().stream().map(coded -> coded(coded, palette)).toList());
    part(parts, "inspector.event.sources", event.sources().stream().map(this::source).toList());
    part(parts, "inspector.event.links", event.relations().stream().map(this::relation).toList());
    return parts;
  }

  private void part(List<Node> parts, String heading, List<Node> content) {
    if (!content.isEmpty()) {
      var part = new VBox(Labels.wrapped(text(heading), "heading"));
      part.getStyleClass().add("part");
      part.getChildren().addAll(content);
      parts.add(part);
    }
  }

  private Node facts(EventDetails event) {
    var dots = new Label("●".repeat(event.importance()) + "○".repeat(MOST_IMPORTANT - event.importance()));
    dots.getStyleClass().add("muted");
    String importance = text("inspector.event.importance", event.importance());
    dots.setAccessibleText(importance);
    dots.setTooltip(Labels.tooltip(importance));
    return new VBox(Labels.wrapped(text("inspector.event.date", event.date(), event.precision()), "muted"), dots);
  }

  private Node tags(EventDetails event, Palette palette) {
    var tags = new FlowPane();
    tags.getStyleClass().add("tags");
    // Else the longest name would be the narrowest width of the panel.
    tags.setMinWidth(0);
    event.tags().forEach(tag -> {
      Region shown = tag(tag, palette);
      shown.maxWidthProperty().bind(tags.widthProperty());
      tags.getChildren().add(shown);
    });
    return tags;
  }

  private Region tag(EventDetails.Tag tag, Palette palette) {
    return switch (tag.facet()) {
      case COMPANY, PRODUCT -> {
        var button = new ToggleButton(tag.name());
        button.getStyleClass().setAll("toggle-button", "tag");
        button.setSelected(model.isChosen(tag.facet(), tag.id()));
        toggles.put(tag, button);
        button.setOnAction(_ -> model.toggle(tag.facet(), tag.id()));
        button.setTooltip(Labels.tooltip(text("inspector.event.filter", tag.name())));
        if (tag.facet() == Facet.COMPANY) {
          button.setGraphic(dot(tag, palette));
        }
        yield button;
      }
      case PERSON, TOPIC -> {
        var label = new Label(tag.name());
        label.getStyleClass().add("tag");
        yield label;
      }
    };
  }

  private Node dot(EventDetails.Tag tag, Palette palette) {
    var dataset = model.dataset();
    return new Circle(4, CanvasPainter.color(new LaneColors(dataset).tint(tag.facet(), dataset.events().indexOf(tag.facet(), tag.id())), palette));
  }

  private Node dispute(EventDetails.Dispute dispute) {
    var grid = new GridPane();
    grid.getStyleClass().add("dispute");
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    var numbers = new ColumnConstraints();
    numbers.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
    numbers.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().setAll(values, numbers);
    grid.add(Labels.wrapped(dispute.label(), "name"), 0, 0, 2, 1);
    for (EventDetails.Dispute.Version version : dispute.versions()) {
      int row = grid.getRowCount();
      Label value = Labels.wrapped(version.value());
      Label sources = Labels.whole(version.sources(), "muted");
      GridPane.setValignment(sources, VPos.TOP);
      grid.addRow(row, value, sources);
    }
    return grid;
  }

  private Node coded(EventDetails.CodedAxis coded, Palette palette) {
    var box = new VBox(Labels.wrapped(coded.heading(), "name"));
    box.getStyleClass().add("coded");
    color(coded.axis(), palette).ifPresent(color ->
        box.setBorder(new Border(new BorderStroke(color, BorderStrokeStyle.SOLID, CornerRadii.EMPTY, new BorderWidths(0, 0, 0, 3)))));
    coded.codings().forEach(coding -> box.getChildren().add(coding(coding)));
    return box;
  }

  private Optional<Color> color(String axis, Palette palette) {
    return model.dataset().stanceModel().stream()
        .flatMap(rules -> AxisLook.of(rules).stream())
        .filter(look -> look.axis().id().equals(axis))
        .findFirst()
        .map(look -> CanvasPainter.color(look.tint(), palette));
  }

  private static Node coding(EventDetails.CodingLine coding) {
    var box = new VBox(Labels.wrapped(coding.what(), "what"), Labels.wrapped(coding.reason()), Labels.wrapped(coding.who(), "muted"));
    box.getStyleClass().add("coding");
    coding.note().ifPresent(note -> box.getChildren().add(Labels.wrapped(note, "note")));
    return box;
  }

  private Node source(EventDetails.SourceLine source) {
    var lines = new VBox(Labels.wrapped(source.publisher()));
    if (!source.title().isEmpty()) {
      lines.getChildren().add(source.page().<Node>map(page -> page(source.title(), page)).orElseGet(() -> Labels.wrapped(source.title())));
    }
    Label facts = Labels.wrapped(source.facts(), "muted");
    facts.setTooltip(Labels.tooltip(source.grade()));
    lines.getChildren().add(facts);
    source.note().ifPresent(note -> lines.getChildren().add(Labels.wrapped(note, "muted")));
    source.archive().ifPresent(archive -> lines.getChildren().add(page(text("inspector.source.archive"), archive)));
    var row = new HBox(Labels.whole("[" + source.number() + "]", "number", "muted"), Labels.growing(lines));
    row.getStyleClass().add("source");
    return row;
  }

  private Hyperlink page(String title, URI page) {
    Hyperlink link = Labels.link(title, () -> model.browse(page));
    link.setTooltip(Labels.tooltip(text("inspector.source.open", page.toString())));
    return link;
  }

  private Node relation(EventDetails.Relation relation) {
    var box = new VBox(Labels.wrapped(relation.words(), "muted"));
    box.getStyleClass().add("relation");
    relation.events().forEach(link -> box.getChildren().add(Labels.link(link.title(), () -> model.select(link.event()))));
    return box;
  }

  private String text(String key, Object... arguments) {
    return model.messages().text(key, arguments);
  }
}
