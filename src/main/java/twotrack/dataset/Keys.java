package twotrack.dataset;

import java.util.List;
import java.util.stream.Stream;
import twotrack.model.Names;

/// The keys of one sort of object in a file. `twotrack-1.schema.json` names the same ones; a test compares them.
final class Keys {
  /// The whole file.
  static final Keys FILE =
      new Keys("file", true, "format title languages companies events",
          "$schema description license asOf people products topics sources eras stanceModel views story");
  static final Keys COMPANY = new Keys("company", "id name kind", "aliases color");
  static final Keys PERSON = new Keys("person", "id name", "aliases company");
  static final Keys PRODUCT = new Keys("product", "id name kind", "aliases company");
  static final Keys TOPIC = new Keys("topic", "id name", "");
  static final Keys SOURCE = new Keys("source", "id publisher title reliability", "authors published accessed language url archive");
  static final Keys EVENT =
      new Keys("event", true, "id date title companies", "summary people products topics importance sources disputed links codings");
  static final Keys CITATION = new Keys("citation", "source credibility", "locator note");
  static final Keys DISPUTE = new Keys("dispute", "field label values", "");
  static final Keys VERSION = new Keys("version", "value", "sources");
  static final Keys LINK = new Keys("link", "type event", "");
  static final Keys CODING =
      new Keys("coding", "subject axis action coder codedOn reason", "modifier reverse low high standing sources status");
  static final Keys ERA = new Keys("era", "id title from to", "");
  static final Keys STANCE_MODEL =
      new Keys("stanceModel", "version subjects axes constants sourceFactors credibilityFactors actions positions", "notMeasured");
  static final Keys SUBJECT = new Keys("subject", "id", "partner");
  static final Keys AXIS = new Keys("axis", "id name on off", "short description color");
  static final Keys CONSTANTS = new Keys("constants", "k halfLifeMonths minimumCodings turningPointDays causeWindowDays", "");
  static final Keys HALF_LIFE = new Keys("halfLifeMonths", "verbal material", "");
  static final Keys SOURCE_FACTORS = new Keys("sourceFactors", "A B C D E F", "");
  static final Keys CREDIBILITY_FACTORS = new Keys("credibilityFactors", "1 2 3 4 5 6", "");
  static final Keys ACTION = new Keys("action", "id name class meaning base", "");
  static final Keys POSITION = new Keys("position", "id name high", "");
  static final Keys VIEW = new Keys("view", "id name", "filter from to lanes subject cursor");
  static final Keys FILTER = new Keys("filter", "", "companies topics products years importance text");
  static final Keys STEP = new Keys("step", "view caption", "");

  /// An object whose keys are free, such as a text by language.
  static final Keys FREE = new Keys("free", "", "");

  /// All objects with a fixed set of keys.
  static final List<Keys> ALL =
      List.of(FILE, COMPANY, PERSON, PRODUCT, TOPIC, SOURCE, EVENT, CITATION, DISPUTE, VERSION, LINK, CODING, ERA, STANCE_MODEL, SUBJECT, AXIS, CONSTANTS,
          HALF_LIFE, SOURCE_FACTORS, CREDIBILITY_FACTORS, ACTION, POSITION, VIEW, FILTER, STEP);

  private final String object;
  private final boolean keepsUnknown;
  private final int required;
  private final List<String> known;
  private final Names names = new Names();

  private Keys(String object, String required, String optional) {
    this(object, false, required, optional);
  }

  private Keys(String object, boolean keepsUnknown, String required, String optional) {
    this.object = object;
    this.keepsUnknown = keepsUnknown;
    this.required = required.isEmpty() ? 0 : required.split(" ").length;
    // The very objects that the code switches over.
    known = Stream.of((required + " " + optional).split(" ")).filter(key -> !key.isEmpty()).map(String::intern).toList();
    known.forEach(names::number);
  }

  /// The name of the object in the schema.
  String object() {
    return object;
  }

  /// Whether keys that the format does not know are kept; else they are reported and skipped.
  boolean keepsUnknown() {
    return keepsUnknown;
  }

  /// The keys, those first that must be there.
  List<String> known() {
    return known;
  }

  /// How many must be there.
  int requiredCount() {
    return required;
  }

  /// The keys by their numbers.
  Names names() {
    return names;
  }
}
