package org.skirmish.lexicon;

import java.util.Set;

/**
 * A verb that reports something together with its object or particle: "open fire", "take control".
 *
 * @param objects lemmas of the objects or particles, one of which must be there
 * @param predicate what it reports then
 * @param patient which objects suffer it
 */
public record Expression(Set<String> objects, Predicate predicate, Patient patient) {

  /** Which objects of an expression's verb suffer what it tells. */
  public enum Patient {
    /** None of them. */
    NO,
    /** Those that are none of the expression's own words: "set a house on fire". */
    YES,
    /** All of them: "overran a checkpoint". */
    ALL
  }

  public Expression {
    objects = Set.copyOf(objects);
  }
}
