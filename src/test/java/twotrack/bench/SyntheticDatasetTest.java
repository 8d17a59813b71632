package twotrack.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.model.EventTable;
import twotrack.model.Facet;

class SyntheticDatasetTest {
  @TempDir Path folder = Path.of(".");

  private static String shape(EventTable table, int row) {
    return table.id(row) + " " + table.event(row).date().edtf() + " " + table.event(row).companies() + " " + table.event(row).topics() + " "
        + table.event(row).links() + " " + table.event(row).codings() + " " + table.knownDay(row);
  }

  @Test
  void theFileHasTheSameEventsAsTheDatasetInMemory() throws IOException {
    for (SyntheticDataset synthetic : List.of(SyntheticDataset.even(2_000), SyntheticDataset.real(2_000))) {
      Path file = folder.resolve("synthetic.json");
      synthetic.write(file);
      var opened = assertInstanceOf(ReadResult.Opened.class, DatasetReader.read(file), () -> "not opened");
      assertEquals(List.of(), opened.warnings());
      EventTable read = opened.dataset().events();
      EventTable made = synthetic.dataset().events();
      assertEquals(made.size(), read.size());
      for (int row = 0; row < made.size(); row++) {
        assertEquals(shape(made, row), shape(read, row));
      }
      assertEquals(synthetic.dataset().stanceModel(), opened.dataset().stanceModel());
    }
  }

  @Test
  void anEventOfTheFileTakesAboutFourHundredBytes() throws IOException {
    Path file = folder.resolve("synthetic.json");
    SyntheticDataset.even(10_000).write(file);
    long bytes = Files.size(file) / 10_000;
    assertTrue(bytes > 380 && bytes < 430, () -> bytes + " bytes");
  }

  @Test
  void realShapesHaveImpreciseDatesAndManyCompanies() {
    EventTable table = SyntheticDataset.real(5_000).dataset().events();
    assertTrue(table.values(Facet.COMPANY).size() > 40);
    assertTrue(IntStream.range(0, table.size()).anyMatch(row -> table.afterDay(row) == EventTable.OPEN_END));
    assertTrue(IntStream.range(0, table.size()).anyMatch(row -> table.event(row).date().isQualified()));
    assertTrue(table.coded().count() > 20);
  }
}
