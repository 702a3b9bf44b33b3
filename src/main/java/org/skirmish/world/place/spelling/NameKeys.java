package org.skirmish.world.place.spelling;

/**
 * How names of places are compared. A plain key leaves out case, accents, signs and spaces; two
 * names with the same loose key are nearly always one name in two spellings ("In-Tassit", "I-n
 * Tassit"); the skeleton stands for a family of spellings and serves for looking up only. Names are
 * cut after {@value #MOST} characters; of names in other than Latin letters nothing is left.
 *
 * <pre>{@code
 * NameKeys.plain("Ad-Dāna");                      // "addana"
 * NameKeys.likeness("Ad-Dāna", "Dana");           // 0.95
 * NameKeys.bare("Idlib Governorate");             // "idlib"
 * }</pre>
 */
public final class NameKeys {

  /** Of longer names only so many characters count. */
  public static final int MOST = 100;

  /** How alike two names with one loose key are. */
  static final double SAME_LOOSE = 0.95;

  /** How alike other names are, before what differs is taken off. */
  static final double OTHER = 0.9;

  private NameKeys() {}

  /** The folded words: small letters and digits, one space between two words. */
  public static String words(String name) {
    return Letters.folded(name);
  }

  /** The folded name without spaces. */
  public static String plain(String name) {
    return words(name).replace(" ", "");
  }

  /** Without articles and doubled letters. */
  public static String loose(String name) {
    return Rules.loose(words(name));
  }

  /** What a family of spellings has in common: "Dayr Hafar" and "Deir Hafer" have one. */
  public static String skeleton(String name) {
    return Rules.skeleton(loose(name));
  }

  /** The folded words of a division's name without the words for its kind. */
  public static String bare(String name) {
    return KindWords.withoutDivision(words(name));
  }

  /**
   * How alike two names are: 1 for the same plain key, 0.95 for the same loose key, or else 0.9
   * times the share of letters that needn't be changed.
   *
   * @return from 0 to 1
   */
  public static double likeness(String a, String b) {
    return new Likeness(a).of(b);
  }
}
