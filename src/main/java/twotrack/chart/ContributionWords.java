package twotrack.chart;

import java.util.stream.Collectors;
import twotrack.i18n.DateWords;
import twotrack.stance.Contribution;
import twotrack.stance.WeighedCoding;

/// Says what made a contribution: the event, its date and the actions that it was coded as.
public final class ContributionWords {
  private final StanceScene scene;
  private final DateWords dates;

  public ContributionWords(StanceScene scene) {
    this.scene = scene;
    dates = new DateWords(scene.messages());
  }

  /// The title of the event.
  public String title(Contribution contribution) {
    return scene.dataset().events().title(contribution.row(), scene.languages());
  }

  /// The date of the event, as precise as it is known.
  public String date(Contribution contribution) {
    return dates.words(contribution.date());
  }

  /// The action; several where coders chose different ones.
  public String action(Contribution contribution) {
    return contribution.codings().stream().map(this::action).distinct().collect(Collectors.joining(scene.messages().text("stance.list.separator")));
  }

  private String action(WeighedCoding weighed) {
    String id = weighed.coding().action();
    String name = scene.index().model().actions().stream().filter(action -> action.id().equals(id)).findFirst()
        .map(action -> action.name().in(scene.languages())).orElse(id);
    return weighed.coding().reversed() ? scene.messages().text("audit.reversed", name) : name;
  }
}
