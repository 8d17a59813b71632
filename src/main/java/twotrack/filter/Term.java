package twotrack.filter;

import java.util.Set;

/// One word that is searched for, folded as [FoldedText] does.
///
/// Hangul matches anywhere, because Korean compounds are written together; a Latin word or number of fewer than four letters only where a word starts, so that
/// `KT` is not found in `SKT`. An initial consonant stands for every syllable that starts with it. A term may run over the spaces of a text
/// (`SK텔레콤` in `SK 텔레콤`) if it then starts and ends with whole words.
///
/// @param place where it may stand
record Term(String letters, Place place) {
  private static final int ANYWHERE_LENGTH = 4;
  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final char FIRST_INITIAL = '\u1100';
  private static final char LAST_INITIAL = '\u1112';
  private static final int SYLLABLES_PER_INITIAL = 588;
  private static final Set<String> PARTICLES =
      Set.of("은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "으로", "에서", "에게", "까지", "부터",
          "보다", "이나", "나", "에도", "에는", "과의", "와의", ".");
  private static final int LONGEST_PARTICLE = 2;

  Term {
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("A search term needs a letter.");
    }
  }

  /// A word that may stand anywhere.
  Term(String letters) {
    this(letters, Place.ANYWHERE);
  }

  /// Where a term may stand.
  enum Place {
    /// In a word, or from the start of one word to the end of another.
    ANYWHERE,
    /// As whole words; only particles may follow, so that `에이닷을` has `에이닷` and `에이닷엑스` has not.
    WORDS
  }

  /// Whether a folded text has the term.
  boolean isIn(String text) {
    return next(text, 0) >= 0 || (mayCross() && nextStanding(text, 0) >= 0);
  }

  /// Where a folded text next has the term, from a letter on; −1 if it has it no more. Anywhere means inside one word here.
  int next(String text, int from) {
    return switch (place) {
      case ANYWHERE -> hasInitials() ? nextByInitials(text, from) : nextInside(text, from);
      case WORDS -> nextStanding(text, from);
    };
  }

  /// Whether the term may run over the space between two words.
  boolean mayCross() {
    return letters.length() > 1 && (place == Place.WORDS || !hasInitials());
  }

  /// What is left of the term after some letters.
  Term after(int letters) {
    return new Term(this.letters.substring(letters), place);
  }

  /// Whether a folded text has exactly this term as one of its fields.
  boolean isFieldOf(String text) {
    return text.lines().anyMatch(field -> field.replace(" ", "").equals(letters));
  }

  private int nextInside(String text, int from) {
    boolean anywhere = isSyllable(letters.charAt(0)) || letters.length() >= ANYWHERE_LENGTH;
    for (int at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
      if (anywhere || startsWord(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private int nextStanding(String text, int from) {
    char first = letters.charAt(0);
    for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
      if (startsWord(text, at)) {
        int end = acrossEnd(text, at);
        if (end >= 0 && ends(text, end)) {
          return at;
        }
      }
    }
    return -1;
  }

  /// Whether a term that ends before a letter of a folded text may end there.
  boolean ends(String text, int at) {
    return switch (place) {
      case ANYWHERE -> endsWord(text, at);
      case WORDS -> isParticleToGap(text, at);
    };
  }

  /// Where the term ends that starts at a place of the text, spaces skipped; −1 if it does not stand there.
  private int acrossEnd(String text, int start) {
    int at = start;
    for (int i = 0; i < letters.length(); i++) {
      if (i > 0 && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != letters.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private int nextByInitials(String text, int from) {
    boolean anywhere = isSyllable(letters.charAt(0));
    for (int at = from; at + letters.length() <= text.length(); at++) {
      if ((anywhere || startsWord(text, at)) && matchesAt(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean matchesAt(String text, int at) {
    for (int i = 0; i < letters.length(); i++) {
      char wanted = letters.charAt(i);
      char found = text.charAt(at + i);
      boolean initialOf = isInitial(wanted) && isSyllable(found) && wanted - FIRST_INITIAL == (found - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL;
      if (wanted != found && !initialOf) {
        return false;
      }
    }
    return true;
  }

  private boolean hasInitials() {
    return letters.chars().anyMatch(c -> isInitial((char) c));
  }

  /// Whether a word starts at a letter of a folded text, or another script within one.
  static boolean startsWord(String text, int at) {
    return at == 0 || isGap(text.charAt(at - 1)) || isSyllable(text.charAt(at - 1)) != isSyllable(text.charAt(at));
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || isGap(text.charAt(at)) || text.charAt(at) == '.' || isSyllable(text.charAt(at)) || isSyllable(text.charAt(at - 1));
  }

  private static boolean isParticleToGap(String text, int at) {
    int end = at;
    while (end < text.length() && !isGap(text.charAt(end)) && end - at <= LONGEST_PARTICLE) {
      end++;
    }
    return end == at || PARTICLES.contains(text.substring(at, end));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == FoldedText.FIELD_END;
  }

  private static boolean isSyllable(char c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  private static boolean isInitial(char c) {
    return c >= FIRST_INITIAL && c <= LAST_INITIAL;
  }
}
