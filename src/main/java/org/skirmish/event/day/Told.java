package org.skirmish.event.day;

import java.util.Optional;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.clause.Statement;

/**
 * A sentence in its place in the story.
 *
 * @param section what its section promises
 * @param heading its section's heading
 * @param paragraph the number of its paragraph in the article, from 0
 * @param sentence the sentence
 * @param phrase what was found in it
 * @param statement what it tells
 * @param when when it says that something was
 */
public record Told(
    Section.Kind section,
    String heading,
    int paragraph,
    Sentence sentence,
    Phrase phrase,
    Statement statement,
    Optional<When> when) {

  /** A sentence is told once: where it stands says which it is, without looking at all of it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Told told && sentence.equals(told.sentence);
  }

  @Override
  public int hashCode() {
    return sentence.hashCode();
  }
}
