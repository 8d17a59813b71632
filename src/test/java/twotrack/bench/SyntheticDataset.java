package twotrack.bench;

import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import twotrack.model.*;

public final class SyntheticDataset {
  private final int size;
  private final boolean real;
  private SyntheticDataset(int size, boolean real) { this.size = size; this.real = real; }
  public static SyntheticDataset even(int n) { return new SyntheticDataset(n, false); }
  public static SyntheticDataset real(int n) { return new SyntheticDataset(n, true); }
  public Dataset dataset() {
    int companies = real ? 48 : 8;
    var registry = new Dataset.Registry(
      IntStream.range(0, companies).mapToObj(i -> new Company("company-" + i, LocalizedText.of("en", "Company " + i), List.of(), Company.Kind.OTHER, Optional.empty())).toList(), List.of(), List.of(), List.of(), List.of());
    var random = new Random(42);
    LocalDate start = LocalDate.of(2005, 1, 1);
    String[] words = {"전략", "발표", "협력", "모델", "공개", "투자", "서비스", "출시", "Partnership", "release", "of", "cloud", "contract", "with", "인공지능", "데이터센터", "announced"};
    var titles = IntStream.range(0, 3000).mapToObj(i -> LocalizedText.of("en", random.ints(2 + random.nextInt(5), 0, words.length).mapToObj(w -> words[w]).collect(Collectors.joining(" ")) + " " + i)).toList();
    var events = new ArrayList<Event>(size);
    for (int i = 0; i < size; i++) {
      int d = real ? (int) (7305 * Math.sqrt(random.nextDouble())) : random.nextInt(7305);
      LocalDate day = start.plusDays(d);
      double f = random.nextDouble();
      String date = f < 0.3 ? day + "/" + day.plusDays(1 + random.nextInt(180)) : real && f < 0.33 ? day + "/" + day.plusDays(365 + random.nextInt(3000)) : real && f < 0.34 ? day + "/.." : real && f < 0.36 ? "" + day.getYear() : day.toString();
      int company = real ? (int) (companies * random.nextDouble() * random.nextDouble()) : random.nextInt(companies);
      events.add(new Event(new EventId("e" + i), EventDate.parse(date), titles.get(random.nextInt(titles.size())), Optional.empty(), List.of("company-" + company), List.of(), List.of(), List.of(), real ? 1 + (int) (5 * random.nextDouble() * random.nextDouble()) : 3, List.of(), List.of(), List.of(), List.of(), Map.of()));
    }
    var header = new Dataset.Header(LocalizedText.of("en", "S"), Optional.empty(), Optional.empty(), List.of("en", "ko"), Optional.empty(), Map.of());
    return new Dataset(header, registry, new Dataset.Context(List.of(), Optional.empty(), List.of(), List.of()), events);
  }
}
