package twotrack.dataset;

import java.util.List;
import java.util.stream.Stream;
import twotrack.model.Names;
import twotrack.model.Utf8;

/// The keys of one sort of object in a file. `twotrack-1.schema.json` names the same ones; a test compares them.
final class Keys {
  /// The whole file.
  static final Keys FILE =
      new Keys("file", Unknown.KEPT, "format title languages companies events",
          "$schema description license asOf people products topics sources eras stanceModel views story");
  static final Keys COMPANY = new Keys("company", Unknown.SKIPPED, "id name kind", "aliases color");
  static final Keys PERSON = new Keys("person", Unknown.SKIPPED, "id name", "aliases company");
  static final Keys PRODUCT = new Keys("product", Unknown.SKIPPED, "id name kind", "aliases company");
  static final Keys TOPIC = new Keys("topic", Unknown.SKIPPED, "id name", "");
  static final Keys SOURCE = new Keys("source", Unknown.SKIPPED, "id publisher title reliability", "authors published accessed language url archive");
  static final Keys EVENT =
      new Keys("event", Unknown.KEPT, "id date title companies", "summary people products topics importance sources disputed links codings");
  static final Keys CITATION = new Keys("citation", Unknown.SKIPPED, "source credibility", "locator note");
  static final Keys DISPUTE = new Keys("dispute", Unknown.SKIPPED, "field label values", "");
  static final Keys VERSION = new Keys("version", Unknown.SKIPPED, "value", "sources");
  static final Keys LINK = new Keys("link", Unknown.SKIPPED, "type event", "");
  static final Keys CODING =
      new Keys("coding", Unknown.SKIPPED, "subject axis action coder codedOn reason", "modifier reverse low high standing sources status");
  static final Keys ERA = new Keys("era", Unknown.SKIPPED, "id title from to", "");
  static final Keys STANCE_MODEL =
      new Keys("stanceModel", Unknown.SKIPPED, "version subjects axes constants sourceFactors credibilityFactors actions positions", "notMeasured");
  static final Keys SUBJECT = new Keys("subject", Unknown.SKIPPED, "id", "partner");
  static final Keys AXIS = new Keys("axis", Unknown.SKIPPED, "id name on off", "short description color");
  static final Keys CONSTANTS = new Keys("constants", Unknown.SKIPPED, "k halfLifeMonths minimumCodings turningPointDays causeWindowDays", "");
  static final Keys HALF_LIFE = new Keys("halfLifeMonths", Unknown.SKIPPED, "verbal material", "");
  static final Keys SOURCE_FACTORS = new Keys("sourceFactors", Unknown.SKIPPED, "A B C D E F", "");
  static final Keys CREDIBILITY_FACTORS = new Keys("credibilityFactors", Unknown.SKIPPED, "1 2 3 4 5 6", "");
  static final Keys ACTION = new Keys("action", Unknown.SKIPPED, "id name class meaning base", "");
  static final Keys POSITION = new Keys("position", Unknown.SKIPPED, "id name high", "");
  static final Keys VIEW = new Keys("view", Unknown.SKIPPED, "id name", "filter from to lanes subject cursor");
  static final Keys FILTER = new Keys("filter", Unknown.SKIPPED, "", "companies topics products years importance text");
  static final Keys STEP = new Keys("step", Unknown.SKIPPED, "view caption", "");

  /// An object whose keys are free, such as a text by language.
  static final Keys FREE = new Keys("free", Unknown.SKIPPED, "", "");

  /// All objects with a fixed set of keys.
  static final List<Keys> ALL =
      List.of(FILE, COMPANY, PERSON, PRODUCT, TOPIC, SOURCE, EVENT, CITATION, DISPUTE, VERSION, LINK, CODING, ERA, STANCE_MODEL, SUBJECT, AXIS, CONSTANTS,
          HALF_LIFE, SOURCE_FACTORS, CREDIBILITY_FACTORS, ACTION, POSITION, VIEW, FILTER, STEP);

  private final String object;
  private final Unknown unknown;
  private final List<String> known;
  private final int required;
  private final Names index = new Names();

  /// What happens to a key that the format does not know.
  enum Unknown {
    KEPT,
    SKIPPED
  }

  private Keys(String object, Unknown unknown, String required, String optional) {
    this.object = object;
    this.unknown = unknown;
    known = Stream.of((required + " " + optional).split(" ")).filter(key -> !key.isEmpty()).toList();
    this.required = required.isEmpty() ? 0 : required.split(" ").length;
    known.forEach(index::number);
  }

  /// The name of the object in the schema.
  String object() {
    return object;
  }

  Unknown unknown() {
    return unknown;
  }

  /// The keys, those first that must be there.
  List<String> known() {
    return known;
  }

  /// How many must be there.
  int requiredCount() {
    return required;
  }

  /// Position among the known keys, or −1.
  int indexOf(Utf8 key) {
    return index.find(key);
  }
}
