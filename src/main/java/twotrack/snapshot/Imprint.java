package twotrack.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
}
