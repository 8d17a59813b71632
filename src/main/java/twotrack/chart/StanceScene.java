package twotrack.chart;

import java.util.List;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.StanceModel;
import twotrack.stance.StanceIndex;

/// Whose position is drawn, and in which language.
public record StanceScene(StanceIndex index, Dataset dataset, Messages messages) {
  /// Order in which texts of the dataset are looked up.
  public List<String> languages() {
    return messages.language().preference(dataset.header().languages());
  }

  /// The subject's name.
  public String subjectName() {
    return name(index.subject());
  }

  /// A company's name; its id where the dataset has none.
  String name(String company) {
    return dataset.company(company).map(found -> found.name().in(languages())).orElse(company);
  }

  /// The short name of an axis.
  public String shortName(StanceModel.Axis axis) {
    return axis.shortName().in(languages());
  }

  /// The axes as they are drawn.
  public List<AxisLook> looks() {
    return AxisLook.of(index.model());
  }
}
