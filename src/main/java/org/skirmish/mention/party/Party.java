package org.skirmish.mention.party;

import java.util.Optional;
import org.skirmish.source.Span;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/**
 * A party by its name in a table.
 *
 * @param name without brackets and citation marks
 * @param span its characters, brackets left out
 * @param key the same as that of its mentions in the prose
 * @param known the registry's entry, if it has one
 * @param country the state, if the name is a country's
 */
public record Party(
    String name, Span span, String key, Optional<ArmedActor> known, Optional<Country> country) {}
