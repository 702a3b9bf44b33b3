package org.skirmish.lexicon;

import java.util.Set;

/**
 * A verb that reports something together with its object or particle: "open fire", "take control".
 *
 * @param objects lemmas of the objects or particles, one of which must be there
 * @param predicate what it reports then
 * @param objectIsPatient whether an object that is none of these suffers it: "set a house on fire"
 */
public record Expression(Set<String> objects, Predicate predicate, boolean objectIsPatient) {
  public Expression {
    objects = Set.copyOf(objects);
  }
}
