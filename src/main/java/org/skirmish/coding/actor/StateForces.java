package org.skirmish.coding.actor;

import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.WordLists;
import org.skirmish.event.Actor;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.name.Words;

/**
 * The army and the police of a state, as ACLED names and types them: at home state forces, in
 * another country External/Other forces.
 */
final class StateForces {

  /** Countries whose name takes an article within a sentence. */
  private static final Set<String> WITH_ARTICLE = WordLists.of("with-article");

  private StateForces() {}

  /** "Military Forces of Mali", "Police Forces of the Philippines". */
  static String named(String branch, Country country) {
    return branch + " Forces of " + inSentence(country);
  }

  /** A country's name as a sentence has it: "the Philippines". */
  static String inSentence(Country country) {
    boolean article = WITH_ARTICLE.contains(Words.key(country.name()));
    return article ? "the " + country.name() : country.name();
  }

  static CodedActor coded(
      Actor actor, String name, Country country, String branch, Optional<Country> where) {
    return new CodedActor(
        actor,
        name,
        named(branch, country),
        Optional.of(abroad(ActorType.STATE_FORCES, Optional.of(country.iso3()), where)),
        Optional.of(country.iso3()));
  }

  /** The type of an actor where it acts: that of a state's forces changes beyond its borders. */
  static ActorType abroad(ActorType type, Optional<String> home, Optional<Country> where) {
    boolean away = home.isPresent() && where.isPresent() && !home.get().equals(where.get().iso3());
    return type == ActorType.STATE_FORCES && away ? ActorType.EXTERNAL_FORCES : type;
  }
}
