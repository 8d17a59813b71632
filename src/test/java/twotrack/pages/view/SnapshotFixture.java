package twotrack.pages.view;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import twotrack.drawing.Drawing;
import twotrack.drawing.SampleDrawings;
import twotrack.drawing.awt.Typefaces;
import twotrack.explorer.Dialogs;
import twotrack.filter.Criteria;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventId;
import twotrack.pages.Checkpoint;
import twotrack.pages.Fit;
import twotrack.pages.Page;
import twotrack.pages.SnapshotChoices;
import twotrack.pages.SnapshotRequest;
import twotrack.pages.SnapshotScope;
import twotrack.pages.SnapshotTarget;
import twotrack.print.FakePrinting;
import twotrack.snapshot.SnapshotWriter;
import twotrack.timeline.Grouping;

/// A view model whose pages are as many as its fit says, with work that is held back and dialogs that answer from here.
final class SnapshotFixture {
  final HeldTasks tasks = new HeldTasks();
  final FakePrinting printing = new FakePrinting();
  final Answers answers = new Answers();
  final List<SnapshotRequest> composed = new ArrayList<>();
  final ObjectProperty<SnapshotChoices> remembered = new SimpleObjectProperty<>(SnapshotChoices.STANDARD);
  Optional<EventId> selection = Optional.empty();
  int closings;

  SnapshotViewModel open(SnapshotTarget target) {
    Dataset dataset = TestDatasets.small();
    var scope = new SnapshotScope(Criteria.EVERYTHING, Optional.empty(), selection, Grouping.COMPANY, Optional.empty(), Optional.empty());
    var ports = new SnapshotPorts(
        (request, _, _, checkpoint) -> pages(request, checkpoint),
        (text, face) -> text.length() * face.size() / 2,
        new SnapshotWriter(Typefaces.shippedAlone()),
        printing,
        tasks,
        answers,
        Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    var model = new SnapshotViewModel(new SnapshotSubject(dataset, scope, "small"), ports, new Messages(Language.ENGLISH), remembered, target);
    model.setOnDone(() -> closings++);
    return model;
  }

  /// Opens it and lets everything come to rest.
  SnapshotViewModel opened(SnapshotTarget target) {
    SnapshotViewModel model = open(target);
    tasks.all();
    return model;
  }

  private List<Page> pages(SnapshotRequest request, Checkpoint checkpoint) {
    composed.add(request);
    int count = switch (request.options().fit()) {
      case Fit.OnePage() -> 1;
      case Fit.Wide(int pages) -> pages;
      case Fit.Legible(int pages) -> pages;
    };
    return IntStream.rangeClosed(1, count).mapToObj(page -> {
      checkpoint.reached(page);
      return Page.of(new Drawing(request.options().paper().width(), request.options().paper().height(), SampleDrawings.line("page " + page).marks()));
    }).toList();
  }

  /// What a user would answer.
  static final class Answers implements Dialogs {
    Optional<Path> file = Optional.empty();
    boolean yes = true;
    final List<String> told = new ArrayList<>();

    @Override
    public Optional<Path> chooseSnapshotAs(String suggestion, String ending) {
      told.add(suggestion);
      return file;
    }

    @Override
    public boolean confirm(String question, String goOn) {
      told.add(question);
      return yes;
    }

    @Override
    public void notice(String text) {
      told.add(text);
    }

    @Override
    public Optional<Path> chooseDataset() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> chooseSnapshot(String suggestion) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> chooseTable(String suggestion) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void failure(String what, String why) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void problems(String what, List<String> problems) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void browse(URI page) {
      throw new UnsupportedOperationException();
    }
  }
}
