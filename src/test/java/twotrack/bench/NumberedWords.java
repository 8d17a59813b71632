package twotrack.bench;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import twotrack.model.EventDraft;
import twotrack.model.EventTableBuilder;
import twotrack.model.Facet;
import twotrack.model.Names;

/// The texts and ids of a [SyntheticDataset] as numbers of a builder's names, so that no text is made for an event.
final class NumberedWords {
  private final int english;
  private final int korean;
  private final int[] titles;
  private final int[] koreanTitles;
  private final int[] summaries;
  private final int[] companies;
  private final int[] topics;
  private final int[] products;
  private final int[] people;
  private final int[] sources;

  NumberedWords(EventTableBuilder builder, Shape shape) {
    Names names = builder.names();
    english = names.number("en");
    korean = names.number("ko");
    titles = numbers(names, Words.TITLES, Words::title);
    koreanTitles = numbers(names, Words.TITLES, Words::koreanTitle);
    summaries = numbers(names, Words.TITLES, Words::summary);
    companies = numbers(names, shape.companies, number -> "company-" + number);
    topics = numbers(names, SyntheticDataset.TOPICS, number -> "topic-" + number);
    products = numbers(names, shape.products, number -> "product-" + number);
    people = numbers(names, shape.people, number -> "person-" + number);
    sources = numbers(names, SyntheticDataset.SOURCES, number -> "source-" + number);
  }

  private static int[] numbers(Names names, int count, IntFunction<String> text) {
    return IntStream.range(0, count).map(number -> names.number(text.apply(number))).toArray();
  }

  /// A Latin or a Korean title, and a summary if the event has one.
  void texts(SyntheticEvent event, boolean inKorean, EventDraft draft) {
    if (inKorean) {
      draft.title(korean, koreanTitles[event.text()]);
    } else {
      draft.title(english, titles[event.text()]);
    }
    if (event.summary()) {
      draft.summary(english, summaries[event.text()]);
    }
  }

  void references(SyntheticEvent event, EventDraft draft) {
    name(draft, Facet.COMPANY, companies, event.company());
    name(draft, Facet.COMPANY, companies, event.secondCompany());
    name(draft, Facet.TOPIC, topics, event.topic());
    name(draft, Facet.PRODUCT, products, event.product());
    name(draft, Facet.PERSON, people, event.person());
    draft.cite(sources[event.source()], 2);
    if (event.secondSource() >= 0) {
      draft.cite(sources[event.secondSource()], 3);
    }
  }

  private static void name(EventDraft draft, Facet facet, int[] names, int number) {
    if (number >= 0) {
      draft.name(facet, names[number]);
    }
  }
}
