package twotrack.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import twotrack.bench.SyntheticEvent.Form;

/// How the events of a [SyntheticDataset] lie in time and whom they name.
enum Shape {
  /// The scenario of the measurements in other tools: starts even over 2005 to 2024, 30 % intervals of up to 180 days, 8 companies.
  EVEN(8, 0, 0),
  /// As real datasets are: growing over the years, in bursts, with long and open intervals, imprecise dates, many companies of very different weight.
  REAL(48, 40, 60);

  static final int SEED = 42;
  private static final int START = day(2005, 1, 1);
  private static final int DAYS = day(2025, 1, 1) - START;
  private static final int BURSTS = 120;
  private static final List<Form> FORMS = List.of(Form.values());
  private static final int LONGEST = (1 << 20) - 1;

  final int companies;
  final int products;
  final int people;

  Shape(int companies, int products, int people) {
    this.companies = companies;
    this.products = products;
    this.people = people;
  }

  private static int day(int year, int month, int day) {
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  /// The dates of so many events in order, each packed into a number that sorts by its days.
  long[] spans(int size) {
    var random = new Mulberry32(SEED);
    long[] spans = new long[size];
    for (int i = 0; i < size; i++) {
      spans[i] = this == EVEN ? even(random) : real(random);
    }
    Arrays.parallelSort(spans);
    return spans;
  }

  private static long even(Mulberry32 random) {
    int first = START + random.below(DAYS);
    return random.withChance(0.3) ? packed(first, 1 + random.below(180), Form.DAYS) : packed(first, 0, Form.DAY);
  }

  private static long real(Mulberry32 random) {
    // Bursts take up three fifths; the square root makes later years denser.
    int first = random.withChance(0.6) ? burst(random) : (int) (DAYS * Math.sqrt(random.next()));
    LocalDate day = LocalDate.ofEpochDay(START + Math.clamp(first, 0, DAYS - 1));
    double form = random.next();
    if (form < 0.62) {
      return packed(day, day, Form.DAY);
    } else if (form < 0.76) {
      return packed(day, day.plusDays(1 + random.below(180)), Form.DAYS);
    } else if (form < 0.79) {
      return packed(day, day.plusDays(365 + random.below(3650)), Form.DAYS);
    } else if (form < 0.80) {
      return packed((int) day.toEpochDay(), LONGEST, Form.OPEN);
    } else if (form < 0.83) {
      return packed(day, day, Form.ABOUT);
    } else if (form < 0.93) {
      return packed(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Form.MONTH);
    } else if (form < 0.97) {
      LocalDate quarter = day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      return packed(quarter, quarter.plusMonths(3).minusDays(1), Form.QUARTER);
    }
    return packed(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), Form.YEAR);
  }

  private static int burst(Mulberry32 random) {
    int burst = random.below(BURSTS);
    double center = DAYS * Math.sqrt(new Mulberry32(burst).next());
    return (int) (center + 20 * (random.next() + random.next() + random.next() - 1.5));
  }

  private static long packed(LocalDate first, LocalDate last, Form form) {
    return packed((int) first.toEpochDay(), (int) (last.toEpochDay() - first.toEpochDay()), form);
  }

  private static long packed(int first, int length, Form form) {
    return ((((long) first << 20) | length) << 3) | FORMS.indexOf(form);
  }

  /// The event of a number, with the days of a span.
  SyntheticEvent event(int number, long span) {
    var random = new Mulberry32(SEED ^ (number * 0x9E3779B9));
    Form form = FORMS.get((int) (span & 7));
    int first = (int) (span >> 23);
    int last = first + (int) ((span >> 3) & LONGEST);
    boolean real = this == REAL;
    // The square makes the first companies the most frequent ones.
    int company = real ? (int) (companies * random.next() * random.next()) : random.below(companies);
    int second = real && random.withChance(0.35) ? (company + 1 + random.below(companies - 1)) % companies : -1;
    int source = random.below(SyntheticDataset.SOURCES);
    return new SyntheticEvent(
        number, form, first, last, company, second,
        random.below(SyntheticDataset.TOPICS),
        real && random.withChance(0.2) ? random.below(products) : -1,
        real && random.withChance(0.15) ? random.below(people) : -1,
        real ? 1 + (int) (5 * random.next() * random.next()) : 3,
        random.below(Words.TITLES),
        !real || random.withChance(0.6),
        source,
        real && random.withChance(0.3) ? (source + 1) % SyntheticDataset.SOURCES : -1,
        real && number > 0 && random.withChance(0.1) ? random.below(number) : -1,
        real && random.withChance(0.01));
  }
}
