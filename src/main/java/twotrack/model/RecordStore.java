package twotrack.model;

import java.util.Arrays;

/// Records of bytes in blocks: it grows without copying what it has, and each record lies in one piece. An address is an unsigned `int`.
final class RecordStore {
  private static final int BITS = 16;
  private static final int BLOCK = 1 << BITS;
  private static final int MOST_BLOCKS = 1 << (Integer.SIZE - BITS);

  private byte[][] blocks;
  private int count;
  private int used = BLOCK;

  RecordStore() {
    this(new byte[16][], 0);
  }

  private RecordStore(byte[][] blocks, int count) {
    this.blocks = blocks;
    this.count = count;
  }

  /// The records so far, for other threads: bytes that are written do not change any more.
  RecordStore copy() {
    return new RecordStore(Arrays.copyOf(blocks, count), count);
  }

  /// Keeps a copy of the first bytes and returns its address.
  int add(byte[] record, int length) {
    if (used + length > BLOCK) {
      begin(length);
    }
    int address = ((count - 1) << BITS) + used;
    System.arraycopy(record, 0, blocks[count - 1], used, length);
    used += length;
    return address;
  }

  /// Takes over the records of another store, which must not be added to any more; returns what their addresses are larger by from now on.
  int addAll(RecordStore other) {
    if (count + other.count > MOST_BLOCKS) {
      throw full();
    }
    int shift = count << BITS;
    blocks = Arrays.copyOf(blocks, count + other.count);
    System.arraycopy(other.blocks, 0, blocks, count, other.count);
    count += other.count;
    used = BLOCK;
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
    return address & (BLOCK - 1);
  }

  private void begin(int length) {
    // A record that is longer than a block takes a block of its own length; the next one begins a new block.
    if (count == MOST_BLOCKS) {
      throw full();
    }
    if (count == blocks.length) {
      blocks = Arrays.copyOf(blocks, count * 2 + 1);
    }
    blocks[count++] = new byte[Math.max(BLOCK, length)];
    used = 0;
  }
}
