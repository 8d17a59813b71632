package twotrack.pages.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.pages.Fit;
import twotrack.pages.FitChoice;
import twotrack.pages.MarginChoice;
import twotrack.pages.PageSelection;
import twotrack.pages.Paper;
import twotrack.pages.PaperChoice;
import twotrack.pages.PaperChoice.Millimetres;
import twotrack.pages.PaperChoice.Orientation;
import twotrack.pages.SnapshotChoices;
import twotrack.pages.SnapshotOptions.Part;
import twotrack.pages.SnapshotOptions.Section;
import twotrack.pages.SnapshotOptions.Shading;
import twotrack.pages.SnapshotTarget;
import twotrack.pages.SnapshotTheme;

/// What stands in the fields of the dialog, and the choices that it comes to.
final class SnapshotInputs {
  private static final int MOST_COPIES = 999;

  final ObjectProperty<SnapshotTarget> target = new SimpleObjectProperty<>(SnapshotTarget.PDF);
  final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.VISIBLE);
  final ObjectProperty<PaperChoice.Size> size = new SimpleObjectProperty<>(PaperChoice.Size.A4);
  final NumberInput width = new NumberInput("snapshot.width.name", Paper.SHORTEST, Paper.LONGEST);
  final NumberInput height = new NumberInput("snapshot.height.name", Paper.SHORTEST, Paper.LONGEST);
  final ObjectProperty<Orientation> orientation = new SimpleObjectProperty<>(Orientation.LANDSCAPE);
  final ObjectProperty<MarginChoice.Kind> margins = new SimpleObjectProperty<>(MarginChoice.Kind.NORMAL);
  final NumberInput top = new NumberInput("snapshot.margin.top", 0, MarginChoice.WIDEST);
  final NumberInput right = new NumberInput("snapshot.margin.right", 0, MarginChoice.WIDEST);
  final NumberInput bottom = new NumberInput("snapshot.margin.bottom", 0, MarginChoice.WIDEST);
  final NumberInput left = new NumberInput("snapshot.margin.left", 0, MarginChoice.WIDEST);
  final ObjectProperty<FitChoice.Kind> fit = new SimpleObjectProperty<>(FitChoice.Kind.ONE_PAGE);
  final NumberInput fitPages = new NumberInput("snapshot.fitPages.name", 1, Fit.MOST_PAGES);
  final Map<Section, BooleanProperty> sections = new EnumMap<>(Section.class);
  final ObjectProperty<SnapshotTheme> theme = new SimpleObjectProperty<>(SnapshotTheme.PRINT);
  final BooleanProperty patterns = new SimpleBooleanProperty();
  final ObjectProperty<Language> language;
  final NumberInput dpi = new NumberInput("snapshot.dpi.name", SnapshotChoices.LOWEST_DPI, SnapshotChoices.HIGHEST_DPI);
  final ObjectProperty<Optional<String>> printer = new SimpleObjectProperty<>(Optional.empty());
  final NumberInput copies = new NumberInput("snapshot.copies.name", 1, MOST_COPIES);
  final StringProperty range = new SimpleStringProperty("");

  private final Language ofWindow;
  private SnapshotChoices last;

  /// @param ofWindow the language of the window, in which pages are written unless somebody chooses another one
  SnapshotInputs(SnapshotChoices choices, Language ofWindow) {
    this.ofWindow = ofWindow;
    last = choices;
    target.set(choices.target());
    part.set(choices.part());
    size.set(choices.paper().size());
    width.set(choices.paper().custom().width());
    height.set(choices.paper().custom().height());
    orientation.set(choices.paper().orientation());
    margins.set(choices.margins().kind());
    top.set(choices.margins().own().top());
    right.set(choices.margins().own().right());
    bottom.set(choices.margins().own().bottom());
    left.set(choices.margins().own().left());
    fit.set(choices.fit().kind());
    fitPages.set(choices.fit().pages());
    Stream.of(Section.values()).forEach(section -> sections.put(section, new SimpleBooleanProperty(choices.sections().contains(section))));
    theme.set(choices.theme());
    patterns.set(choices.shading() == Shading.PATTERNS);
    language = new SimpleObjectProperty<>(choices.language().orElse(ofWindow));
    dpi.set(choices.dpi());
    printer.set(choices.printer());
    copies.set(1);
  }

  /// Everything that may change.
  List<Observable> all() {
    Stream<Observable> chosen = Stream.of(target, part, size, orientation, margins, fit, theme, patterns, language, printer, range);
    Stream<Observable> typed = Stream.of(width, height, top, right, bottom, left, fitPages, dpi, copies).map(NumberInput::textProperty);
    return Stream.of(chosen, typed, sections.values().stream()).flatMap(input -> input).map(Observable.class::cast).toList();
  }

  BooleanProperty section(Section section) {
    return Objects.requireNonNull(sections.get(section));
  }

  /// The first of the numbers in use that is none, in words.
  Optional<String> problem(Messages messages) {
    return inUse().map(input -> input.problem(messages)).flatMap(Optional::stream).findFirst()
        .or(() -> selection().isEmpty() ? Optional.of(messages.text("snapshot.input.range", range.get().strip())) : Optional.empty());
  }

  private Stream<NumberInput> inUse() {
    return Stream.of(
            target.get() == SnapshotTarget.PRINTER ? Stream.of(copies) : Stream.<NumberInput>empty(),
            target.get() == SnapshotTarget.PNG ? Stream.of(dpi) : Stream.<NumberInput>empty(),
            size.get() == PaperChoice.Size.CUSTOM ? Stream.of(width, height) : Stream.<NumberInput>empty(),
            margins.get() == MarginChoice.Kind.OWN ? Stream.of(top, right, bottom, left) : Stream.<NumberInput>empty(),
            fit.get() == FitChoice.Kind.ONE_PAGE ? Stream.<NumberInput>empty() : Stream.of(fitPages))
        .flatMap(input -> input);
  }

  /// What is chosen. Numbers that are none, whether in use or not, are those of the last time.
  SnapshotChoices choices() {
    var custom = new Millimetres(width.value().orElse(last.paper().custom().width()), height.value().orElse(last.paper().custom().height()));
    MarginChoice.Sides before = last.margins().own();
    var own = new MarginChoice.Sides(
        top.value().orElse(before.top()), right.value().orElse(before.right()), bottom.value().orElse(before.bottom()), left.value().orElse(before.left()));
    last = new SnapshotChoices(
        target.get(),
        part.get(),
        new PaperChoice(size.get(), custom, orientation.get()),
        new MarginChoice(margins.get(), own),
        new FitChoice(fit.get(), fitPages.value().orElse(last.fit().pages())),
        chosenSections(),
        theme.get(),
        patterns.get() ? Shading.PATTERNS : Shading.COLOURS,
        Optional.of(language.get()).filter(chosen -> chosen != ofWindow),
        dpi.value().orElse(last.dpi()),
        printer.get());
    return last;
  }

  private Set<Section> chosenSections() {
    return sections.entrySet().stream().filter(entry -> entry.getValue().get()).map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  /// The pages that are wanted, where the text says so.
  Optional<PageSelection> selection() {
    return PageSelection.of(range.get());
  }
}
