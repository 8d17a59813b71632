package twotrack.model;

import java.util.ArrayList;
import java.util.List;

/// Texts that occur again and again, such as ids, language tags and coders: each is kept once and has a number, counted from 0.
public final class Names {
  private final List<String> texts;
  private final List<Utf8> encoded;
  private final TextIndex index;

  public Names() {
    texts = new ArrayList<>();
    encoded = new ArrayList<>();
    index = new TextIndex(encoded::get, 0);
  }

  private Names(Names other) {
    texts = new ArrayList<>(other.texts);
    encoded = new ArrayList<>(other.encoded);
    index = other.index.copy(encoded::get);
  }

  /// The names so far, for another thread.
  public Names copy() {
    return new Names(this);
  }

  /// The number of a text, which gets the next one if it is new.
  public int number(Utf8 text) {
    int known = index.find(text);
    if (known >= 0) {
      return known;
    }
    texts.add(text.toString());
    encoded.add(Utf8.of(texts.getLast()));
    index.addAll(size());
    return size() - 1;
  }

  /// The number of a text, which gets the next one if it is new.
  public int number(String text) {
    return number(Utf8.of(text));
  }

  /// The number of a text, or −1 if it has none.
  public int find(Utf8 text) {
    return index.find(text);
  }

  /// The text of a number: one and the same object each time.
  public String text(int number) {
    return texts.get(number);
  }

  /// How many numbers there are.
  public int size() {
    return texts.size();
  }
}
