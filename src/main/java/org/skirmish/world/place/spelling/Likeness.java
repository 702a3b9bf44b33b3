package org.skirmish.world.place.spelling;

/** How alike names are to one name, whose keys are made once. */
public final class Likeness {

  private final String plain;
  private final String loose;
  private final String skeleton;

  /** To this name. */
  public Likeness(String name) {
    String words = NameKeys.words(name);
    plain = words.replace(" ", "");
    loose = Rules.loose(words);
    skeleton = Rules.skeleton(loose);
  }

  /** The name's own skeleton. */
  public String skeleton() {
    return skeleton;
  }

  /** See {@link NameKeys#likeness}. */
  public double of(String other) {
    String words = NameKeys.words(other);
    String otherPlain = words.replace(" ", "");
    if (plain.equals(otherPlain)) {
      return 1;
    }
    return loose.equals(Rules.loose(words)) ? NameKeys.SAME_LOOSE : byLetters(otherPlain);
  }

  /**
   * The same for a name of the same skeleton.
   *
   * @param words the name's {@link NameKeys#words}
   * @param otherPlain these without spaces
   * @param least what is of interest
   * @return 0 for a name of another skeleton, and for less than what is of interest
   */
  public double ofFamily(String words, String otherPlain, double least) {
    if (plain.equals(otherPlain)) {
      return 1;
    }
    String otherLoose = Rules.loose(words);
    if (loose.equals(otherLoose)) {
      return NameKeys.SAME_LOOSE;
    }
    double likeness = byLetters(otherPlain);
    return likeness >= least && skeleton.equals(Rules.skeleton(otherLoose)) ? likeness : 0;
  }

  private double byLetters(String other) {
    int longest = Math.max(1, Math.max(plain.length(), other.length()));
    return NameKeys.OTHER * (1 - (double) edits(plain, other, longest) / longest);
  }

  /**
   * Levenshtein's distance.
   *
   * @param most where it is more, {@code most + 1}
   */
  public static int edits(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 1; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      char letter = a.charAt(i - 1);
      int corner = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int changed = corner + (letter == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return row[b.length()];
  }
}
