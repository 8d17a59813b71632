package twotrack.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import twotrack.dataset.DatasetReader;
import twotrack.dataset.ReadResult;
import twotrack.drawing.TextMeasurer;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Company;
import twotrack.model.Dataset;
import twotrack.model.Event;
import twotrack.model.Facet;
import twotrack.model.GivenEvents;
import twotrack.model.Person;
import twotrack.model.Product;
import twotrack.model.StanceModel;
import twotrack.model.Topic;
import twotrack.stance.StanceIndex;

/// The bundled dataset with its stance model, or with another one.
public final class StanceScenes {
  /// Every character is half as wide as its face is high.
  static final TextMeasurer MEASURER = (text, face) -> text.length() * face.size() / 2;

  private static final Dataset BUNDLED = read();

  private StanceScenes() {}

  /// The dataset that is shipped.
  public static Dataset bundled() {
    return BUNDLED;
  }

  /// The same dataset with another stance model, or none.
  public static Dataset bundledWith(Optional<StanceModel> model) {
    var registry =
        new Dataset.Registry(
            all(Facet.COMPANY, Company.class),
            all(Facet.PERSON, Person.class),
            all(Facet.PRODUCT, Product.class),
            all(Facet.TOPIC, Topic.class),
            BUNDLED.sources());
    List<Event> events = IntStream.range(0, BUNDLED.events().size()).mapToObj(BUNDLED.events()::event).toList();
    return new Dataset(BUNDLED.header(), registry, new Dataset.Context(BUNDLED.eras(), model, List.of(), List.of()), GivenEvents.of(events));
  }

  /// The shipped rules with some of their axes only.
  static StanceModel withAxes(List<StanceModel.Axis> axes) {
    StanceModel rules = BUNDLED.stanceModel().orElseThrow();
    return new StanceModel(
        rules.version(),
        rules.subjects(),
        axes,
        rules.constants(),
        rules.sourceFactors(),
        rules.credibilityFactors(),
        rules.actions(),
        rules.positions(),
        rules.notMeasured());
  }

  static StanceScene scene(Dataset dataset, String subject, Language language) {
    return new StanceScene(StanceIndex.of(dataset, subject).orElseThrow(), dataset, new Messages(language));
  }

  /// A subject among the others of the dataset.
  static MapScene map(StanceScene scene) {
    List<StanceIndex> others =
        scene.index().model().subjects().stream()
            .filter(subject -> !subject.company().equals(scene.index().subject()))
            .flatMap(subject -> StanceIndex.of(scene.dataset(), subject.company()).stream())
            .toList();
    return new MapScene(scene, others);
  }

  private static <T> List<T> all(Facet facet, Class<T> type) {
    return BUNDLED.all(facet).stream().map(type::cast).toList();
  }

  private static Dataset read() {
    try (InputStream in = Objects.requireNonNull(StanceScenes.class.getResourceAsStream("/twotrack/data/kt-ai-strategy.json"))) {
      if (DatasetReader.read(in, "kt-ai-strategy.json") instanceof ReadResult.Opened opened) {
        return opened.dataset();
      }
      throw new IllegalStateException("The bundled dataset has errors.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
