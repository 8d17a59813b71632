package twotrack.model;

import java.util.List;

/// A subject matter that events share.
public record Topic(String id, LocalizedText name) implements Named {
  @Override
  public List<String> aliases() {
    return List.of();
  }
}
