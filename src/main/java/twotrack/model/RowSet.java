package twotrack.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/// An immutable set of rows of an [EventTable], as a bit set: set operations cost a few machine words per thousand rows.
public final class RowSet {
  /// Words to a block of the directory that counts rows.
  private static final int BLOCK = 8;

  private final long[] words;
  private final int size;

  /// Number of rows before each block; made when first asked for.
  private volatile int @Nullable [] directory;

  private RowSet(long[] words, int size) {
    this.words = words;
    this.size = size;
  }

  /// The rows from 0 to `size` − 1 for which the test holds.
  public static RowSet where(int size, IntPredicate test) {
    return where(size, size, test);
  }

  /// The rows of a table of this size before `end` for which the test holds; the test is not asked of the others.
  public static RowSet where(int size, int end, IntPredicate test) {
    return ofWords(size, word -> {
      long bits = 0;
      int last = Math.min(end, (word + 1) << 6);
      for (int row = word << 6; row < last; row++) {
        bits |= test.test(row) ? 1L << row : 0;
      }
      return bits;
    });
  }

  /// The rows whose bits are set; takes the array over.
  static RowSet of(long[] words, int size) {
    return new RowSet(words, size);
  }

  /// The rows whose bits are set.
  public static RowSet of(BitSet rows, int size) {
    if (rows.length() > size) {
      throw new IllegalArgumentException("The row " + (rows.length() - 1) + " is out of range; there are " + size + ".");
    }
    return new RowSet(Arrays.copyOf(rows.toLongArray(), (size + 63) >> 6), size);
  }

  /// The rows as a function gives them, 64 at a time: bit b of word w stands for row 64 w + b. Bits after the last row do not count.
  public static RowSet ofWords(int size, IntToLongFunction word) {
    long[] words = new long[(size + 63) >> 6];
    for (int i = 0; i < words.length; i++) {
      words[i] = word.applyAsLong(i);
    }
    if ((size & 63) != 0) {
      words[words.length - 1] &= (1L << size) - 1;
    }
    return new RowSet(words, size);
  }

  /// All rows of a table of this size.
  public static RowSet all(int size) {
    return ofWords(size, _ -> -1);
  }

  /// The rows before a row.
  public static RowSet before(int row, int size) {
    return ofWords(size, word -> row >= (word + 1) << 6 ? -1 : row <= (word << 6) ? 0 : ~(-1L << row));
  }

  /// No row of a table of this size.
  public static RowSet none(int size) {
    return new RowSet(new long[(size + 63) >> 6], size);
  }

  /// Rows that are in both sets.
  public RowSet and(RowSet other) {
    long[] result = new long[words.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = words[i] & other.words[i];
    }
    return new RowSet(result, size);
  }

  /// Rows that are in either set.
  public RowSet or(RowSet other) {
    long[] result = new long[words.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = words[i] | other.words[i];
    }
    return new RowSet(result, size);
  }

  /// Rows that are in this set and not in the other.
  public RowSet andNot(RowSet other) {
    long[] result = new long[words.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = words[i] & ~other.words[i];
    }
    return new RowSet(result, size);
  }

  /// Number of rows that are in both sets; allocates nothing.
  public int countAnd(RowSet other) {
    return countAndBetween(other, 0, size);
  }

  /// Number of rows that are in both sets, from one row up to, not including, another.
  public int countAndBetween(RowSet other, int from, int to) {
    if (from >= to) {
      return 0;
    }
    int begin = from >> 6;
    int last = (to - 1) >> 6;
    int count = Long.bitCount(words[last] & other.words[last] & -1L >>> -to);
    for (int i = begin; i < last; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count - Long.bitCount(words[begin] & other.words[begin] & ~(-1L << from));
  }

  /// Number of rows in the set.
  public int count() {
    return countBetween(0, size);
  }

  /// Number of rows of the set that stand before a row. After the first time it costs the same in a set of any size.
  ///
  /// @param row 0 to `tableSize()`
  public int countBefore(int row) {
    int block = (row >> 6) / BLOCK;
    return directory()[block] + countBetween((block * BLOCK) << 6, row);
  }

  private int[] directory() {
    int[] known = directory;
    if (known == null) {
      known = new int[words.length / BLOCK + 1];
      for (int block = 1; block < known.length; block++) {
        known[block] = known[block - 1] + countBetween(((block - 1) * BLOCK) << 6, (block * BLOCK) << 6);
      }
      directory = known;
    }
    return known;
  }

  private int countBetween(int from, int to) {
    return countAndBetween(this, from, to);
  }

  /// Whether a row is in the set.
  public boolean contains(int row) {
    return (words[row >> 6] & 1L << row) != 0;
  }

  /// Whether the set has no row.
  public boolean isEmpty() {
    return next(0) < 0;
  }

  /// The first row of the set at or after a row, or −1.
  public int next(int row) {
    if (row >= size) {
      return -1;
    }
    int i = row >> 6;
    long word = words[i] & (-1L << row);
    while (word == 0) {
      if (++i == words.length) {
        return -1;
      }
      word = words[i];
    }
    return (i << 6) + Long.numberOfTrailingZeros(word);
  }

  /// The last row of the set at or before a row, or −1.
  public int previous(int row) {
    if (row < 0) {
      return -1;
    }
    int i = row >> 6;
    long word = words[i] & (-1L >>> (63 - (row & 63)));
    while (word == 0) {
      if (--i < 0) {
        return -1;
      }
      word = words[i];
    }
    return (i << 6) + 63 - Long.numberOfLeadingZeros(word);
  }

  /// Calls back for each row, in order.
  public void forEach(IntConsumer action) {
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        action.accept((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /// Number of rows of the table, in the set or not.
  public int tableSize() {
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowSet set && size == set.size && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    var rows = new StringBuilder("{");
    forEach(row -> rows.append(rows.length() > 1 ? ", " : "").append(row));
    return rows.append('}').toString();
  }
}
