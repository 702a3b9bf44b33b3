package org.skirmish.mention.harm;

/** Sentences that deny a harm. They tell a toll of zero, which is not the same as no toll. */
final class NobodyHarmed {

  private final HarmSentence sentence;

  NobodyHarmed(HarmSentence sentence) {
    this.sentence = sentence;
  }

  /** "nobody was killed", "no one has been hurt". */
  boolean isSubjectOf(int verb) {
    int be = sentence.beforeAdverbs(verb);
    return isNobody(be) || be > 0 && sentence.isBe(be) && isNobody(be - 1);
  }

  private boolean isNobody(int i) {
    return sentence.is(i, "nobody")
        || sentence.is(i, "none")
        || sentence.is(i, "one") && sentence.is(i - 1, "no");
  }

  /** "no reported fatalities", "without casualties". */
  boolean isDenied(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      String key = sentence.token(i).key();
      if (key.equals("no") || key.equals("without") || key.equals("zero")) {
        return true;
      }
      if (!LossWords.NONE_BETWEEN.contains(key)) {
        return false;
      }
    }
    return false;
  }
}
