package twotrack.compare;

import java.util.List;
import twotrack.chart.StanceScene;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.stance.StanceIndex;

/// Who is compared, how they are laid over each other, and in which language.
public record ComparisonScene(Dataset dataset, Alignment alignment, Messages messages) {
  /// Whether the subjects are shifted.
  boolean shifted() {
    return alignment.on() instanceof AlignOn.FirstEvent;
  }

  /// One subject as the charts know it.
  StanceScene of(StanceIndex index) {
    return new StanceScene(index, dataset, messages);
  }

  /// Order in which texts of the dataset are looked up.
  List<String> languages() {
    return messages.language().preference(dataset.header().languages());
  }
}
