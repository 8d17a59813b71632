package twotrack.pages;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twotrack.drawing.TextMeasurer;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.model.Dataset;
import twotrack.model.DayRange;
import twotrack.model.EventId;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

/// A snapshot to be composed in a test, changed from an ordinary one step by step.
record Requests(SnapshotScope scope, SnapshotOptions options) {
  static final Set<SnapshotOptions.Section> ALL = EnumSet.allOf(SnapshotOptions.Section.class);
  static final LocalDate PRINTED = LocalDate.of(2026, 11, 21);

  /// Half of the size of a face for each character.
  static final TextMeasurer HALF_EACH = (text, face) -> text.length() * face.size() / 2;

  /// Everything on one page of A4, with all sections, in English.
  static Requests ordinary() {
    var standard = SnapshotOptions.standard(Language.ENGLISH);
    var options = new SnapshotOptions(
        SnapshotOptions.Part.WHOLE, standard.paper(), standard.margins(), standard.fit(), ALL, standard.theme(), standard.shading(), standard.language());
    return new Requests(SnapshotScope.EVERYTHING, options);
  }

  Requests part(SnapshotOptions.Part part) {
    return with(new SnapshotOptions(
        part, options.paper(), options.margins(), options.fit(), options.sections(), options.theme(), options.shading(), options.language()));
  }

  Requests paper(Paper paper, Margins margins) {
    return with(new SnapshotOptions(
        options.part(), paper, margins, options.fit(), options.sections(), options.theme(), options.shading(), options.language()));
  }

  Requests fit(Fit fit) {
    return with(new SnapshotOptions(
        options.part(), options.paper(), options.margins(), fit, options.sections(), options.theme(), options.shading(), options.language()));
  }

  Requests sections(SnapshotOptions.Section... sections) {
    return with(new SnapshotOptions(
        options.part(), options.paper(), options.margins(), options.fit(), Set.of(sections), options.theme(), options.shading(), options.language()));
  }

  Requests patterns() {
    return with(new SnapshotOptions(
        options.part(), options.paper(), options.margins(), options.fit(), options.sections(), options.theme(), SnapshotOptions.Shading.PATTERNS,
        options.language()));
  }

  Requests in(Language language) {
    return with(new SnapshotOptions(
        options.part(), options.paper(), options.margins(), options.fit(), options.sections(), options.theme(), options.shading(), language));
  }

  private Requests with(SnapshotOptions other) {
    return new Requests(scope, other);
  }

  Requests looking(String from, String to) {
    var days = new DayRange(Math.toIntExact(LocalDate.parse(from).toEpochDay()), Math.toIntExact(LocalDate.parse(to).toEpochDay()));
    return with(Optional.of(Viewport.over(days, 0)), scope.selection(), scope.criteria()).part(SnapshotOptions.Part.VISIBLE);
  }

  Requests choosing(String event) {
    return with(scope.viewport(), Optional.of(new EventId(event)), scope.criteria()).part(SnapshotOptions.Part.SELECTION);
  }

  Requests filtered(Criteria criteria) {
    return with(scope.viewport(), scope.selection(), criteria);
  }

  private Requests with(Optional<Viewport> viewport, Optional<EventId> selection, Criteria criteria) {
    return new Requests(new SnapshotScope(criteria, viewport, selection, Grouping.COMPANY, scope.subject(), scope.day()), options);
  }

  SnapshotRequest request() {
    return new SnapshotRequest(scope, options, Optional.of(PRINTED));
  }

  List<Page> pages(Dataset dataset, TextMeasurer measurer) {
    try {
      return new SnapshotPages().pages(request(), dataset, measurer, Checkpoint.NONE);
    } catch (PagesException e) {
      throw new AssertionError(e);
    }
  }
}
