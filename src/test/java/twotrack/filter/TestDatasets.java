package twotrack.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twotrack.model.Coding;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.EventDate;
import twotrack.model.EventId;
import twotrack.model.GivenEvents;
import twotrack.model.LocalizedText;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.Source;
import twotrack.model.Topic;

/// Datasets for tests: a small one by hand, and random ones of any size.
public final class TestDatasets {
  private TestDatasets() {}

  /// Six companies, a few products and events with the spellings that searches must bring together.
  public static Dataset small() {
    return dataset(registry(), List.of(
        event("model", "2025-07-03").titled("KT opens its own model", "KT, 자체 모델 공개")
            .of("kt").products("midm").topics("model").importance(5).sources("herald").coded().build(),
        event("alliance", "2024-06").titled("First alliance with Microsoft", "KT·MS 첫 동맹")
            .of("kt", "microsoft").people("nadella").topics("deal").importance(4).sources("daily").coded().build(),
        event("contract", "2024-09-28/2029-09").titled("Five-year contract", "5년 계약")
            .of("kt", "microsoft").topics("deal").importance(5).sources("daily").disputed().build(),
        event("note", "2023-10-31").titled("A Mi:dm side note", "곁가지 이야기")
            .of("startup").topics("model").importance(1).build(),
        event("rival", "2025-07").titled("SKT shows A.X 4.0", "SK텔레콤, 에이닷엑스 4.0 공개")
            .of("skt").products("ax").topics("model").build(),
        event("agent", "2023-09-26").titled("A. starts as a service", "에이닷 정식 출시")
            .of("skt").products("adot").topics("service").importance(2).build(),
        event("naver", "2021").titled("ＨｙｐｅｒＣＬＯＶＡ is presented", "하이퍼클로바 공개")
            .of("naver").topics("model").sources("herald").build(),
        event("plan", "../2022-03").titled("An old plan is dropped", "옛 계획 폐기")
            .of("government").importance(1).build()));
  }

  private static Dataset.Registry registry() {
    return new Dataset.Registry(
        List.of(
            company("kt", "KT", "KT", Optional.of("#d55e00"), "케이티", "Korea Telecom"),
            company("microsoft", "Microsoft", "마이크로소프트", Optional.of("#0072b2"), "MS", "엠에스"),
            company("skt", "SK Telecom", "SK텔레콤", Optional.of("#cc79a7"), "SKT"),
            company("naver", "Naver", "네이버", Optional.empty()),
            company("government", "Korean government", "정부", Optional.empty()),
            company("startup", "Some startup", "어느 스타트업", Optional.empty())),
        List.of(new Person("nadella", text("Satya Nadella", "사티아 나델라"), List.of("Nadella"), Optional.of("microsoft"))),
        List.of(
            product("midm", "Mi:dm 2.0", "믿음 2.0", "Mideum", "Mi:dm", "Midm", "믿음", "믿:음"),
            product("ax", "A.X 4.0", "A.X 4.0", "A.X", "에이닷엑스"),
            product("adot", "A. (Adot)", "에이닷", "A.", "Adot")),
        List.of(new Topic("model", text("Model", "모델")), new Topic("deal", text("Deal", "계약")), new Topic("service", text("Service", "서비스"))),
        List.of(source("herald", "Herald Business", "Own model on sale", "2025-07-04"), source("daily", "Daily Telegraphic", "팩플 단독", "2024-10")));
  }

  /// A dataset whose events have random dates, references and marks; the same for the same seed.
  public static Dataset random(long seed, int size) {
    var random = new Random(seed);
    var registry = new Dataset.Registry(
        ids("company", 9).map(id -> company(id, "Company " + id, "회사 " + id, Optional.empty())).toList(),
        ids("person", 5).map(id -> new Person(id, text("Person " + id, "사람 " + id), List.of(), Optional.empty())).toList(),
        ids("product", 7).map(id -> product(id, "Product " + id, "제품 " + id)).toList(),
        ids("topic", 6).map(id -> new Topic(id, text("Topic " + id, "주제 " + id))).toList(),
        ids("source", 20).map(id -> source(id, "Publisher", "Title", LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500)).toString())).toList());
    var events = new ArrayList<Event>();
    for (int i = 0; i < size; i++) {
      var event = event("e" + i, date(random)).titled("Word" + random.nextInt(12) + " event", "낱말" + random.nextInt(12))
          .of(some(random, "company", 9, 1)).people(some(random, "person", 5, 0)).products(some(random, "product", 7, 0))
          .topics(some(random, "topic", 6, 0)).sources(some(random, "source", 20, 0)).importance(1 + random.nextInt(5));
      event = random.nextInt(4) == 0 ? event.disputed() : event;
      events.add((random.nextInt(3) == 0 ? event.coded() : event).build());
    }
    return dataset(registry, events);
  }

  private static Stream<String> ids(String kind, int count) {
    return IntStream.range(0, count).mapToObj(i -> kind + i);
  }

  private static String[] some(Random random, String kind, int count, int atLeast) {
    return random.ints(atLeast + random.nextInt(3), 0, count).distinct().mapToObj(i -> kind + i).toArray(String[]::new);
  }

  private static String date(Random random) {
    LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3000));
    return switch (random.nextInt(9)) {
      case 0 -> Integer.toString(day.getYear());
      case 1 -> day.toString().substring(0, 7);
      case 2 -> day + "/" + day.plusDays(random.nextInt(900));
      case 3 -> random.nextInt(5) == 0 ? "../" + day : day + "/..";
      case 4 -> day + "/";
      default -> day.toString();
    };
  }

  static Dataset dataset(Dataset.Registry registry, List<Event> events) {
    var header = new Dataset.Header(
        text("Test", "시험"), Optional.empty(), Optional.empty(), List.of("en", "ko"), Optional.of(LocalDate.of(2026, 3, 31)), Map.of());
    return new Dataset(header, registry, new Dataset.Context(List.of(), Optional.empty(), List.of(), List.of()), GivenEvents.of(events));
  }

  private static Company company(String id, String english, String korean, Optional<String> color, String... aliases) {
    return new Company(id, text(english, korean), List.of(aliases), Company.Kind.OTHER, color);
  }

  private static Product product(String id, String english, String korean, String... aliases) {
    return new Product(id, text(english, korean), List.of(aliases), Optional.empty(), Product.Kind.MODEL);
  }

  private static Source source(String id, String publisher, String title, String published) {
    return new Source(id, publisher, title, List.of(), Optional.of(EventDate.parse(published)), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Source.Reliability.B);
  }

  static LocalizedText text(String english, String korean) {
    var byLanguage = new LinkedHashMap<String, String>();
    byLanguage.put("en", english);
    byLanguage.put("ko", korean);
    return new LocalizedText(byLanguage);
  }

  static Draft event(String id, String date) {
    return new Draft(id, date);
  }

  /// An event in the making.
  static final class Draft {
    private final String id;
    private final String date;
    private LocalizedText title = LocalizedText.of("en", "Event");
    private List<String> companies = List.of();
    private List<String> people = List.of();
    private List<String> products = List.of();
    private List<String> topics = List.of();
    private int importance = Event.DEFAULT_IMPORTANCE;
    private List<String> sources = List.of();
    private List<Event.Dispute> disputed = List.of();
    private List<Coding> codings = List.of();

    private Draft(String id, String date) {
      this.id = id;
      this.date = date;
    }

    Draft titled(String english, String korean) {
      title = text(english, korean);
      return this;
    }

    Draft of(String... ids) {
      companies = List.of(ids);
      return this;
    }

    Draft people(String... ids) {
      people = List.of(ids);
      return this;
    }

    Draft products(String... ids) {
      products = List.of(ids);
      return this;
    }

    Draft topics(String... ids) {
      topics = List.of(ids);
      return this;
    }

    Draft importance(int level) {
      importance = level;
      return this;
    }

    Draft sources(String... ids) {
      sources = List.of(ids);
      return this;
    }

    Draft disputed() {
      disputed = List.of(new Event.Dispute("size", LocalizedText.of("en", "Size"), List.of()));
      return this;
    }

    Draft coded() {
      codings = List.of(new Coding(companies.getFirst(), "axis", "action", 1, false, OptionalDouble.empty(),
          OptionalDouble.empty(), Optional.empty(), sources, "coder", LocalDate.of(2026, 1, 1), LocalizedText.of("en", "Reason"), Coding.Status.AGREED));
      return this;
    }

    Event build() {
      return new Event(new EventId(id), EventDate.parse(date), title, Optional.empty(), companies, people, products, topics, importance,
          sources.stream().map(source -> new Event.Citation(source, 2, Optional.empty(), Optional.empty())).toList(), disputed, List.of(), codings, Map.of());
    }
  }
}
