package twotrack.bench;

import java.time.LocalDate;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import twotrack.filter.Criteria;
import twotrack.filter.EventFilter;
import twotrack.filter.FilterResult;
import twotrack.filter.YearRange;
import twotrack.model.Dataset;
import twotrack.model.Facet;
import twotrack.model.RowSet;

/// Filtering with all counts, counting in a result, and searching, over events as real datasets have them.
@State(Scope.Benchmark)
public class FilteringBenchmark {
  private static final Criteria ONE = Criteria.EVERYTHING.toggled(Facet.COMPANY, "company-3");
  private static final Criteria MANY = ONE.toggled(Facet.COMPANY, "company-0").toggled(Facet.TOPIC, "topic-1")
      .withDays(Optional.of(new YearRange(2010, 2020).days())).withImportance(2).withKnownBy(Optional.of(LocalDate.of(2021, 6, 30)));

  /// How many.
  @Param("1000000")
  public int events;

  private EventFilter filter;
  private Dataset dataset;
  private RowSet rows;
  private int step;

  /// Prepares filter and search.
  @Setup
  public void prepare() {
    dataset = SyntheticDataset.real(events).dataset();
    filter = new EventFilter(dataset);
    filter.search().prepare();
    rows = filter.apply(ONE).rows();
  }

  /// One company and all counts.
  @Benchmark
  public FilterResult oneCriterion() {
    return filter.apply(ONE.withImportance(1 + (step++ & 1)));
  }

  /// Companies, topic, years, importance and what was known by a day, and all counts.
  @Benchmark
  public FilterResult manyCriteria() {
    return filter.apply(MANY.withImportance(2 + (step++ & 1)));
  }

  /// The events of a company that a result has.
  @Benchmark
  public int counting() {
    return dataset.events().rows(Facet.COMPANY, step++ & 7).countAnd(rows);
  }

  /// A word that grows by a letter, as it is typed; no two in a row are the same.
  @Benchmark
  public RowSet search() {
    String text = Words.title(step++ % Words.TITLES);
    return filter.search().hits(text.substring(0, 1 + step % text.length())).orElseThrow();
  }
}
