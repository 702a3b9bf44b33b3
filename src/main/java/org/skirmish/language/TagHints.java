package org.skirmish.language;

import java.util.List;
import java.util.Locale;

/**
 * Overrules the tagger where a lexicon knows better: that "shot" in "gunmen shot and killed" is a
 * verb. Asked for every token from left to right, when all are tagged.
 */
@FunctionalInterface
public interface TagHints {

  /** Leaves everything to the tagger. */
  TagHints NONE = Tagged::tag;

  /**
   * The part of speech that a token shall have, in the terms of the Penn Treebank; mostly the one
   * that it has.
   */
  String tag(Tagged sentence, int index);

  /** A sentence with its tags, of which those to the left have been asked for already. */
  final class Tagged {
    private final List<Token> tokens;
    private final String[] tags;

    /**
     * @param tags a tag for each token; what the caller changes in it later, this sentence sees
     */
    public Tagged(List<Token> tokens, String[] tags) {
      this.tokens = tokens;
      this.tags = tags;
    }

    public int size() {
      return tags.length;
    }

    /** The form of a token; empty beyond the ends. */
    public String form(int index) {
      return isInside(index) ? tokens.get(index).form() : "";
    }

    /** The form of a token in lower case; empty beyond the ends. */
    public String word(int index) {
      return isInside(index) ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
    }

    /** The tag of a token; empty beyond the ends. */
    public String tag(int index) {
      return isInside(index) ? tags[index] : "";
    }

    private boolean isInside(int index) {
      return 0 <= index && index < tags.length;
    }
  }
}
