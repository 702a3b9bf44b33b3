package org.skirmish.language.english;

/**
 * Mends a reading that parsers are prone to: of "…, injuring others, residents and officials said"
 * the last names go to the list before them, and nobody is left to say it.
 */
final class ClosingSpeakers {

  private static final String SAY = "say";

  private static final String SUBJECT = "nsubj";

  private static final String CONJUNCT = "conj";

  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  private ClosingSpeakers(String[] tags, int[] heads, String[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Hangs the last names before a word for saying on it where it has no subject, or but one. */
  static void mend(String[] lemmas, String[] tags, int[] heads, String[] relations) {
    ClosingSpeakers sentence = new ClosingSpeakers(tags, heads, relations);
    for (int verb = 2; verb < tags.length; verb++) {
      boolean says = lemmas[verb].equals(SAY) && tags[verb].startsWith("VB");
      if (says && sentence.closes(verb)) {
        sentence.mend(verb);
      }
    }
  }

  private boolean closes(int verb) {
    int next = verb + 1;
    return next == tags.length
        || tags[next].equals(".")
        || tags[next].equals(",")
        || tags[next].equals("IN");
  }

  private void mend(int verb) {
    int comma = comma(verb);
    if (comma < 0 || hasSubjectBefore(comma, verb)) {
      return;
    }
    int first = -1;
    for (int i = comma + 1; i < verb; i++) {
      boolean listed = heads[i] >= 0 && heads[i] < comma && relations[i].equals(CONJUNCT);
      boolean subject = heads[i] == verb && relations[i].equals(SUBJECT);
      if ((listed || subject) && tags[i].startsWith("NN")) {
        heads[i] = first < 0 ? verb : first;
        relations[i] = first < 0 ? SUBJECT : CONJUNCT;
        first = first < 0 ? i : first;
      }
    }
  }

  /** The comma before the names, with no verb behind it; -1 if there is none. */
  private int comma(int verb) {
    int comma = verb - 1;
    while (comma >= 0 && !tags[comma].equals(",")) {
      if (tags[comma].startsWith("VB")) {
        return -1;
      }
      comma--;
    }
    return comma;
  }

  private boolean hasSubjectBefore(int comma, int verb) {
    for (int i = 0; i < comma; i++) {
      if (heads[i] == verb && relations[i].startsWith(SUBJECT)) {
        return true;
      }
    }
    return false;
  }
}
