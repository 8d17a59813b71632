package twotrack.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import twotrack.explorer.Derived;
import twotrack.explorer.ExplorerState;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.filter.view.FilterPaneController;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.Facet;
import twotrack.table.view.TablePaneController;

/// A session at the real filter bar and table over very many events: companies are toggled, the year range is dragged, words are typed and deleted. Reports
/// how long it takes until both show the answer, and how long the window is held up by that: a table and one line of JSON. Its one argument is the number of
/// events; `docs/BENCHMARKS.md` has the command.
public final class FilterBenchmark {
  private static final int ROUNDS = 3;
  private static final int FIRST_YEAR = 2005;
  private static final int YEARS = 20;
  private static final List<String> TYPED = List.of(
      "signs", "language model", "클라우드 계약", "ㅋㄹㅇㄷ", "company 12", "\"data centre\" oslo", "paper 3", "데이터센터 협력", "partnership in lima", "SK텔레콤");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final BesideTheWindow tasks = new BesideTheWindow();
  private final Map<String, Times> measured = new LinkedHashMap<>();
  private final OpenDataset open;
  private final ExplorerState state;

  /// Times of one kind of step.
  ///
  /// @param answer until the answer is shown
  /// @param window processor time of the window's thread
  /// @param beside processor time beside it
  private record Times(FrameTimes answer, FrameTimes window, FrameTimes beside) {
    String json() {
      return "{\"answer\":" + answer.json() + ",\"window\":" + window.json() + ",\"beside\":" + beside.json() + "}";
    }
  }

  private FilterBenchmark(Dataset dataset) throws InterruptedException {
    int events = dataset.events().size();
    double before = heapBytes();
    long start = System.nanoTime();
    open = new OpenDataset("synthetic.json", dataset);
    double prepared = heapBytes();
    long filter = System.nanoTime();
    open.filter().search().prepare();
    long search = System.nanoTime();
    out.printf(Locale.ROOT, "%,d events: filter prepared in %.0f ms, %.1f bytes an event; search in %.0f ms, %.1f bytes an event%n",
        events, (filter - start) / 1e6, (prepared - before) / events, (search - filter) / 1e6, (heapBytes() - prepared) / events);
    state = new ExplorerState(open, Language.ENGLISH);
  }

  public static void main(String[] args) throws InterruptedException {
    var benchmark = new FilterBenchmark(SyntheticDataset.real(Integer.parseInt(args[0])).dataset());
    Platform.startup(() -> {});
    benchmark.tasks.settled(benchmark::show);
    for (int round = 0; round < ROUNDS; round++) {
      benchmark.session();
    }
    benchmark.report();
    Platform.exit();
  }

  private static double heapBytes() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void show() {
    var derived = new Derived(state, tasks);
    var stage = new Stage();
    stage.setScene(new Scene(new VBox(load(new FilterPaneController(state, derived)), load(new TablePaneController(state, derived, tasks))), 1280, 720));
    stage.show();
  }

  private static Parent load(Object controller) {
    String name = controller.getClass().getSimpleName().replace("Controller", ".fxml");
    var loader = new FXMLLoader(controller.getClass().getResource(name), new Messages(Language.ENGLISH).bundle());
    loader.setControllerFactory(_ -> controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Each kind of step begins with all events. The last round counts, the others warm up.
  private void session() throws InterruptedException {
    measured.clear();
    steps("toggle a company", toggles("company-0", "company-3", "company-7", "company-20", "company-1"));
    steps("drag the years", IntStream.range(0, YEARS).mapToObj(year -> years(FIRST_YEAR + year / 2, FIRST_YEAR + YEARS - 1 - year / 3)).toList());
    List<UnaryOperator<Criteria>> much = new ArrayList<>(List.of(
        years(2010, 2020), criteria -> criteria.withImportance(2), criteria -> criteria.withKnownBy(Optional.of(LocalDate.of(2021, 6, 30)))));
    much.addAll(toggles("company-0", "company-1", "company-2"));
    steps("restrict by all at once", much);
    steps("type and delete", TYPED.stream().flatMap(text -> IntStream.concat(IntStream.rangeClosed(1, text.length()), IntStream.of(text.length() - 1, 1, 0))
        .mapToObj(length -> (UnaryOperator<Criteria>) criteria -> criteria.withText(text.substring(0, length)))).toList());
  }

  private static List<UnaryOperator<Criteria>> toggles(String... companies) {
    return IntStream.range(0, 4).boxed().flatMap(_ -> List.of(companies).stream())
        .map(company -> (UnaryOperator<Criteria>) criteria -> criteria.toggled(Facet.COMPANY, company)).toList();
  }

  private static UnaryOperator<Criteria> years(int first, int last) {
    return criteria -> criteria.withDays(Optional.of(new YearRange(first, last).days()));
  }

  private void steps(String name, List<UnaryOperator<Criteria>> steps) throws InterruptedException {
    tasks.settled(() -> state.criteriaProperty().set(Criteria.EVERYTHING));
    var times = new Times(new FrameTimes(steps.size()), new FrameTimes(steps.size()), new FrameTimes(steps.size()));
    for (UnaryOperator<Criteria> step : steps) {
      Criteria next = step.apply(state.criteriaProperty().get());
      long start = System.nanoTime();
      BesideTheWindow.Taken taken = tasks.settled(() -> state.criteriaProperty().set(next));
      times.answer().add(System.nanoTime() - start);
      times.window().add(taken.window());
      times.beside().add(taken.beside());
    }
    measured.put(name, times);
  }

  private void report() {
    out.println("| p50 / p95 / max, ms | steps | until the answer is shown | processor, window | processor, beside |\n|---|---|---|---|---|");
    measured.forEach((name, times) ->
        out.printf("| %s | %d | %s | %s | %s |%n", name, times.answer().size(), times.answer(), times.window(), times.beside()));
    out.println(measured.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue().json())
        .collect(Collectors.joining(",", "{\"name\":\"filter\",\"n\":" + open.dataset().events().size() + ",", "}")));
  }
}
