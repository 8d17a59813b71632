package twotrack.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import twotrack.app.WholeWindow;
import twotrack.explorer.OpenDataset;
import twotrack.filter.Criteria;
import twotrack.filter.YearRange;
import twotrack.model.Facet;

/// A session at the whole window, table included, over very many events: companies are toggled, also in the open list; the year range is dragged, words are
/// typed and deleted. Reports how long it takes from the change of the criteria until the frame with the new picture and all counts has been painted, and how
/// much of it the window's thread and the threads beside it compute. Its arguments are the number of events and of rounds, of which the last one counts.
public final class FilterFrames {
  private static final int FIRST_YEAR = 2005;
  private static final int YEARS = 20;
  /// People act at any moment between two frames, ms.
  private static final int LONGEST_PAUSE = 60;
  private static final List<String> TYPED = List.of(
      "signs", "language model", "클라우드 계약", "ㅋㄹㅇㄷ", "company 12", "\"data centre\" oslo", "paper 3", "데이터센터 협력", "partnership in lima", "SK텔레콤");

  private final BesideTheWindow tasks = new BesideTheWindow();
  private final Random random = new Random(7);
  private final WholeWindow window;
  private final Results results = new Results("filter");
  private final int events;

  private FilterFrames(int events) throws Exception {
    this.events = events;
    var open = new OpenDataset("synthetic.json", SyntheticDataset.real(events).dataset());
    open.filter().search().prepare();
    var opened = new FutureTask<>(() -> WholeWindow.withTable(open, tasks));
    Platform.startup(opened);
    window = opened.get();
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    var script = new FilterFrames(Integer.parseInt(args[0]));
    for (int round = Integer.parseInt(args[1]); round > 0; round--) {
      script.session(round == 1);
    }
    script.results.table();
    Platform.exit();
  }

  /// Each kind of step begins with all events.
  private void session(boolean counts) throws InterruptedException {
    List<UnaryOperator<Criteria>> toggles = toggles("company-0", "company-3", "company-7", "company-20", "company-1");
    steps("toggle a company", toggles, counts);
    clickCompanies();
    steps("toggle in the open list", toggles, counts);
    clickCompanies();
    steps("drag the years", IntStream.range(0, 2 * YEARS)
        .mapToObj(step -> years(FIRST_YEAR + step / 4, FIRST_YEAR + YEARS - 1 - step % 2 * (step / 6))).toList(), counts);
    List<UnaryOperator<Criteria>> much = new ArrayList<>(List.of(
        years(2010, 2020), criteria -> criteria.withImportance(2), criteria -> criteria.withKnownBy(Optional.of(LocalDate.of(2021, 6, 30)))));
    much.addAll(toggles("company-0", "company-1", "company-2"));
    steps("restrict by all at once", much, counts);
    steps("type and delete", TYPED.stream().flatMap(text -> IntStream.concat(IntStream.rangeClosed(1, text.length()), IntStream.of(text.length() - 1, 1, 0))
        .mapToObj(length -> (UnaryOperator<Criteria>) criteria -> criteria.withText(text.substring(0, length)))).toList(), counts);
  }

  /// Opens the list of companies with its counts, or closes it.
  private void clickCompanies() throws InterruptedException {
    tasks.settled(() -> ((Button) window.node("#company")).fire());
  }

  private static List<UnaryOperator<Criteria>> toggles(String... companies) {
    return IntStream.range(0, 4).boxed().flatMap(_ -> List.of(companies).stream())
        .map(company -> (UnaryOperator<Criteria>) criteria -> criteria.toggled(Facet.COMPANY, company)).toList();
  }

  private static UnaryOperator<Criteria> years(int first, int last) {
    return criteria -> criteria.withDays(Optional.of(new YearRange(first, last).days()));
  }

  private void steps(String name, List<UnaryOperator<Criteria>> steps, boolean counts) throws InterruptedException {
    var criteria = window.state().criteriaProperty();
    tasks.settled(() -> criteria.set(Criteria.EVERYTHING));
    var painted = new FrameTimes(steps.size());
    var answered = new FrameTimes(steps.size());
    var work = new FrameTimes(steps.size());
    var beside = new FrameTimes(steps.size());
    for (UnaryOperator<Criteria> step : steps) {
      Thread.sleep(random.nextInt(LONGEST_PAUSE));
      Criteria next = step.apply(criteria.get());
      var frame = new CountDownLatch(1);
      long start = System.nanoTime();
      BesideTheWindow.Taken taken = tasks.settled(() -> criteria.set(next), () -> window.painted(frame::countDown));
      answered.add(System.nanoTime() - start);
      frame.await();
      painted.add(System.nanoTime() - start);
      tasks.settled(this::checkAnswer);
      work.add(taken.window());
      beside.add(taken.beside());
    }
    if (counts) {
      results.tell("n", events, "step", name, "steps", steps.size(), "painted", painted, "answered", answered, "window", work, "beside", beside);
    }
  }

  private void checkAnswer() {
    if (!window.showsAnswer()) {
      throw new IllegalStateException("The timeline does not show the answer.");
    }
  }
}
