package twotrack.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twotrack.model.StanceModel;
import twotrack.stance.StanceReading.Sensitivity;
import twotrack.stance.StanceReading.Setting;

/// The nine settings of the sensitivity check (STANCE section 5.5): K and the half-lives of the model, each × ½, 1 and 2, stepped on their own.
final class Settings {
  private static final List<Double> FACTORS = List.of(0.5, 1.0, 2.0);

  private final StanceModel model;
  private final List<Stepped> settings = new ArrayList<>();

  private record Stepped(double k, double halfLifeFactor, Map<String, Switches> switches) {}

  Settings(StanceModel model, Collection<AxisCurve> axes, int firstDay) {
    this.model = model;
    for (double halfLifeFactor : FACTORS) {
      var fading = Fading.of(model.constants(), halfLifeFactor);
      List<AxisIndex> lines = axes.stream().map(curve -> AxisIndex.of(curve.axis(), model.constants().k(), curve.impacts(), fading)).toList();
      for (double kFactor : FACTORS) {
        double k = model.constants().k() * kFactor;
        var switches = new HashMap<String, Switches>();
        lines.forEach(line -> switches.put(line.axis().id(), Switches.of(line.withK(k), firstDay)));
        settings.add(new Stepped(k, halfLifeFactor, switches));
      }
    }
  }

  /// How many of the settings have the same axes on.
  Sensitivity compare(int day, Set<String> on) {
    List<Setting> disagreeing =
        settings.stream()
            .filter(setting -> !Positions.on(setting.switches(), day).equals(on))
            .map(setting -> new Setting(setting.k(), setting.halfLifeFactor(), Verdict.of(model.positions(), Positions.on(setting.switches(), day))))
            .toList();
    return new Sensitivity(settings.size() - disagreeing.size(), settings.size(), disagreeing);
  }
}
