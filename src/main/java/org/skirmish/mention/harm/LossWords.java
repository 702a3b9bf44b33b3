package org.skirmish.mention.harm;

import java.util.Set;
import org.skirmish.source.WordSets;

/** The small words that the forms of harm share, so that their list is read once. */
final class LossWords {

  private static final WordSets WORDS = WordSets.of(LossWords.class, "loss-words.csv");

  /** Forms of "be", which make a participle passive. */
  static final Set<String> BE = WORDS.get("be");

  /** Words between a subject and its participle that keep them together. */
  static final Set<String> ADVERBS = WORDS.get("adverbs");

  /** Words that join the members of a list of people. */
  static final Set<String> JOINTS = WORDS.get("joints");

  /** Words between a noun for a toll and its figure. */
  static final Set<String> BEHIND = WORDS.get("behind");

  /** Words between "no" and the noun that it denies. */
  static final Set<String> NONE_BETWEEN = WORDS.get("none");

  /** Words of a number that say nothing of who is counted. */
  static final Set<String> COUNTED = WORDS.get("counted");

  private LossWords() {}
}
