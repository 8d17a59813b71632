package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.pages.SnapshotPages;

/// The same input makes the same bytes, wherever and whenever it is asked for.
class ReproducibleSnapshotTest {
  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();
  @TempDir private Path folder;

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "svg", "png"})
  void timeZoneLocaleAndDayLeaveNoTrace(String format) throws IOException {
    byte[] here = written("here." + format, Clock.systemUTC());
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    byte[] there = written("there." + format, Clock.offset(Clock.systemUTC(), Duration.ofDays(400)));
    assertArrayEquals(here, there);
  }

  @Test
  void withoutTheOptionThePageSaysWhenItWasPrinted() throws IOException {
    byte[] reproducible = written("plain.svg", Outcome.CLOCK);
    run("dated.svg", Outcome.CLOCK);
    String dated = Files.readString(folder.resolve("dated.svg"));
    assertFalse(Arrays.equals(reproducible, dated.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, dated.lines().filter(line -> line.contains("printed on 21 November 2026")).count());
  }

  private byte[] written(String name, Clock clock) throws IOException {
    run(name, clock, "--reproducible");
    return Files.readAllBytes(folder.resolve(name));
  }

  private void run(String name, Clock clock, String... options) {
    var words = new ByteArrayOutputStream();
    var stream = new PrintStream(words, true, StandardCharsets.UTF_8);
    String[] arguments = {"snapshot", "--lang", "en", "--dataset", Outcome.harbours(folder).toString(), "--output", folder.resolve(name).toString()};
    int exit = new CommandLineInterface(new SnapshotPages(), clock).run(Outcome.joined(Arrays.stream(arguments), options), stream, stream);
    assertEquals(0, exit, words.toString(StandardCharsets.UTF_8));
  }
}
