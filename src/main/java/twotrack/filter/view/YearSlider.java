package twotrack.filter.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.RangeSlider;
import twotrack.filter.YearCounts;
import twotrack.filter.YearRange;

/// A range of whole years over a histogram of the events of each year.
public final class YearSlider extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int MOST_BARS = 60;
  /// Half of a thumb's target, px: the slider keeps this at either end.
  private static final double EDGE = 12;
  private static final double TOP = 3;
  private static final double BAR_GAP = 2;
  private static final double LABEL_HEIGHT = 14;
  private static final double SMALLEST_BAR = 2;
  private static final double SHORT_LABEL = 24;

  private final RangeSlider slider = new RangeSlider();
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private YearCounts counts = new YearCounts(0, List.of(0));
  private YearRange chosen = new YearRange(0, 0);
  private Optional<Consumer<YearRange>> onChoose = Optional.empty();
  private boolean following;

  public YearSlider() {
    getStyleClass().add("tt-year-slider");
    slider.setId("yearRange");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(1);
    getChildren().add(slider);
    slider.setOnMouseClicked(MouseEvent::consume);
    setOnMouseClicked(event -> choose(yearAt(event.getX())));
    slider.lowValueProperty().subscribe(() -> moved());
    slider.highValueProperty().subscribe(() -> moved());
    slider.lowValueChangingProperty().subscribe(() -> follow());
    slider.highValueChangingProperty().subscribe(() -> follow());
  }

  void setOnChoose(Consumer<YearRange> action) {
    onChoose = Optional.of(action);
  }

  void setDescription(String text) {
    slider.setAccessibleText(text);
  }

  /// Shows counts and a choice, which need not lie inside the counted years.
  void show(YearCounts newCounts, YearRange newChosen) {
    YearCounts shown = newCounts.counts().isEmpty() ? new YearCounts(newChosen.first(), List.of(0)) : newCounts;
    boolean otherYears = shown.firstYear() != counts.firstYear() || shown.lastYear() != counts.lastYear() || bars.isEmpty();
    counts = shown;
    chosen = newChosen;
    if (otherYears) {
      build();
    }
    follow();
    requestLayout();
  }

  private int yearsPerBar() {
    return (counts.counts().size() + MOST_BARS - 1) / MOST_BARS;
  }

  private void build() {
    getChildren().setAll(slider);
    bars.clear();
    labels.clear();
    for (int year = counts.firstYear(); year <= counts.lastYear(); year += yearsPerBar()) {
      var bar = new Region();
      bar.getStyleClass().add("bar");
      bars.add(bar);
      var label = new Label(counts.counts().size() > 100 ? Integer.toString(year) : String.format(Locale.ROOT, "’%02d", Math.floorMod(year, 100)));
      label.getStyleClass().add("year");
      labels.add(label);
    }
    getChildren().addAll(0, bars);
    getChildren().addAll(labels);
    following = true;
    slider.setMax(Integer.MAX_VALUE);
    slider.setMin(counts.firstYear());
    slider.setMax(counts.lastYear() + 1);
    following = false;
  }

  /// Puts the thumbs where the choice is, unless one is being dragged.
  private void follow() {
    if (slider.isLowValueChanging() || slider.isHighValueChanging() || following) {
      return;
    }
    following = true;
    slider.setLowValue(slider.getMin());
    slider.setHighValue(Math.clamp(chosen.last() + 1, slider.getMin(), slider.getMax()));
    slider.setLowValue(Math.clamp(chosen.first(), slider.getMin(), slider.getMax()));
    following = false;
  }

  private void moved() {
    if (following) {
      return;
    }
    int low = (int) Math.round(slider.getLowValue());
    int high = (int) Math.round(slider.getHighValue()) - 1;
    boolean lowMoved = low != chosen.first();
    var years = high >= low ? new YearRange(low, high) : lowMoved ? new YearRange(high, high) : new YearRange(low, low);
    choose(years);
  }

  /// A click on a bar or its label chooses that year alone.
  private YearRange yearAt(double x) {
    double step = (getWidth() - 2 * EDGE) / counts.counts().size();
    int year = Math.clamp(counts.firstYear() + (int) Math.floor((x - EDGE) / step), counts.firstYear(), counts.lastYear());
    return new YearRange(year, year);
  }

  private void choose(YearRange years) {
    if (!years.equals(chosen)) {
      chosen = years;
      onChoose.ifPresent(action -> action.accept(years));
      requestLayout();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * EDGE + Math.clamp(counts.counts().size() * 32L, 150, 240);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 2 * EDGE + 130;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 38;
  }

  @Override
  protected void layoutChildren() {
    double base = getHeight() - LABEL_HEIGHT - 1;
    double step = (getWidth() - 2 * EDGE) / counts.counts().size();
    layoutBars(base, step);
    layoutLabels(base, step);
    double height = 2 * EDGE;
    slider.resizeRelocate(0, base - height / 2, getWidth(), height);
  }

  private void layoutBars(double base, double step) {
    int each = yearsPerBar();
    int largest = Math.max(1, counts.largest());
    for (int i = 0; i < bars.size(); i++) {
      int year = counts.firstYear() + i * each;
      double width = step * Math.min(each, counts.lastYear() - year + 1);
      double height = count(i) == 0 ? 0 : Math.max(SMALLEST_BAR, Math.rint((base - TOP) * count(i) / largest));
      double gap = width > 4 * BAR_GAP ? BAR_GAP : 0;
      Region bar = bars.get(i);
      bar.resizeRelocate(snapPositionX(EDGE + i * each * step + gap), base - height, snapSizeX(width - 2 * gap), height);
      bar.pseudoClassStateChanged(CHOSEN, year + each > chosen.first() && year <= chosen.last());
    }
  }

  private int count(int bar) {
    int first = counts.firstYear() + bar * yearsPerBar();
    return IntStream.range(first, first + yearsPerBar()).map(counts::of).max().orElse(0);
  }

  private void layoutLabels(double top, double step) {
    double perLabel = step * yearsPerBar();
    int every = Math.max(1, (int) Math.ceil(SHORT_LABEL * (counts.counts().size() > 100 ? 1.6 : 1) / perLabel));
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      label.setVisible(i % every == 0);
      double width = label.prefWidth(-1);
      double middle = EDGE + i * perLabel + (every == 1 ? perLabel / 2 : width / 2);
      label.resizeRelocate(snapPositionX(middle - width / 2), top, width, LABEL_HEIGHT);
    }
  }
}
