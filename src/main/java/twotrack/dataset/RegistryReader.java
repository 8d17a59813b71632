package twotrack.dataset;

import java.util.List;
import java.util.Optional;
import twotrack.dataset.Fields.Field;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.Source;
import twotrack.model.Topic;

/// Reads the lists of things that events refer to.
final class RegistryReader {
  static final Choices<Company.Kind> COMPANY_KINDS = Choices.inSmallLetters(Company.Kind.values());
  static final Choices<Product.Kind> PRODUCT_KINDS = Choices.inSmallLetters(Product.Kind.values());
  static final Choices<Source.Reliability> RELIABILITIES = Choices.byName(Source.Reliability.values());

  private final Values values;
  private final Field<List<Company>> companies;
  private final Field<List<Person>> people;
  private final Field<List<Product>> products;
  private final Field<List<Topic>> topics;
  private final Field<List<Source>> sources;

  RegistryReader(Fields file, Values values) {
    this.values = values;
    companies = file.list("companies", this::company);
    people = file.list("people", this::person);
    products = file.list("products", this::product);
    topics = file.list("topics", this::topic);
    sources = file.list("sources", this::source);
  }

  /// What was read so far.
  Dataset.Registry registry() {
    return new Dataset.Registry(Fields.all(companies), Fields.all(people), Fields.all(products), Fields.all(topics), Fields.all(sources));
  }

  private Optional<Company> company() {
    Fields company = values.object(Keys.COMPANY);
    var id = company.id(IdSpace.COMPANY);
    var name = company.texts("name");
    var aliases = company.wordList("aliases");
    var kind = company.choice("kind", COMPANY_KINDS);
    var color = company.field("color", values::color);
    return company.read() ? Optional.of(new Company(id.get(), name.get(), Fields.all(aliases), kind.get(), color.value())) : Optional.empty();
  }

  private Optional<Person> person() {
    Fields person = values.object(Keys.PERSON);
    var id = person.id(IdSpace.PERSON);
    var name = person.texts("name");
    var aliases = person.wordList("aliases");
    var company = person.reference("company", IdSpace.COMPANY);
    return person.read() ? Optional.of(new Person(id.get(), name.get(), Fields.all(aliases), company.value())) : Optional.empty();
  }

  private Optional<Product> product() {
    Fields product = values.object(Keys.PRODUCT);
    var id = product.id(IdSpace.PRODUCT);
    var name = product.texts("name");
    var aliases = product.wordList("aliases");
    var company = product.reference("company", IdSpace.COMPANY);
    var kind = product.choice("kind", PRODUCT_KINDS);
    return product.read() ? Optional.of(new Product(id.get(), name.get(), Fields.all(aliases), company.value(), kind.get())) : Optional.empty();
  }

  private Optional<Topic> topic() {
    Fields topic = values.object(Keys.TOPIC);
    var id = topic.id(IdSpace.TOPIC);
    var name = topic.texts("name");
    return topic.read() ? Optional.of(new Topic(id.get(), name.get())) : Optional.empty();
  }

  private Optional<Source> source() {
    Fields source = values.object(Keys.SOURCE);
    var id = source.id(IdSpace.SOURCE);
    var publisher = source.words("publisher");
    var title = source.words("title");
    var authors = source.wordList("authors");
    var published = source.date("published");
    var accessed = source.date("accessed");
    var language = source.words("language");
    var url = source.field("url", values::link);
    var archive = source.field("archive", values::link);
    var reliability = source.choice("reliability", RELIABILITIES);
    return source.read() ? Optional.of(new Source(
        id.get(), publisher.get(), title.get(), Fields.all(authors), published.value(), accessed.value(), language.value(), url.value(), archive.value(),
        reliability.get())) : Optional.empty();
  }
}
