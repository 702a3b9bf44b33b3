package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.name.NameIndex;

/**
 * Two groups of which either may have done a deed. ACLED gives them one name, "JNIM: Group for
 * Support of Islam and Muslims and/or Islamic State (Greater Sahara)".
 */
final class EitherGroup {

  private static final String OR = " and/or ";

  private EitherGroup() {}

  /** Where the name behind "or" or "and/or" begins, or 0. */
  static int behindOr(List<String> words, int after) {
    int next = after < words.size() && words.get(after).equals("and") ? after + 1 : after;
    return next < words.size() && words.get(next).equals("or") ? next + 1 : 0;
  }

  /** Two rebel groups of which either may have done it; states and parties are not told so. */
  static boolean mayBe(NameIndex.Match<ArmedActor> one, NameIndex.Match<ArmedActor> other) {
    return one.entry().type() == ActorType.REBEL_GROUP
        && other.entry().type() == ActorType.REBEL_GROUP
        && !one.entry().equals(other.entry());
  }

  static ArmedActor of(ArmedActor one, ArmedActor other) {
    return new ArmedActor(
        one.name() + OR + other.name(),
        one.acledName() + OR + other.acledName(),
        List.of(),
        one.type(),
        one.country().or(other::country),
        one.ally(),
        one.from(),
        one.to(),
        Optional.empty());
  }
}
