package twotrack.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import twotrack.explorer.View;
import twotrack.filter.Criteria;
import twotrack.timeline.Grouping;
import twotrack.timeline.Viewport;

class SettingsTest {
  private static final Optional<Path> SHIPPED = Optional.empty();
  private static final Optional<Path> A = Optional.of(Path.of("/a.json"));
  private static final Optional<Path> B = Optional.of(Path.of("/b.json"));
  private static final View VIEW =
      new View(new Viewport(1, 2), Criteria.EVERYTHING, Grouping.NONE, LocalDate.EPOCH, Optional.empty(), true, true);
  private static final View OTHER_VIEW =
      new View(new Viewport(3, 4), Criteria.EVERYTHING, Grouping.TOPIC, LocalDate.EPOCH, Optional.of("kt"), false, false);

  @Test
  void theLastOpenedComesFirst() {
    Settings settings = Settings.FIRST.withOpen(A, VIEW).withOpen(SHIPPED, VIEW).withOpen(B, VIEW);
    assertEquals(B, settings.lastFile());
    assertEquals(List.of(B.get(), A.get()), settings.recentFiles());
    assertEquals(SHIPPED, settings.withOpen(SHIPPED, VIEW).lastFile());
  }

  @Test
  void aDatasetKeepsItsViewWhileOthersAreOpen() {
    Settings settings = Settings.FIRST.withOpen(A, VIEW).withOpen(B, OTHER_VIEW);
    assertEquals(List.of(Optional.of(VIEW), Optional.of(OTHER_VIEW), Optional.empty()), List.of(settings.view(A), settings.view(B), settings.view(SHIPPED)));
  }

  @Test
  void aFileThatIsGoneIsForgotten() {
    Settings settings = Settings.FIRST.withOpen(A, VIEW).withOpen(B, VIEW).without(A.get());
    assertEquals(List.of(B.get()), settings.recentFiles());
    assertEquals(Optional.empty(), settings.view(A));
  }

  @Test
  void theOldestIsForgottenWhenThereAreTooMany() {
    Settings settings = IntStream.range(0, Settings.MOST_DATASETS + 3).boxed()
        .reduce(Settings.FIRST, (before, number) -> before.withOpen(Optional.of(Path.of("/" + number)), VIEW), (first, _) -> first);
    assertEquals(Settings.MOST_DATASETS, settings.recentFiles().size());
    assertEquals(List.of(Path.of("/14"), Path.of("/3")), List.of(settings.recentFiles().getFirst(), settings.recentFiles().getLast()));
  }
}
