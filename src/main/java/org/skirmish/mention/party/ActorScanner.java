package org.skirmish.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Group;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;

/**
 * Finds the parties named in a phrase: by the roster's names, by a country's name or adjective with
 * a word for its forces, or by a noun alone.
 */
public final class ActorScanner {

  private static final WordSets WORDS = WordSets.of(ActorScanner.class, "actor-words.csv");

  /** A capitalised name with one of these is an armed body's. */
  private static final Set<String> ARMED_WORDS = WORDS.get("armed");

  /** Before "men" or "persons" they make attackers of them. */
  private static final Set<String> STRANGE = WORDS.get("strange");

  /** Before "of" and such a name they are somebody who serves there. */
  private static final Set<String> OFFICES = WORDS.get("office");

  /** Small words inside names. */
  private static final Set<String> LINKS = WORDS.get("links");

  private final Roster roster;
  private final List<Token> tokens;
  private final StateScanner states;
  private final List<ActorMention> found = new ArrayList<>();

  private ActorScanner(Roster roster, List<Token> tokens) {
    this.roster = roster;
    this.tokens = tokens;
    this.states = new StateScanner(roster, tokens);
  }

  public static List<ActorMention> find(Roster roster, List<Token> tokens) {
    ActorScanner scanner = new ActorScanner(roster, tokens);
    int i = 0;
    while (i < tokens.size()) {
      Optional<ActorMention> mention = scanner.at(i);
      if (mention.isPresent()) {
        scanner.found.add(mention.get());
        i = mention.get().after();
      } else {
        i++;
      }
    }
    return scanner.found;
  }

  private Optional<ActorMention> at(int i) {
    if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
      return Optional.empty();
    }
    Optional<ActorMention> named = named(i);
    if (named.isPresent()) {
      return Optional.of(withNoun(named.get()));
    }
    Optional<ActorMention> found = states.at(i);
    if (found.isEmpty()) {
      found = armedName(i);
    }
    return found.isPresent() ? found : described(i);
  }

  private Optional<ActorMention> named(int i) {
    Optional<ActorMention> named = states.rosterName(i);
    if (named.isPresent()) {
      return named;
    }
    Optional<ArmedActor> abbreviated =
        roster
            .world()
            .actors()
            .byAbbreviation(tokens.get(i).text())
            .filter(actor -> !states.isPartOfName(i, i + 1, actor));
    return abbreviated.isPresent()
        ? Optional.of(mention(Roster.named(abbreviated.get()), i, i + 1))
        : Optional.empty();
  }

  /** A name that nobody knows but that says what it names: "Central Reserve Police Force". */
  private Optional<ActorMention> armedName(int i) {
    boolean capital = tokens.get(i).isCapitalised();
    if (!capital || i + 1 < tokens.size() && tokens.get(i + 1).is("the")) {
      return Optional.empty();
    }
    int after = i;
    int armed = -1;
    while (after < tokens.size()
        && tokens.get(after).isWord()
        && (tokens.get(after).isCapitalised()
            || after > i && LINKS.contains(tokens.get(after).key()))) {
      if (ARMED_WORDS.contains(tokens.get(after).key()) && tokens.get(after).isCapitalised()) {
        armed = after;
      }
      after++;
    }
    if (armed <= i || after - i > 9 || isOffice(i, armed)) {
      return Optional.empty();
    }
    int end = armed + 1;
    boolean linked =
        end + 1 < after
            && LINKS.contains(tokens.get(end).key())
            && tokens.get(end + 1).isCapitalised();
    int first = tokens.get(i).is("the") ? i + 1 : i;
    int last = linked ? after : end;
    return first >= armed
        ? Optional.empty()
        : Optional.of(mention(Roster.unknown(ActorMention.name(tokens, first, last)), first, last));
  }

  /** "Commissioner of Police", "Inspector General of Police": a person. */
  private boolean isOffice(int first, int armed) {
    for (int i = first; i + 1 < armed; i++) {
      boolean of = tokens.get(i + 1).is("of") || tokens.get(i + 1).is("for");
      if (of && OFFICES.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private ActorMention mention(Roster.Entry entry, int first, int after) {
    return ActorMention.of(tokens, entry, first, after);
  }

  /** "MINUSMA peacekeepers", "JNIM fighters": the noun belongs to the name. */
  private ActorMention withNoun(ActorMention mention) {
    int after = mention.after();
    if (after < tokens.size()) {
      Optional<Group> group = Lexicon.group(tokens.get(after).key());
      if (group.isPresent() && tokens.get(after).isWord()) {
        return mention.ofGroup(group);
      }
    }
    return mention;
  }

  /** "gunmen", "the attackers": a noun that no name stands before. */
  private Optional<ActorMention> described(int i) {
    Token token = tokens.get(i);
    Optional<Group> group = token.isWord() ? Lexicon.group(token.key()) : Optional.empty();
    if (group.isPresent() && group.get() == Group.PEOPLE) {
      return strangers(i);
    }
    if (group.isEmpty()) {
      return Optional.empty();
    }
    boolean behindName =
        !found.isEmpty()
            && found.get(found.size() - 1).group().equals(group)
            && i - found.get(found.size() - 1).after() <= 3
            && states.nounBehind(found.get(found.size() - 1).after()) == i;
    if (behindName) {
      return Optional.empty();
    }
    return Optional.of(mention(nameless(token), i, i + 1).ofGroup(group));
  }

  /** "unknown men", "armed persons": people of whom no more is known than that they did it. */
  private Optional<ActorMention> strangers(int people) {
    return people > 0 && STRANGE.contains(tokens.get(people - 1).key())
        ? Optional.of(
            mention(nameless(tokens.get(people)), people - 1, people + 1)
                .ofGroup(Optional.of(Group.ATTACKERS)))
        : Optional.empty();
  }

  private static Roster.Entry nameless(Token noun) {
    return new Roster.Entry(
        "described:" + noun.key(), ActorMention.Kind.DESCRIBED, Optional.empty(), Optional.empty());
  }
}
