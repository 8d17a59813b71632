package twotrack.dataset;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.EventDate;
import twotrack.model.LocalizedText;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.Source;
import twotrack.model.Topic;

/// Reads the lists of things that events refer to.
final class RegistryReader {
  static final Choices<Company.Kind> COMPANY_KINDS = Choices.inSmallLetters(Company.Kind.values());
  static final Choices<Product.Kind> PRODUCT_KINDS = Choices.inSmallLetters(Product.Kind.values());
  static final Choices<Source.Reliability> RELIABILITIES = Choices.byName(Source.Reliability.values());

  private final JsonCursor cursor;
  private final Values values;
  private List<Company> companies = List.of();
  private List<Person> people = List.of();
  private List<Product> products = List.of();
  private List<Topic> topics = List.of();
  private List<Source> sources = List.of();

  RegistryReader(JsonCursor cursor, Values values) {
    this.cursor = cursor;
    this.values = values;
  }

  void readCompanies() {
    companies = values.list(this::company);
  }

  void readPeople() {
    people = values.list(this::person);
  }

  void readProducts() {
    products = values.list(this::product);
  }

  void readTopics() {
    topics = values.list(this::topic);
  }

  void readSources() {
    sources = values.list(this::source);
  }

  Dataset.Registry registry() {
    return new Dataset.Registry(companies, people, products, topics, sources);
  }

  private Optional<Company> company() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    List<String> aliases = List.of();
    Optional<Company.Kind> kind = Optional.empty();
    Optional<String> color = Optional.empty();
    if (cursor.enter(Keys.COMPANY)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.COMPANY);
          case "name" -> name = values.texts();
          case "aliases" -> aliases = values.wordList();
          case "kind" -> kind = values.choice(COMPANY_KINDS);
          case "color" -> color = values.color();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new Company(id.orElseThrow(), name.orElseThrow(), aliases, kind.orElseThrow(), color));
  }

  private Optional<Person> person() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    List<String> aliases = List.of();
    Optional<String> company = Optional.empty();
    if (cursor.enter(Keys.PERSON)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.PERSON);
          case "name" -> name = values.texts();
          case "aliases" -> aliases = values.wordList();
          case "company" -> company = values.reference(IdSpace.COMPANY);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new Person(id.orElseThrow(), name.orElseThrow(), aliases, company));
  }

  private Optional<Product> product() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    List<String> aliases = List.of();
    Optional<String> company = Optional.empty();
    Optional<Product.Kind> kind = Optional.empty();
    if (cursor.enter(Keys.PRODUCT)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.PRODUCT);
          case "name" -> name = values.texts();
          case "aliases" -> aliases = values.wordList();
          case "company" -> company = values.reference(IdSpace.COMPANY);
          case "kind" -> kind = values.choice(PRODUCT_KINDS);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(new Product(id.orElseThrow(), name.orElseThrow(), aliases, company, kind.orElseThrow()));
  }

  private Optional<Topic> topic() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<LocalizedText> name = Optional.empty();
    if (cursor.enter(Keys.TOPIC)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.TOPIC);
          case "name" -> name = values.texts();
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    return cursor.errors() > errors ? Optional.empty() : Optional.of(new Topic(id.orElseThrow(), name.orElseThrow()));
  }

  private Optional<Source> source() {
    int errors = cursor.errors();
    Optional<String> id = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<String> title = Optional.empty();
    List<String> authors = List.of();
    Optional<EventDate> published = Optional.empty();
    Optional<EventDate> accessed = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<URI> url = Optional.empty();
    Optional<URI> archive = Optional.empty();
    Optional<Source.Reliability> reliability = Optional.empty();
    if (cursor.enter(Keys.SOURCE)) {
      while (cursor.next()) {
        switch (cursor.key()) {
          case "id" -> id = values.id(IdSpace.SOURCE);
          case "publisher" -> publisher = values.words();
          case "title" -> title = values.words();
          case "authors" -> authors = values.wordList();
          case "published" -> published = values.date();
          case "accessed" -> accessed = values.date();
          case "language" -> language = values.words();
          case "url" -> url = values.link();
          case "archive" -> archive = values.link();
          case "reliability" -> reliability = values.choice(RELIABILITIES);
          default -> throw new UnreadKeyException(cursor.key());
        }
      }
    }
    if (cursor.errors() > errors) {
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            id.orElseThrow(), publisher.orElseThrow(), title.orElseThrow(), authors, published, accessed, language, url, archive, reliability.orElseThrow()));
  }
}
