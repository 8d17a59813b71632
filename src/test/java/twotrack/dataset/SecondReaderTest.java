package twotrack.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.bench.SyntheticDataset;
import twotrack.model.EventTable;

/// Files so large that two readers share the work give what one reader would have given.
class SecondReaderTest {
  private static final int EVENTS = 60_000;

  @TempDir Path folder = Path.of(".");
  private String text = "";

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("large.json");
    SyntheticDataset.real(EVENTS).write(file);
    text = Files.readString(file);
  }

  private ReadResult read(String changed) throws IOException {
    return DatasetReader.read(Files.writeString(folder.resolve("large.json"), changed));
  }

  private void assertOnly(Kind kind, int line, String changed) throws IOException {
    List<DatasetProblem> problems = SmallFile.problems(read(changed));
    assertEquals(List.of(kind), problems.stream().map(DatasetProblem::kind).toList());
    assertEquals(line, problems.getFirst().place().line());
  }

  private int lineOf(int event) {
    return (int) text.substring(0, text.indexOf("{\"id\":\"e" + (100_000_000 + event) + "\"")).lines().count() + 1;
  }

  @Test
  void allEventsOfBothHalvesAreThere() throws IOException {
    EventTable read = assertInstanceOf(ReadResult.Opened.class, read(text)).dataset().events();
    EventTable made = SyntheticDataset.real(EVENTS).dataset().events();
    assertEquals(EVENTS, read.size());
    for (int row = 0; row < EVENTS; row += 7) {
      assertEquals(made.id(row), read.id(row));
      assertEquals(made.event(row).companies(), read.event(row).companies());
      assertEquals(made.event(row).codings(), read.event(row).codings());
      assertEquals(row, read.row(made.id(row)).orElseThrow());
    }
  }

  @Test
  void whatStandsBehindTheEventsIsReadAndPlacedRightly() throws IOException {
    String more = text.substring(0, text.length() - 2) + ",\n\"eras\": [\n{\"id\": \"era\"}]}\n";
    List<DatasetProblem> problems = SmallFile.problems(read(more));
    assertTrue(
        problems.stream().allMatch(problem -> problem.kind() == Kind.MISSING_KEY && problem.place().line() == lineOf(EVENTS - 1) + 3), problems::toString);
    assertEquals("$.eras[0]", problems.getFirst().path());
  }

  @Test
  void aMistakeInTheSecondHalfIsNamedAtItsPlace() throws IOException {
    int event = EVENTS - 10;
    assertOnly(Kind.BLANK, lineOf(event), text.replace("\"e" + (100_000_000 + event) + "\",\"date\"", "\"\",\"date\""));
  }

  @Test
  void anIdOfBothHalvesIsFound() throws IOException {
    int event = EVENTS - 10;
    assertOnly(Kind.DUPLICATE_ID, lineOf(event), text.replace("\"e" + (100_000_000 + event) + "\",\"date\"", "\"e100000000\",\"date\""));
  }

  @Test
  void eventsInAnotherListThatLookAlikeAreNotTakenForEvents() throws IOException {
    int middle = text.indexOf("{\"id\":\"e" + (100_000_000 + EVENTS / 2) + "\"");
    int last = text.indexOf("{\"id\":\"e" + (100_000_000 + EVENTS - 1) + "\"");
    // All events from the middle on become the value of an unknown key of the one before.
    String nested = text.substring(0, middle - 3) + ",\"more\":[\n" + text.substring(middle, last - 2) + "]},\n" + text.substring(last);
    EventTable read = assertInstanceOf(ReadResult.Opened.class, read(nested.replace("\"links\":", "\"x\":"))).dataset().events();
    assertEquals(EVENTS / 2 + 1, read.size());
  }
}
