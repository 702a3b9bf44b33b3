package org.skirmish.world.name;

/**
 * The folded form of single characters, for all that names are commonly written in. The tables of
 * countries and actors have ten thousand names, which are folded before the first article is read.
 */
public final class Letters {

  /** Ends a word: a space, a hyphen, a bracket. */
  static final char BORDER = 0;

  /** An apostrophe: it holds a word together and is left out. */
  static final char DROPPED = 1;

  /** Rare: see Unicode's tables. */
  static final char OTHER = 2;

  /** From À on; a question mark is no single letter. */
  private static final String LATIN =
      "aaaaaaæceeeeiiiiðnooooo?ouuuuyþßaaaaaaæceeeeiiiiðnooooo?ouuuuyþy"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiii??jjkkĸllllll?"
          + "?llnnnnnn?ŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs";

  /** From Ḁ on: romanised Arabic, Vietnamese. */
  private static final String LATIN_ADDITIONAL =
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
          + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
          + "wwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
          + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

  private static final char[] ASCII = new char[0x80];

  static {
    for (char c = '0'; c <= '9'; c++) {
      ASCII[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = c;
      ASCII[c - 'a' + 'A'] = c;
    }
    ASCII['\''] = DROPPED;
    ASCII['`'] = DROPPED;
  }

  private Letters() {}

  /** The letter or digit without case and accents, or one of the constants. */
  static char folded(char c) {
    if (c < 0x80) {
      return ASCII[c];
    }
    if (c >= 'À' && c - 'À' < LATIN.length()) {
      return known(LATIN.charAt(c - 'À'));
    }
    if (c >= 'Ḁ' && c - 'Ḁ' < LATIN_ADDITIONAL.length()) {
      return known(LATIN_ADDITIONAL.charAt(c - 'Ḁ'));
    }
    return switch (c) {
      case 'ơ' -> 'o';
      case 'ș', 'Ș' -> 's';
      case 'ț', 'Ț' -> 't';
      case 'ư' -> 'u';
      case 'ǝ', 'ə', 'ʼ' -> c;
      case '–' -> BORDER;
      default -> Words.isApostrophe(c) ? DROPPED : OTHER;
    };
  }

  private static char known(char letter) {
    return letter == '?' ? OTHER : letter;
  }
}
