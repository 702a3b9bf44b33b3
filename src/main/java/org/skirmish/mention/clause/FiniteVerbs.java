package org.skirmish.mention.clause;

import org.skirmish.language.TagHints;

/**
 * Gives a sentence a verb where the tagger left it without one: in "raiders of the valley made off
 * with the herd" it may take "made" for a participle.
 */
public final class FiniteVerbs implements TagHints {

  @Override
  public String tag(Tagged sentence, int index) {
    String tag = sentence.tag(index);
    boolean candidate =
        tag.equals("VBN")
            && isAlsoPast(sentence.word(index))
            && sentence.word(sentence.size() - 1).equals(".");
    return candidate && hasSubject(sentence, index) && !isFinite(sentence) ? "VBD" : tag;
  }

  /** "taken" and "gone" are never a past tense. */
  private static boolean isAlsoPast(String word) {
    return !word.endsWith("n") && !word.endsWith("ne");
  }

  private static boolean hasSubject(Tagged sentence, int index) {
    String before = sentence.tag(index - 1);
    return before.startsWith("NN") || before.equals("PRP") || before.startsWith("RB");
  }

  private static boolean isFinite(Tagged sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      switch (sentence.tag(i)) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
