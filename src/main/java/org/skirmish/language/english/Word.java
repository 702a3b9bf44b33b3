package org.skirmish.language.english;

import org.skirmish.language.model.Hash;

/** What the tagger looks at in a word, most of it as hashes of text. */
final class Word {

  /** Kinds of spelling, as numbers of bits in {@link #spelling}; the names are the model's. */
  static final int LINK = 0;

  static final int ALL_UPPER = 1;
  static final int ALL_LOWER = 2;
  static final int ALL_DIGITS = 3;
  static final int ALL_MARKS = 4;
  static final int ALL_DIGITS_OR_MARKS = 5;
  static final int HAS_DIGIT = 6;
  static final int HAS_PERIOD = 7;
  static final int HAS_HYPHEN = 8;
  static final int HAS_OTHER_MARK = 9;
  static final int NO_LOWER = 10;
  static final int FIRST_UPPER = 11;
  static final int ONE_UPPER = 12;
  static final int MANY_UPPER = 13;

  private static final int SHAPE_RUN = 2;

  final String lower;
  final long simplifiedHash;
  final long lowerHash;
  final long lowerPower;
  final long shapeHash;
  final int spelling;
  final long clusters;
  final long tags;
  final long tagsPower;

  Word(String form, boolean first, WordList list) {
    String simplified = Simplified.of(form);
    lower = Characters.lower(simplified);
    simplifiedHash = Hash.of(simplified);
    lowerHash = Hash.of(lower);
    lowerPower = Hash.power(lower.length());
    shapeHash = Hash.of(shape(simplified));
    spelling = spelling(simplified, first);
    int rank = list.find(lowerHash);
    clusters = list.clusters(rank);
    tags = list.tags(rank);
    tagsPower = list.tagsPower(rank);
  }

  /** The hash of the first letters; none if the word is not longer. */
  long prefix(int length) {
    return length < lower.length() ? Hash.of(lower, 0, length) : Hash.NONE;
  }

  /** The hash of the last letters; none if the word is not longer. */
  long suffix(int length) {
    int from = lower.length() - length;
    return from > 0 ? Hash.of(lower, from, lower.length()) : Hash.NONE;
  }

  /** "Al-Shabaab" has the shape "Aa.Aaa": no run is longer than two beyond its first. */
  private static CharSequence shape(String form) {
    StringBuilder shape = new StringBuilder(form.length());
    char before = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = shape(form.charAt(i));
      run = kind == before ? run + 1 : 0;
      before = kind;
      if (run < SHAPE_RUN) {
        shape.append(kind);
      }
    }
    return shape;
  }

  private static char shape(char c) {
    if (Characters.isUpper(c)) {
      return 'A';
    } else if (Characters.isLower(c)) {
      return 'a';
    } else if (Characters.isDigit(c)) {
      return '1';
    }
    return Characters.isPunctuation(c) ? '.' : 'x';
  }

  private static int spelling(String form, boolean first) {
    if (form.equals(Simplified.LINK)) {
      return 1 << LINK;
    }
    int uppers = 0;
    int lowers = 0;
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Characters.isUpper(c)) {
        uppers++;
      } else if (Characters.isLower(c)) {
        lowers++;
      } else if (Characters.isDigit(c)) {
        digits++;
      } else if (Characters.isPunctuation(c)) {
        marks++;
      }
    }
    int all = form.length();
    int spelling = 0;
    if (uppers == all) {
      spelling = 1 << ALL_UPPER;
    } else if (lowers == all) {
      spelling = 1 << ALL_LOWER;
    } else if (digits == all) {
      spelling = 1 << ALL_DIGITS;
    } else if (marks == all) {
      spelling = 1 << ALL_MARKS;
    } else if (digits + marks == all) {
      spelling = 1 << ALL_DIGITS_OR_MARKS;
    } else if (lowers == 0) {
      spelling = 1 << NO_LOWER;
    }
    if (uppers < all) {
      spelling |= capitals(form, uppers, first);
    }
    if (digits > 0 && digits < all) {
      spelling |= 1 << HAS_DIGIT;
    }
    return marks > 0 ? spelling | marks(form, marks == all) : spelling;
  }

  private static int capitals(String form, int uppers, boolean first) {
    boolean begins = !form.isEmpty() && Characters.isUpper(form.charAt(0));
    int inside = begins ? uppers - 1 : uppers;
    int capitals = begins && !first ? 1 << FIRST_UPPER : 0;
    if (inside == 1) {
      capitals |= 1 << ONE_UPPER;
    } else if (inside > 1) {
      capitals |= 1 << MANY_UPPER;
    }
    return capitals;
  }

  private static int marks(String form, boolean only) {
    int marks = 0;
    if (form.indexOf('.') >= 0) {
      marks |= 1 << HAS_PERIOD;
    }
    if (form.indexOf('-') >= 0) {
      marks |= 1 << HAS_HYPHEN;
    }
    return marks == 0 && !only ? 1 << HAS_OTHER_MARK : marks;
  }
}
