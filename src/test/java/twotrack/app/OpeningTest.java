package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twotrack.bench.SyntheticDataset;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.explorer.Progress;
import twotrack.filter.Criteria;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.EventId;
import twotrack.timeline.Viewport;

class OpeningTest {
  private static final int EVENTS = 90_000;

  @TempDir Path folder = Path.of(".");
  private final ExplorerState state = new ExplorerState(new OpenDataset("before.json", SyntheticDataset.even(50).dataset()), Language.ENGLISH);
  private final List<Integer> shown = new ArrayList<>();
  private Path file = folder;

  /// Does at once what is to be done in the window.
  private class AtOnce implements Progress {
    @Override
    public void report(double share, String words) {}

    @Override
    public void throwIfCancelled() {}

    @Override
    public void present(Runnable change) {
      change.run();
      shown.add(state.openProperty().get().dataset().events().size());
    }
  }

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("many.json");
    SyntheticDataset.even(EVENTS).write(file);
  }

  private Opening opening() {
    return new Opening(file, state, new Messages(Language.ENGLISH), state::show);
  }

  @Test
  void eventsAreShownWhileTheRestIsReadAndTheViewStaysAsTheUserLeftIt() throws IOException {
    Opening opening = opening();
    var left = new Viewport(13_000, 30);
    var event = new EventId("e100000007");
    Opening.Done done = opening.run(new AtOnce() {
      @Override
      public void present(Runnable change) {
        super.present(change);
        state.viewportProperty().set(left);
        state.criteriaProperty().set(Criteria.EVERYTHING.withText("cloud"));
        state.selectionProperty().set(Optional.of(event));
      }
    });
    assertEquals(List.of(10_000), shown);
    opening.show(done.open().orElseThrow());
    assertEquals(EVENTS, state.openProperty().get().dataset().events().size());
    assertEquals(left, state.viewportProperty().get());
    assertEquals("cloud", state.criteriaProperty().get().text());
    assertEquals(Optional.of(event), state.selectionProperty().get());
  }

  @Test
  void whatTheUserDidNotChangeFollowsTheDataset() throws IOException {
    Opening opening = opening();
    OpenDataset whole = opening.run(new AtOnce()).open().orElseThrow();
    opening.show(whole);
    assertEquals(whole.wholeViewport(), state.viewportProperty().get());
    assertEquals(whole.closingDay(), state.cursorDayProperty().get());
  }

  @Test
  void onlyTheWholeIsIndexedForSearches() throws IOException {
    var derived = new Derived(state, twotrack.explorer.AtOnce.TASKS);
    var indexed = new ArrayList<Boolean>();
    state.openProperty().subscribe(open -> indexed.add(derived.filter().getValue().search().isReady()));
    Opening opening = opening();
    Opening.Done done = opening.run(new AtOnce());
    opening.show(done.open().orElseThrow());
    assertEquals(List.of(true, false, true), indexed);
  }

  @Test
  void afterAnErrorInTheFileTheFormerDatasetIsBackAsItWasShown() throws IOException {
    Files.writeString(file, Files.readString(file).replace("\"e" + (100_000_000 + EVENTS - 1) + "\"", "\"\""));
    OpenDataset before = state.openProperty().get();
    var view = new Viewport(14_000, 100);
    state.viewportProperty().set(view);
    Opening opening = opening();
    assertEquals(Optional.empty(), opening.run(new AtOnce()).open());
    assertEquals(List.of(10_000, 80_000), shown);
    opening.restore();
    assertEquals(before, state.openProperty().get());
    assertEquals(view, state.viewportProperty().get());
  }

  @Test
  void cancellingEndsTheReadingAndBringsTheFormerDatasetBack() {
    OpenDataset before = state.openProperty().get();
    Opening opening = opening();
    var cancelled = new AtOnce() {
      @Override
      public void throwIfCancelled() {
        if (!shown.isEmpty()) {
          throw new CancellationException();
        }
      }
    };
    assertThrows(CancellationException.class, () -> opening.run(cancelled));
    assertEquals(List.of(10_000), shown);
    opening.cancelled();
    assertEquals(before, state.openProperty().get());
  }

  @Test
  void whatStandsBehindTheEventsIsWaitedFor() throws IOException {
    String text = Files.readString(file);
    int companies = text.indexOf("\"companies\"");
    int people = text.indexOf("\"people\"");
    String moved = text.substring(0, companies) + text.substring(people, text.length() - 2) + ",\n" + text.substring(companies, people - 2) + "}\n";
    Files.writeString(file, moved);
    assertTrue(opening().run(new AtOnce()).open().isPresent());
    assertEquals(List.of(), shown);
  }
}
