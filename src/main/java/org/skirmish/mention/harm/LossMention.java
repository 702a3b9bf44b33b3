package org.skirmish.mention.harm;

import java.util.Optional;
import org.skirmish.mention.Group;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * So many people harmed, as a sentence tells it.
 *
 * @param harm what befell them
 * @param range how many
 * @param victims whose people they are, if the sentence names a party
 * @param group what sort of people, if it says
 * @param who the words behind the number: "foreign soldiers"; empty where there are none
 * @param part whether they are a part of a figure told beside it ("including three children")
 * @param total whether it is told as a toll: "3 fatalities", "the death toll rose to 31"
 * @param span from the count to the word of harm
 */
public record LossMention(
    Harm harm,
    Range range,
    Optional<ActorMention> victims,
    Optional<Group> group,
    String who,
    boolean part,
    boolean total,
    Span span) {}
