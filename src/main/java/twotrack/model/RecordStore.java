package twotrack.model;

import java.util.Arrays;

/// Records of bytes in blocks, each record in one piece. An address is an unsigned `int`.
///
/// Only the last block grows, until it is so large that collectors leave it where it is; a block fills their regions, header and all.
final class RecordStore {
  private static final int BITS = 22;
  private static final int HEADER = 16;
  private static final int BLOCK = (1 << BITS) - HEADER;
  private static final int SMALLEST = 1 << 14;
  private static final int MOST_BLOCKS = 1 << (Integer.SIZE - BITS);

  private byte[][] blocks;
  private int count;
  private int used;

  RecordStore() {
    this(new byte[16][], 0, 0);
  }

  private RecordStore(byte[][] blocks, int count, int used) {
    this.blocks = blocks;
    this.count = count;
    this.used = used;
  }

  /// The records so far, for other threads, without room for more: bytes that are written do not change any more.
  RecordStore copy() {
    byte[][] copy = Arrays.copyOf(blocks, count);
    if (count > 0) {
      copy[count - 1] = Arrays.copyOf(copy[count - 1], used);
    }
    return new RecordStore(copy, count, used);
  }

  /// Keeps a copy of the first bytes and returns its address.
  int add(byte[] record, int length) {
    if (count == 0 || used + length > blocks[count - 1].length) {
      makeRoom(length);
    }
    int address = ((count - 1) << BITS) + used;
    System.arraycopy(record, 0, blocks[count - 1], used, length);
    used += length;
    return address;
  }

  /// Grows the last block, or begins another one; a record that is longer than a block takes one of its own length.
  private void makeRoom(int length) {
    if (count > 0 && used + length <= BLOCK) {
      blocks[count - 1] = Arrays.copyOf(blocks[count - 1], Math.clamp(blocks[count - 1].length * 2L, used + length, BLOCK));
      return;
    }
    if (count == MOST_BLOCKS) {
      throw full();
    }
    if (count == blocks.length) {
      blocks = Arrays.copyOf(blocks, count * 2);
    }
    blocks[count] = new byte[Math.max(count == 0 ? SMALLEST : BLOCK, length)];
    count++;
    used = 0;
  }

  /// Takes over the records of another store, which must not be added to any more; returns what their addresses are larger by from now on.
  int addAll(RecordStore other) {
    if (count + other.count > MOST_BLOCKS) {
      throw full();
    }
    int shift = count << BITS;
    blocks = Arrays.copyOf(copy().blocks, count + other.count);
    System.arraycopy(other.blocks, 0, blocks, count, other.count);
    count += other.count;
    used = other.count == 0 ? used : other.used;
    return shift;
  }

  private static IllegalStateException full() {
    return new IllegalStateException("The events of one dataset fill more than " + ((long) MOST_BLOCKS << BITS) + " bytes, which cannot be addressed.");
  }

  /// The bytes in which a record lies.
  byte[] block(int address) {
    return blocks[address >>> BITS];
  }

  /// Where in its block a record begins.
  int offset(int address) {
    return address & ((1 << BITS) - 1);
  }
}
