package org.skirmish.world.place.spelling;

/** A folded name in the hands of the rules, with the set of letters that it may have. */
final class Buffer {

  private char[] letters;
  private char[] spare;
  private int length;
  private int mask;

  Buffer(String name) {
    letters = name.toCharArray();
    length = letters.length;
    // No rule makes a name longer.
    spare = new char[length];
    mask = mask(name);
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Applies the rules, one after the other. */
  void apply(LetterRule[] rules) {
    for (LetterRule rule : rules) {
      if ((mask & rule.needs()) != 0) {
        apply(rule);
      }
    }
  }

  private void apply(LetterRule rule) {
    int end = rule.apply(letters, length, spare);
    if (end >= 0) {
      char[] other = letters;
      letters = spare;
      spare = other;
      length = end;
      mask |= rule.gives();
    }
  }

  /** A bit for each letter from a to z that is in the text; all bits if there are others. */
  static int mask(String text) {
    int mask = 0;
    for (int i = 0; i < text.length(); i++) {
      int bit = text.charAt(i) - 'a';
      mask |= bit >= 0 && bit < 26 ? 1 << bit : 1 << 26;
    }
    return mask;
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
