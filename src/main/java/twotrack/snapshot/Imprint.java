package twotrack.snapshot;

import java.time.Instant;
import java.util.Optional;
import twotrack.i18n.Language;

/// What a file says of itself.
///
/// @param description what is shown, in words, for readers who cannot see it
/// @param author who made the dataset
/// @param made when; without it, the same input makes the same bytes
public record Imprint(String title, String description, Optional<String> author, Language language, Optional<Instant> made) {}
