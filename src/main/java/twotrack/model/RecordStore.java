package twotrack.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Records of bytes in blocks, each record in one piece. An address is an unsigned `int`.
///
/// Blocks double in length until collectors leave them where they are; a block fills their regions, header and all.
final class RecordStore {
  private static final int BITS = 24;
  private static final int HEADER = 16;
  private static final int SMALLEST_BITS = 14;
  private static final int MOST_BLOCKS = 1 << (Integer.SIZE - BITS);

  private final List<byte[]> blocks = new ArrayList<>();
  /// Bytes of the last block that are taken.
  private int used;

  /// The records so far, for other threads, without room for more: bytes that are written do not change any more.
  RecordStore copy() {
    var copy = new RecordStore();
    copy.addAll(this);
    copy.trim();
    return copy;
  }

  /// Keeps a copy of the first bytes and returns its address.
  int add(byte[] record, int length) {
    if (blocks.isEmpty() || used + length > blocks.getLast().length) {
      addBlock(length);
    }
    int address = ((blocks.size() - 1) << BITS) + used;
    System.arraycopy(record, 0, blocks.getLast(), used, length);
    used += length;
    return address;
  }

  /// A record that is longer than a block takes one of its own length.
  private void addBlock(int length) {
    checkRoom(1);
    int bits = Math.min(SMALLEST_BITS + blocks.size(), BITS);
    blocks.add(new byte[Math.max((1 << bits) - HEADER, length)]);
    used = 0;
  }

  /// Takes over the records of another store, which must not be added to any more; returns what their addresses are larger by from now on.
  int addAll(RecordStore other) {
    checkRoom(other.blocks.size());
    trim();
    int shift = blocks.size() << BITS;
    blocks.addAll(other.blocks);
    used = other.blocks.isEmpty() ? used : other.used;
    return shift;
  }

  private void checkRoom(int more) {
    if (blocks.size() + more > MOST_BLOCKS) {
      throw new IllegalStateException("The events of one dataset fill more than " + ((long) MOST_BLOCKS << BITS) + " bytes, which cannot be addressed.");
    }
  }

  /// Gives up the room for more in the last block.
  private void trim() {
    if (!blocks.isEmpty()) {
      blocks.set(blocks.size() - 1, Arrays.copyOf(blocks.getLast(), used));
    }
  }

  /// The bytes in which a record lies.
  byte[] block(int address) {
    return blocks.get(address >>> BITS);
  }

  /// Where in its block a record begins.
  int offset(int address) {
    return address & ((1 << BITS) - 1);
  }
}
