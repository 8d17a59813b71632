package twotrack.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import twotrack.compare.ComparisonScene;
import twotrack.compare.ComparisonWords;
import twotrack.filter.Criteria;
import twotrack.filter.FilterWords;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

/// What a file says of itself.
///
/// @param description what is shown, in words, for readers who cannot see it
/// @param author what the content is taken from
/// @param made when; without it, the same input makes the same bytes
public record Imprint(String title, String description, Optional<String> author, Language language, Optional<Instant> made) {

  /// The imprint of what criteria show of a dataset: titled by the filter in words, with the dataset as author.
  public static Imprint of(Dataset dataset, Criteria criteria, Messages messages, Optional<Instant> made) {
    List<String> languages = messages.language().preference(dataset.header().languages());
    String title = dataset.header().title().in(languages);
    String filter = new FilterWords(messages, dataset).all(criteria);
    String description = messages.text("snapshot.imprint.description", filter, title);
    return new Imprint(messages.text("snapshot.imprint.title", filter, title), description, Optional.of(title), messages.language(), made);
  }

  /// The imprint of a comparison, titled by what its subjects are aligned on.
  public static Imprint of(ComparisonScene scene, Optional<Instant> made) {
    Messages messages = scene.messages();
    String title = scene.dataset().header().title().in(messages.language().preference(scene.dataset().header().languages()));
    var words = new ComparisonWords(scene);
    String heading = words.heading();
    return new Imprint(
        messages.text("compare.imprint.title", messages.text("compare.title"), heading, title),
        messages.text("compare.imprint.description", words.subjects(), heading, title),
        Optional.of(title),
        messages.language(),
        made);
  }
}
