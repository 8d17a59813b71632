package twotrack.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was chosen last in dialogs, one record for each dialog. They are bound when the dialog asks for them, and kept as they are until then.
///
/// @param sections the values of each dialog's record by the dialog's name, as JSON has them
public record DialogOptions(Map<String, Object> sections) {
  /// Nothing was chosen yet.
  public static final DialogOptions NONE = new DialogOptions(Map.of());

  private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

  public DialogOptions {
    sections = Map.copyOf(sections);
  }

  /// What was chosen last in a dialog. A value that is missing, or that its record refuses, is the one of the defaults.
  ///
  /// @param dialog name of its section in the file
  /// @param defaults all values, for the first time
  public <T extends Record> T of(String dialog, T defaults) {
    JsonMapper mapper = JsonMapper.builder().build();
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) defaults.getClass();
    T options = defaults;
    for (Map.Entry<String, Object> stored : new Section(sections).section(dialog).values().entrySet()) {
      Map<String, Object> values = mapper.convertValue(options, VALUES);
      if (values.containsKey(stored.getKey())) {
        values.put(stored.getKey(), stored.getValue());
        options = bound(values, type, mapper).orElse(options);
      }
    }
    return options;
  }

  /// Empty where another version of the app has written a value that this one does not have.
  private static <T extends Record> Optional<T> bound(Map<String, Object> values, Class<T> type, JsonMapper mapper) {
    try {
      return Optional.of(mapper.convertValue(values, type));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The same with what was chosen in a dialog; keys of its section that its record does not have stay.
  public DialogOptions with(String dialog, Record options) {
    var section = new LinkedHashMap<>(new Section(sections).section(dialog).values());
    section.putAll(JsonMapper.builder().build().convertValue(options, VALUES));
    var changed = new LinkedHashMap<>(sections);
    changed.put(dialog, section);
    return new DialogOptions(changed);
  }
}
