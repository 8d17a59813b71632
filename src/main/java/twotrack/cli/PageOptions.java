package twotrack.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import twotrack.pages.Fit;
import twotrack.pages.Margins;
import twotrack.pages.Paper;
import twotrack.pages.SnapshotOptions;
import twotrack.pages.SnapshotTheme;

/// Turns the options for the pages of a snapshot into what they mean.
final class PageOptions {
  private static final List<String> PARTS = List.of("whole", "visible", "selection", "years");
  private static final List<String> ORIENTATIONS = List.of("landscape", "portrait");
  private static final List<String> THEMES = Stream.of(SnapshotTheme.values()).map(theme -> theme.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> SECTIONS = Stream.of(SnapshotOptions.Section.values()).map(section -> section.name().toLowerCase(Locale.ROOT)).toList();
  private static final String ALL = "all";
  private static final Pattern SEVERAL_PAGES = Pattern.compile("(wide|readable):(\\d{1,3})");
  private static final String ONE_PAGE = "one-page";
  private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)(?:mm)?");
  private static final int SIDES = 4;

  private final Arguments arguments;

  PageOptions(Arguments arguments) {
    this.arguments = arguments;
  }

  SnapshotOptions read() throws CommandFailure {
    var standard = SnapshotOptions.standard(arguments.messages().language());
    SnapshotTheme theme = SnapshotTheme.valueOf(arguments.word("--theme", THEMES).toUpperCase(Locale.ROOT));
    var shading = arguments.has("--patterns") ? SnapshotOptions.Shading.PATTERNS : SnapshotOptions.Shading.COLOURS;
    return new SnapshotOptions(part(), paper(), margins(standard.margins()), fit(), sections(standard.sections()), theme, shading, standard.language());
  }

  /// Without a word the whole filtered range, or what lies around the event that `--selection` names.
  private SnapshotOptions.Part part() throws CommandFailure {
    boolean selection = arguments.has("--selection");
    if (selection && !arguments.has("--part")) {
      return SnapshotOptions.Part.SELECTION;
    }
    SnapshotOptions.Part part = SnapshotOptions.Part.valueOf(arguments.word("--part", PARTS).toUpperCase(Locale.ROOT));
    if (part == SnapshotOptions.Part.SELECTION && !selection) {
      throw arguments.refused("cli.usage.noSelection");
    }
    return part;
  }

  private Paper paper() throws CommandFailure {
    String name = arguments.text("--paper").orElse(Paper.NAMES.getFirst());
    Optional<Paper> paper = Paper.named(name);
    if (paper.isEmpty()) {
      throw arguments.refused("cli.usage.paper", name, String.join(", ", Paper.NAMES), Paper.SHORTEST, Paper.LONGEST);
    }
    boolean wanted = arguments.word("--orientation", ORIENTATIONS).equals("landscape");
    boolean across = paper.get().width() > paper.get().height();
    return across == wanted ? paper.get() : paper.get().turned();
  }

  /// One width for all sides, or four from the top clockwise.
  private Margins margins(Margins standard) throws CommandFailure {
    Optional<String> text = arguments.text("--margins");
    if (text.isEmpty()) {
      return standard;
    }
    var sides = new ArrayList<Double>();
    for (String side : text.get().split(",", -1)) {
      Matcher width = MILLIMETRES.matcher(side.strip().toLowerCase(Locale.ROOT));
      if (!width.matches()) {
        throw arguments.refused("cli.usage.margins", text.get());
      }
      sides.add(Margins.millimetres(Double.parseDouble(width.group(1))));
    }
    return switch (sides.size()) {
      case 1 -> Margins.same(sides.getFirst());
      case SIDES -> new Margins(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
      default -> throw arguments.refused("cli.usage.margins", text.get());
    };
  }

  private Fit fit() throws CommandFailure {
    String text = arguments.text("--fit").orElse(ONE_PAGE).toLowerCase(Locale.ROOT);
    if (text.equals(ONE_PAGE)) {
      return new Fit.OnePage();
    }
    Matcher several = SEVERAL_PAGES.matcher(text);
    int pages = several.matches() ? Integer.parseInt(several.group(2)) : 0;
    if (pages < 1 || pages > Fit.MOST_PAGES) {
      throw arguments.refused("cli.usage.fit", text, Fit.MOST_PAGES);
    }
    return several.group(1).equals("wide") ? new Fit.Wide(pages) : new Fit.Legible(pages);
  }

  private Set<SnapshotOptions.Section> sections(Set<SnapshotOptions.Section> standard) throws CommandFailure {
    if (!arguments.has("--sections")) {
      return standard;
    }
    var sections = EnumSet.noneOf(SnapshotOptions.Section.class);
    for (String name : arguments.texts("--sections")) {
      String word = name.toLowerCase(Locale.ROOT);
      if (word.equals(ALL)) {
        sections.addAll(EnumSet.allOf(SnapshotOptions.Section.class));
      } else if (SECTIONS.contains(word)) {
        sections.add(SnapshotOptions.Section.valueOf(word.toUpperCase(Locale.ROOT)));
      } else {
        throw arguments.refused("cli.usage.word", "--sections", name, String.join(", ", SECTIONS) + ", " + ALL);
      }
    }
    if (sections.equals(EnumSet.of(SnapshotOptions.Section.LEGEND))) {
      throw arguments.refused("cli.usage.legendAlone");
    }
    return sections;
  }
}
