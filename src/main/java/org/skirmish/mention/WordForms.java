package org.skirmish.mention;

import org.skirmish.world.name.Words;

/**
 * Words with their folded forms. The commonest words of a text come again and again; a table of
 * those seen last gives them without cutting them out and folding them anew, and lets all their
 * tokens share one string.
 */
final class WordForms {

  /** A power of two. */
  private static final int PLACES = 8192;

  private static final int LONGEST_KEPT = 24;

  /** Threads may overwrite each other's entries, each of which is whole by itself. */
  private static final Form[] KEPT = new Form[PLACES];

  /**
   * A word.
   *
   * @param text as written
   * @param key folded, the same string where folding changes nothing
   */
  record Form(String text, String key) {}

  private WordForms() {}

  static Form of(String text, int from, int to) {
    if (to - from > LONGEST_KEPT) {
      return form(text.substring(from, to));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    Form kept = KEPT[place];
    if (kept == null || kept.text.length() != to - from || !text.startsWith(kept.text, from)) {
      kept = form(text.substring(from, to));
      KEPT[place] = kept;
    }
    return kept;
  }

  private static Form form(String word) {
    String key = Words.fold(word);
    return new Form(word, key.equals(word) ? word : key);
  }
}
