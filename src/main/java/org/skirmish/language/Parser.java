package org.skirmish.language;

import java.util.List;

/**
 * Reads the grammar of sentences. A second language is a second implementation. Implementations
 * keep no state between sentences, so that any number of threads may share one.
 */
public interface Parser {

  /**
   * The dependency tree of a sentence: linear in its length. A sentence longer than the
   * implementation's bound is parsed in pieces, each of which has a root of its own.
   *
   * @param tokens the sentence's words and marks in order; what a reader has taken off (brackets, a
   *     note's date) is simply not among them, and spans stay those of the document
   */
  Tree parse(List<Token> tokens);
}
