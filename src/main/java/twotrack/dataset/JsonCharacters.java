package twotrack.dataset;

import java.nio.charset.StandardCharsets;
import twotrack.model.Utf8;

/// The characters of JSON texts that take more than one byte, and numbers: what is well-formed (RFC 8259; for UTF-8 RFC 3629).
final class JsonCharacters {
  /// Instead of a length: this is not well-formed.
  static final int WRONG = 0;

  /// Instead of a length: the bytes end in the middle.
  static final int CUT = -1;

  static final int LONGEST_ESCAPE = 6;
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANING = "\"\\/\b\f\n\r\t";

  private JsonCharacters() {}

  /// Number of bytes of the characters of more than one byte that begin at an index, as many as there are.
  static int multiByte(byte[] bytes, int from, int end) {
    int at = from;
    while (bytes[at] < 0) {
      if (isPlainHangul(bytes, at)) {
        at += 3;
        continue;
      }
      int length = length(bytes, at, end);
      if (length <= 0) {
        return at > from ? at - from : length;
      }
      at += length;
    }
    return at - from;
  }

  /// Most Korean syllables, without the checks that other characters need. The end of the bytes is not of this form.
  private static boolean isPlainHangul(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    return lead >= 0xEA && lead <= 0xEC && bytes[at + 1] < (byte) 0xC0 && bytes[at + 2] < (byte) 0xC0;
  }

  private static int length(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4) {
      return WRONG;
    }
    if (at + length > end) {
      return CUT;
    }
    // What is shorter otherwise, is half of a surrogate pair, or lies beyond the last character, shows in the second byte.
    int second = bytes[at + 1] & 0xFF;
    boolean wrong = switch (lead) {
      case 0xE0 -> second < 0xA0;
      case 0xED -> second > 0x9F;
      case 0xF0 -> second < 0x90;
      case 0xF4 -> second > 0x8F;
      default -> false;
    };
    for (int i = at + 1; i < at + length; i++) {
      wrong |= (bytes[i] & 0xC0) != 0x80;
    }
    return wrong ? WRONG : length;
  }

  /// Number of bytes of the escape that begins at an index.
  static int escape(byte[] bytes, int at, int end) {
    if (at + 2 > end) {
      return CUT;
    }
    if (bytes[at + 1] != 'u') {
      return ESCAPED.indexOf(bytes[at + 1]) < 0 ? WRONG : 2;
    }
    for (int i = at + 2; i < at + LONGEST_ESCAPE; i++) {
      if (i >= end) {
        return CUT;
      }
      if (Character.digit(bytes[i], 16) < 0) {
        return WRONG;
      }
    }
    return LONGEST_ESCAPE;
  }

  /// A text with characters in place of its well-formed escapes. Half of a surrogate pair is no character: it becomes a question mark.
  static Utf8 unescaped(Utf8 raw) {
    String text = raw.toString();
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign != '\\') {
        plain.append(sign);
      } else if (text.charAt(++i) == 'u') {
        plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
        i += 4;
      } else {
        plain.append(MEANING.charAt(ESCAPED.indexOf(text.charAt(i))));
      }
    }
    byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
    return new Utf8().set(bytes, 0, bytes.length);
  }

  /// Whether a text is a number.
  static boolean isNumber(Utf8 text) {
    int at = text.length() > 0 && text.at(0) == '-' ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at || (whole - at > 1 && text.at(at) == '0')) {
      return false;
    }
    at = whole;
    if (at < text.length() && text.at(at) == '.') {
      int fraction = digits(text, at + 1);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    if (at < text.length() && (text.at(at) | 0x20) == 'e') {
      int digits = at + 1 < text.length() && (text.at(at + 1) == '+' || text.at(at + 1) == '-') ? at + 2 : at + 1;
      at = digits(text, digits);
      return at > digits && at == text.length();
    }
    return at == text.length();
  }

  /// The index after the digits that begin at an index.
  private static int digits(Utf8 text, int from) {
    int at = from;
    while (at < text.length() && text.at(at) >= '0' && text.at(at) <= '9') {
      at++;
    }
    return at;
  }
}
