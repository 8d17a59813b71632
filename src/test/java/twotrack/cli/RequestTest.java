package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  @Test
  void nothingOpensTheWindow() {
    assertEquals(new Request.OpenWindow(Optional.empty(), false), Request.of());
  }

  @Test
  void aFileOpensTheWindowWithIt() {
    assertEquals(new Request.OpenWindow(Optional.of(Path.of("my data.json")), false), Request.of("my data.json"));
  }

  @Test
  void aFileThatIsNamedLikeACommandOpensTheWindow(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("event"));
    assertEquals(new Request.OpenWindow(Optional.of(file), false), Request.of(file.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--new-window my.json", "my.json --new-window"})
  void aNewWindowIsAskedForOnEitherSideOfTheFile(String arguments) {
    assertEquals(new Request.OpenWindow(Optional.of(Path.of("my.json")), true), Request.of(arguments.split(" ")));
    assertEquals(new Request.OpenWindow(Optional.empty(), true), Request.of("--new-window"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "--new-window events", "events --new-window", "--new-window a.json b.json", "--new-window --help", "--help", "-V", "events", "snapsht",
      "validate my.json", "events --company kt", "a.json b.json"
  })
  void anythingElseIsACommand(String arguments) {
    assertEquals(new Request.Command(), Request.of(arguments.split(" ")));
  }
}
