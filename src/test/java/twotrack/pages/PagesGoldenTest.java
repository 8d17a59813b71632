package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import twotrack.dataset.SampleDatasets;
import twotrack.drawing.DrawingText;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.model.Dataset;

/// Small snapshots, mark by mark. After a wanted change the files are written anew with `-Dgolden=write` and read before they are kept.
class PagesGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/twotrack/pages");
  private static final Paper SHEET = Paper.millimetres(180, 130);

  static Stream<Arguments> snapshots() {
    Requests ordinary = Requests.ordinary().paper(SHEET, Margins.same(Margins.millimetres(8)));
    Requests timeline = ordinary.sections(SnapshotOptions.Section.TIMELINE, SnapshotOptions.Section.LEGEND);
    return Stream.of(
        Arguments.of("one-page", SampleDatasets.rivals(), timeline),
        Arguments.of("three-readable", SampleDatasets.rivals(), timeline.fit(new Fit.Legible(3))),
        Arguments.of("sources", SampleDatasets.harbours(), ordinary.sections(SnapshotOptions.Section.EVENTS, SnapshotOptions.Section.SOURCES)),
        Arguments.of("korean", TestDatasets.small(), ordinary.sections(SnapshotOptions.Section.TIMELINE, SnapshotOptions.Section.SOURCES).in(Language.KOREAN)),
        Arguments.of("patterns", TestDatasets.small(), ordinary.sections(SnapshotOptions.Section.TIMELINE).patterns()),
        Arguments.of("position", SampleDatasets.harbours(), ordinary.sections(SnapshotOptions.Section.SUMMARY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snapshots")
  void pagesAreWhatTheyWere(String name, Dataset dataset, Requests wanted) throws IOException {
    String text = text(wanted.pages(dataset, Requests.HALF_EACH));
    Path file = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  private static String text(List<Page> pages) {
    var text = new StringBuilder();
    for (Page page : pages) {
      text.append(DrawingText.of(page.drawing()));
      page.bookmarks().forEach(mark -> text.append("bookmark ").append(mark.level()).append(" \"").append(mark.title()).append("\"\n"));
    }
    return text.toString();
  }
}
