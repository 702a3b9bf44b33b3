package org.skirmish.mention.party;

import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Group;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/**
 * A party named or described.
 *
 * @param span its characters
 * @param name the characters without what stands in brackets
 * @param kind how it is named
 * @param key the same for two mentions of one party
 * @param known the registry's entry, if it has one
 * @param country the state, for its own forces and for a mission's contingent
 * @param group what sort of people the noun behind the name says, if there is one
 * @param first index of its first token
 * @param after index behind its last token
 */
public record ActorMention(
    Span span,
    String name,
    Kind kind,
    String key,
    Optional<ArmedActor> known,
    Optional<Country> country,
    Optional<Group> group,
    int first,
    int after) {

  /** How a party is named. */
  public enum Kind {
    /** By a name of its own: a group, a mission, a belligerent of the article's own box. */
    NAMED,
    /** By its country: "Malian soldiers", "the Nigerien army". */
    STATE,
    /** By what it is: "gunmen", "the attackers", "villagers". */
    DESCRIBED
  }

  /** The key of a country's own forces. */
  public static String stateKey(Country country) {
    return "state:" + country.iso3();
  }

  /** The party that the tokens from {@code first} up to {@code after} name. */
  static ActorMention of(List<Token> tokens, Roster.Entry entry, int first, int after) {
    return new ActorMention(
        tokens.get(first).span().to(tokens.get(after - 1).span()),
        name(tokens, first, after),
        entry.kind(),
        entry.key(),
        entry.known(),
        entry.country(),
        Optional.empty(),
        first,
        after);
  }

  /** The tokens as written, any room between them one space. */
  static String name(List<Token> tokens, int first, int after) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < after; i++) {
      Token token = tokens.get(i);
      if (i > first && token.span().start() > tokens.get(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }

  ActorMention ofGroup(Optional<Group> other) {
    return new ActorMention(span, name, kind, key, known, country, other, first, after);
  }
}
