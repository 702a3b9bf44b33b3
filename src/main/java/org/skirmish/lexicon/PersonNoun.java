package org.skirmish.lexicon;

import java.util.Optional;

/**
 * A noun or fixed phrase for somebody.
 *
 * @param kind who they are
 * @param name the name in ACLED's style where the noun has one of its own; {@code {C}} stands for
 *     the country, {@code {N}} for the country with its article
 * @param associate the associated group that such people bring along, with the same marks
 */
public record PersonNoun(PersonKind kind, Optional<String> name, Optional<String> associate) {}
