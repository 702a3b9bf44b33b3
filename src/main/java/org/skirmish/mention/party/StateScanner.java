package org.skirmish.mention.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Group;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.source.WordSets;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.HistoricalState;

/**
 * Finds states as parties. A country's name or adjective alone is a place or a language; a noun for
 * its people or forces beside it, or a verb of acting, makes it a party.
 */
final class StateScanner {

  private static final WordSets WORDS = WordSets.of(StateScanner.class, "actor-words.csv");

  /** What a state has that acts: "the Malian army", "French jets", "Mali's government". */
  private static final Set<String> STATE_WORDS = WORDS.get("state");

  /** Words that may stand between a country's adjective and the noun for its people. */
  private static final Set<String> BETWEEN = WORDS.get("between");

  /** What a state has that bears no arms. */
  private static final Set<String> CIVIL_STATE = WORDS.get("civil");

  /** Verbs whose subject acts. */
  private static final Set<String> ACTS = WORDS.get("acts");

  private final Roster roster;
  private final List<Token> tokens;
  private final NameScanner names;

  StateScanner(Roster roster, List<Token> tokens) {
    this.roster = roster;
    this.tokens = tokens;
    this.names = new NameScanner(tokens);
  }

  /** A country's people or forces at the token. */
  Optional<ActorMention> at(int i) {
    Optional<NameScanner.Found<Country>> adjective =
        names.at(i, roster.world().countries().demonymIndex());
    Optional<NameScanner.Found<Country>> whole = names.at(i, roster.world().countries().index());
    boolean longer =
        adjective.isPresent() && whole.isPresent() && whole.get().after() > adjective.get().after();
    if (adjective.isPresent() && !longer) {
      return adjective(i, adjective.get());
    }
    Optional<NameScanner.Found<HistoricalState>> past =
        names.at(i, roster.world().actors().stateDemonymIndex());
    if (past.isPresent()) {
      return past(i, past.get());
    }
    if (whole.isPresent()) {
      return countryName(i, whole.get());
    }
    Optional<Country> abbreviated = roster.world().countries().byAbbreviation(tokens.get(i).text());
    return abbreviated.isPresent()
        ? countryName(i, new NameScanner.Found<>(abbreviated.get(), i + 1))
        : Optional.empty();
  }

  /** "Soviet troops", "Ottomans". */
  private Optional<ActorMention> past(int i, NameScanner.Found<HistoricalState> hit) {
    int noun = nounBehind(hit.after());
    boolean plural = tokens.get(hit.after() - 1).key().endsWith("s");
    if (noun < 0 && !plural) {
      return Optional.empty();
    }
    Optional<Group> group = noun < 0 ? Optional.empty() : Lexicon.group(tokens.get(noun).key());
    return Optional.of(mention(Roster.named(hit.entry().actor()), i, hit.after()).ofGroup(group));
  }

  /** "Malian soldiers", "Nigerien MINUSMA peacekeepers", "Americans", "French jets". */
  private Optional<ActorMention> adjective(int i, NameScanner.Found<Country> hit) {
    Roster.Entry state = Roster.state(hit.entry());
    int after = hit.after();
    int noun = nounBehind(after);
    if (noun >= 0) {
      Optional<Group> group = Lexicon.group(tokens.get(noun).key());
      if (group.isPresent() && (group.get() == Group.CIVILIANS || group.get() == Group.CROWD)) {
        return Optional.empty();
      }
      for (int j = after; j < noun; j++) {
        Optional<ActorMention> mission = namedAt(j);
        if (mission.isPresent()) {
          ActorMention m = mission.get();
          return Optional.of(
              new ActorMention(
                  tokens.get(i).span().to(m.span()),
                  m.name(),
                  m.kind(),
                  m.key(),
                  m.known(),
                  Optional.of(hit.entry()),
                  group,
                  i,
                  noun));
        }
      }
      return Optional.of(mention(state, i, after).ofGroup(group.isPresent() ? group : armed(noun)));
    }
    Optional<Group> shared = sharedNoun(after);
    if (shared.isPresent()) {
      return Optional.of(mention(state, i, after).ofGroup(shared));
    }
    boolean people =
        tokens.get(after - 1).key().endsWith("s") && !isAdjectiveOnly(hit.entry(), after);
    return people
        ? Optional.of(mention(state, i, after).ofGroup(Optional.of(Group.PEOPLE)))
        : Optional.empty();
  }

  /** "the Pakistani army", "a Turkish convoy": forces, though no noun for people. */
  private Optional<Group> armed(int noun) {
    String key = tokens.get(noun).key();
    if (key.equals("police") || key.equals("gendarmerie")) {
      return Optional.of(Group.POLICE);
    }
    return CIVIL_STATE.contains(key) ? Optional.empty() : Optional.of(Group.FORCES);
  }

  /** "Rwandan and Mozambican troops", "an American and a Romanian soldier": one noun for both. */
  private Optional<Group> sharedNoun(int after) {
    int next = after;
    while (next < tokens.size()
        && (tokens.get(next).is("and")
            || tokens.get(next).is(",")
            || tokens.get(next).is("a")
            || tokens.get(next).is("an")
            || NumberWords.at(tokens, next).isPresent())
        && next < after + 4) {
      next++;
    }
    if (next == after || next >= tokens.size() || !tokens.get(next).isWord()) {
      return Optional.empty();
    }
    Optional<NameScanner.Found<Country>> other =
        names.at(next, roster.world().countries().demonymIndex());
    int noun = other.isPresent() ? nounBehind(other.get().after()) : -1;
    return noun < 0
        ? Optional.empty()
        : Optional.of(Lexicon.group(tokens.get(noun).key()).orElse(Group.FORCES));
  }

  /** "French" and "Chinese" end in no plural; "Swiss" does, but names no two people. */
  private boolean isAdjectiveOnly(Country country, int after) {
    return tokens.get(after - 1).key().endsWith("ss") && country.iso3().equals("CHE");
  }

  /** A party that goes by a name of its own, the article's own names first. */
  private Optional<ActorMention> namedAt(int i) {
    Optional<NameScanner.Found<Roster.Entry>> own = names.at(i, roster.own());
    return own.isPresent() && own.get().entry().kind() == ActorMention.Kind.NAMED
        ? rosterName(i)
        : registered(i);
  }

  /** A name of the article's own roster, or one that the world knows. */
  Optional<ActorMention> rosterName(int i) {
    Optional<NameScanner.Found<Roster.Entry>> own = names.at(i, roster.own());
    return own.isPresent()
        ? Optional.of(mention(own.get().entry(), i, own.get().after()))
        : registered(i);
  }

  private Optional<ActorMention> registered(int i) {
    Optional<NameScanner.Found<ArmedActor>> known = names.at(i, roster.world().actors().index());
    return known.isPresent() && !isPartOfName(i, known.get().after(), known.get().entry())
        ? Optional.of(mention(Roster.named(known.get().entry()), i, known.get().after()))
        : Optional.empty();
  }

  /** "Kisan Union", "Trade Union Congress": one word of a longer name is no state of the past. */
  boolean isPartOfName(int i, int after, ArmedActor actor) {
    boolean past = actor.type() == ActorType.STATE_FORCES && actor.to().isPresent();
    return past
        && after == i + 1
        && (i > 1 && isProper(i - 1) || after < tokens.size() && isProper(after));
  }

  private boolean isProper(int i) {
    return tokens.get(i).isWord() && tokens.get(i).isCapitalised();
  }

  /** The noun for people or forces right behind an adjective, or −1. */
  int nounBehind(int from) {
    for (int j = from; j < Math.min(from + 5, tokens.size()); j++) {
      Token token = tokens.get(j);
      if (token.isDash()) {
        continue;
      }
      if (!token.isWord()) {
        return -1;
      }
      boolean compound =
          BETWEEN.contains(token.key())
              && j + 1 < tokens.size()
              && tokens.get(j + 1).isWord()
              && (Lexicon.isPersonNoun(tokens.get(j + 1).key())
                  || STATE_WORDS.contains(tokens.get(j + 1).key())
                  || BETWEEN.contains(tokens.get(j + 1).key()));
      if (compound) {
        continue;
      }
      if (Lexicon.isPersonNoun(token.key()) || STATE_WORDS.contains(token.key())) {
        return j;
      }
      boolean mission = namedAt(j).isPresent();
      if (!mission && !BETWEEN.contains(token.key())) {
        return -1;
      }
    }
    return -1;
  }

  /** "Mali's army", "the army of Niger", "Turkey" as one that acts. */
  private Optional<ActorMention> countryName(int i, NameScanner.Found<Country> hit) {
    Roster.Entry state = Roster.state(hit.entry());
    int after = hit.after();
    if (after + 1 < tokens.size()
        && tokens.get(after).kind() == Token.Kind.POSSESSIVE
        && nounBehind(after + 1) >= 0) {
      int noun = nounBehind(after + 1);
      return Optional.of(mention(state, i, after).ofGroup(Lexicon.group(tokens.get(noun).key())));
    }
    int of = i - 1;
    if (of >= 0 && tokens.get(of).is("the")) {
      of--;
    }
    if (of > 0 && tokens.get(of).is("of")) {
      Token head = tokens.get(of - 1);
      if (STATE_WORDS.contains(head.key()) || Lexicon.isArmedNoun(head.key())) {
        return Optional.of(mention(state, i, after).ofGroup(Lexicon.group(head.key())));
      }
    }
    if (after < tokens.size() && ACTS.contains(tokens.get(after).key())) {
      return Optional.of(mention(state, i, after));
    }
    if (nounBehind(after) == after) {
      // "United States troops", "Iraq army".
      return Optional.of(mention(state, i, after).ofGroup(Lexicon.group(tokens.get(after).key())));
    }
    return Optional.empty();
  }

  private ActorMention mention(Roster.Entry entry, int first, int after) {
    return ActorMention.of(tokens, entry, first, after);
  }
}
