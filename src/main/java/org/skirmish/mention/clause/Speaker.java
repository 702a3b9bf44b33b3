package org.skirmish.mention.clause;

import java.util.Optional;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Span;

/**
 * Who says that something happened.
 *
 * @param who the subject of "said", "claimed"; empty where it is a message of somebody told of
 *     before: "the statement asserted"
 * @param span the words for it
 * @param verb the word by which they say it
 * @param doubted whether the verb says that it is only their word: "claimed", "boasted"
 */
public record Speaker(Optional<Participant> who, Span span, Span verb, boolean doubted) {}
