package twotrack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Texts that occur again and again, such as ids, language tags and coders: each is kept once and has a number, counted from 0.
public final class Names {
  private final List<String> texts;
  private final List<Utf8> encoded;
  private final TextIndex index;

  public Names() {
    this(List.of(), List.of(), none -> new TextIndex(none, 0));
  }

  private Names(List<String> texts, List<Utf8> encoded, Function<IntFunction<Utf8>, TextIndex> index) {
    this.texts = new ArrayList<>(texts);
    this.encoded = new ArrayList<>(encoded);
    this.index = index.apply(this.encoded::get);
  }

  /// The names so far, for another thread.
  public Names copy() {
    return new Names(texts, encoded, index::copy);
  }

  /// The number of a text, which gets the next one if it is new.
  public int number(Utf8 text) {
    int known = index.find(text);
    return known >= 0 ? known : add(text.toString());
  }

  /// The number of a text, which gets the next one if it is new.
  public int number(String text) {
    int known = index.find(Utf8.of(text));
    return known >= 0 ? known : add(text);
  }

  private int add(String text) {
    texts.add(text);
    encoded.add(Utf8.of(text));
    index.addAll(size());
    return size() - 1;
  }

  /// The number of a text, or −1 if it has none.
  public int find(Utf8 text) {
    return index.find(text);
  }

  /// The text of a number: one and the same object each time.
  public String text(int number) {
    return texts.get(number);
  }

  /// The same as UTF-8, which nobody must change.
  public Utf8 utf8(int number) {
    return encoded.get(number);
  }

  /// How many numbers there are.
  public int size() {
    return texts.size();
  }
}
