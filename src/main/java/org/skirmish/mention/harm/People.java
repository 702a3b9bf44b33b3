package org.skirmish.mention.harm;

import java.util.Optional;
import org.skirmish.mention.Group;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Range;

/**
 * So many people: a count with the words that say who they are.
 *
 * @param range how many
 * @param first index of the first token of the count
 * @param after index behind the last token of the noun
 * @param group what sort of people the noun says, if there is one
 * @param victims the party whose people they are, if one is named
 * @param part whether "including" or the like stands before it
 */
record People(
    Range range,
    int first,
    int after,
    Optional<Group> group,
    Optional<ActorMention> victims,
    boolean part) {

  /** Whether nothing but a number is there: "and 13 wounded". */
  boolean isBare() {
    return group.isEmpty() && victims.isEmpty();
  }

  /** The same people, as a part of those told before. */
  People asPart() {
    return new People(range, first, after, group, victims, true);
  }

  /** The same people, in another number. */
  People of(Range other) {
    return new People(other, first, after, group, victims, part);
  }

  People like(People other) {
    return new People(range, first, after, other.group, other.victims, part);
  }
}
