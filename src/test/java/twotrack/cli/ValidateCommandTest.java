package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir private Path folder;

  @Test
  void aGoodDatasetIsCounted() {
    String file = Outcome.dataset(folder).toString();
    assertEquals(new Outcome(0, "4 events, 3 companies, no problems.\n", ""), Outcome.of("validate", file, "--lang", "en"));
    assertEquals(new Outcome(0, "사건 4건, 기업 3곳, 문제 없음.\n", ""), Outcome.of("validate", "--dataset", file, "--lang=ko"));
  }

  @Test
  void allProblemsAreListedWithTheirPlaces() throws IOException {
    Path file = Outcome.dataset(folder);
    Files.writeString(file, Files.readString(file).replace("2023-10-31", "2023-13-31").replace("[\"sk-telecom\"]", "[\"nobody\"]"));
    Outcome outcome = Outcome.of("validate", file.toString(), "--lang", "en");
    assertEquals(3, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("2023-13-31"), outcome.err());
    assertTrue(outcome.err().contains("nobody"), outcome.err());
    assertTrue(outcome.err().endsWith("problems, listed above.\n"), outcome.err());
  }

  @Test
  void otherCommandsRefuseABadDatasetToo() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), "{");
    Outcome outcome = Outcome.of("events", "--dataset", file.toString(), "--lang", "ko");
    assertEquals(3, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("파일을 열 수 없습니다. 문제 "), outcome.err());
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.json");
    assertEquals(
        new Outcome(3, "", file + " cannot be read: the file or folder does not exist.\n"), Outcome.of("validate", file.toString(), "--lang", "en"));
  }

  @Test
  void twoDatasetsAreOneTooMany() {
    String file = Outcome.dataset(folder).toString();
    assertEquals(
        new Outcome(2, "", "The dataset is named twice. Leave out --dataset or the file.\n"),
        Outcome.of("validate", file, "--dataset", file, "--lang", "en"));
  }
}
