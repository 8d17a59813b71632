package twotrack.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twotrack.chart.StanceScene;
import twotrack.chart.StanceWords;
import twotrack.compare.ComparisonPicture.Panel;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.StanceModel;
import twotrack.stance.Phase;
import twotrack.stance.StanceIndex;
import twotrack.stance.StancePoint;
import twotrack.stance.TurningPoint;

/// Says a comparison in words.
public final class ComparisonWords {
  private final ComparisonScene scene;
  private final Messages messages;
  private final DateWords dates;

  public ComparisonWords(ComparisonScene scene) {
    this.scene = scene;
    messages = scene.messages();
    dates = new DateWords(messages);
  }

  /// What subjects are aligned on.
  public String name(AlignOn on) {
    return switch (on) {
      case AlignOn.Calendar _ -> messages.text("compare.calendar");
      case AlignOn.FirstEvent(var action, var axis) -> messages.text("compare.first", action(action), axis(axis));
    };
  }

  /// What one sees, in a sentence.
  public String heading() {
    return switch (scene.alignment().on()) {
      case AlignOn.Calendar on -> name(on);
      case AlignOn.FirstEvent on -> messages.text("compare.aligned", name(on));
    };
  }

  /// The names of those who are shown.
  public String subjects() {
    return names(scene.alignment().subjects().stream().map(Alignment.Aligned::index).toList());
  }

  private String names(List<StanceIndex> subjects) {
    return subjects.stream().map(index -> scene.of(index).subjectName()).collect(Collectors.joining(messages.text("stance.list.separator")));
  }

  /// Who is left out, and why; empty if nobody is.
  public Optional<String> note() {
    String names = names(scene.alignment().without());
    return names.isEmpty() ? Optional.empty() : Optional.of(messages.text("compare.without", names));
  }

  /// The date and title of the event on day 0.
  String anchor(Alignment.Anchor anchor) {
    return messages.text("compare.event", dates.words(anchor.date()), title(anchor.row()));
  }

  /// The same with the day that the picture takes for it.
  String anchorInFull(Alignment.Anchor anchor) {
    return messages.text("compare.event.title", anchor(anchor), words(anchor.onset().middle()));
  }

  /// A position with its first and last day.
  String phase(StanceScene subject, Phase phase) {
    String name = new StanceWords(subject).name(phase.verdict());
    return messages.text("compare.phase", name, words(phase.days().from()), words(phase.days().to() - 1));
  }

  /// A turning point with its causes.
  String turn(StanceScene subject, TurningPoint turn) {
    var words = new StanceWords(subject);
    String text = messages.text("compare.turn", words(turn.day()), words.name(turn.from()), words.name(turn.to()));
    List<String> causes = turn.causes().stream().map(cause -> title(cause.row())).distinct().toList();
    return causes.isEmpty() ? text : messages.text("compare.turn.causes", text, String.join(messages.text("compare.turn.separator"), causes));
  }

  /// What each subject shows at a place, one line a subject: real date, position, values.
  public String readings(ComparisonPicture picture, double x) {
    return picture.panels().stream().map(panel -> reading(panel, panel.day(x))).collect(Collectors.joining("\n"));
  }

  /// What a subject shows on one of its days.
  public String reading(Panel panel, int day) {
    return reading(panel.subject(), day);
  }

  /// Where the keyboard stands in the panel of a subject: what it shows on the day, and the event that begins on it.
  public String stop(StanceIndex index, PanelStops.Stop stop) {
    String reading = scene.alignment().subjects().stream().filter(subject -> subject.index().equals(index)).findFirst()
        .map(subject -> reading(subject, stop.day())).orElse("");
    if (stop.row().isEmpty()) {
      return reading;
    }
    int row = stop.row().getAsInt();
    return messages.text("compare.stop", reading, messages.text("compare.event", dates.words(scene.dataset().events().event(row).date()), title(row)));
  }

  private String reading(Alignment.Aligned aligned, int day) {
    StanceScene subject = scene.of(aligned.index());
    StancePoint point = aligned.index().point(day);
    String values = point.axes().stream()
        .map(axis -> messages.text("page.axis", axis(axis.axis()), StanceWords.signed(axis.index())))
        .collect(Collectors.joining(messages.text("stance.list.separator")));
    String date = scene.shifted() ? messages.text("compare.shifted", words(day), StanceWords.signed(day - aligned.offset())) : words(day);
    return messages.text("compare.reading", subject.subjectName(), date, new StanceWords(subject).name(point.verdict()), values);
  }

  private String title(int row) {
    return scene.dataset().events().title(row, scene.languages());
  }

  private String words(int day) {
    return dates.words(LocalDate.ofEpochDay(day));
  }

  private String action(String id) {
    return scene.dataset().stanceModel().stream()
        .flatMap(model -> model.actions().stream())
        .filter(action -> action.id().equals(id))
        .findFirst()
        .map(action -> action.name().in(scene.languages()))
        .orElse(id);
  }

  private String axis(String id) {
    return scene.dataset().stanceModel().stream()
        .flatMap(model -> model.axes().stream())
        .filter(axis -> axis.id().equals(id))
        .findFirst()
        .map((StanceModel.Axis axis) -> axis.shortName().in(scene.languages()))
        .orElse(id);
  }
}
