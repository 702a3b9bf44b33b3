package org.skirmish.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * The two sides that a sentence names as encyclopedias do: "was fought between X and Y", "a battle
 * between the fleets of X and those of Y and Z".
 *
 * @param first those before the word that joins the two
 * @param second those behind it
 */
public record Opponents(List<Named> first, List<Named> second) {

  /**
   * One who fought.
   *
   * @param name the name or the adjective, as written
   * @param span where it stands
   * @param known the registry's entry
   * @param country the country of whose forces it is the name
   */
  public record Named(
      String name, Span span, Optional<ArmedActor> known, Optional<Country> country) {}

  private static final WordSets WORDS = WordSets.of(Opponents.class, "actor-words.csv");

  private static final Set<String> FIGHTS = WORDS.get("fight");
  private static final Set<String> TOGETHER = WORDS.get("together");
  private static final Set<String> ENDS = WORDS.get("behind-foes");

  /** How far before "between" the word for the fight may stand. */
  private static final int FARTHEST = 20;

  /** How many tokens the two sides may take. */
  private static final int LONGEST = 60;

  /** The sides, if the sentence names two. */
  public static Optional<Opponents> of(List<Token> tokens, World world) {
    int between = between(tokens);
    int end = between < 0 ? -1 : end(tokens, between);
    int joint = between < 0 ? -1 : joint(tokens, between, end);
    if (joint < 0) {
      return Optional.empty();
    }
    Opponents sides =
        new Opponents(
            named(tokens, between + 1, joint, world), named(tokens, joint + 1, end, world));
    return sides.first.isEmpty() || sides.second.isEmpty() || sides.areOne()
        ? Optional.empty()
        : Optional.of(sides);
  }

  /** "Between the north and the south of X": nobody fights himself. */
  private boolean areOne() {
    for (Named one : first) {
      for (Named other : second) {
        if (one.known.equals(other.known) && one.country.equals(other.country)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int between(List<Token> tokens) {
    int fight = -1;
    for (int i = 0; i < tokens.size(); i++) {
      fight = FIGHTS.contains(tokens.get(i).key()) ? i : fight;
      if (tokens.get(i).is("between") && fight >= 0 && i - fight <= FARTHEST) {
        return i;
      }
    }
    return -1;
  }

  /** The word that joins the sides: the first "and" outside a list, the last of allies'. */
  private static int joint(List<Token> tokens, int between, int end) {
    boolean allies = false;
    int joint = -1;
    for (int i = between + 1; i < end; i++) {
      allies |= joint < 0 && TOGETHER.contains(tokens.get(i).key());
      boolean listed = tokens.get(i - 1).is(",");
      if (tokens.get(i).is("and") && !listed && (joint < 0 || allies)) {
        joint = i;
      }
    }
    return joint;
  }

  /** Where the words on time and place begin. */
  private static int end(List<Token> tokens, int between) {
    boolean joined = false;
    int last = Math.min(tokens.size(), between + LONGEST);
    for (int i = between + 1; i < last; i++) {
      Token token = tokens.get(i);
      joined |= token.is("and");
      boolean ends = token.isMark(".;") || joined && ENDS.contains(token.key());
      if (ends && !token.isCapitalised()) {
        return i;
      }
    }
    return last;
  }

  private static List<Named> named(List<Token> tokens, int from, int to, World world) {
    List<Token> part = tokens.subList(from, to);
    NameScanner scanner = new NameScanner(part);
    List<Named> named = new ArrayList<>();
    int i = 0;
    while (i < part.size()) {
      int after = i + 1;
      if (part.get(i).is("(") || ENDS.contains(part.get(i).key()) && i > 0) {
        break; // whoever led them
      }
      var group = scanner.at(i, world.actors().index());
      var country = scanner.at(i, world.countries().index());
      var people = scanner.at(i, world.countries().demonymIndex());
      var subjects = scanner.at(i, world.actors().stateDemonymIndex());
      Optional<ArmedActor> known = Optional.empty();
      Optional<Country> home = Optional.empty();
      if (group.isPresent()) {
        known = Optional.of(group.get().entry());
        after = group.get().after();
      } else if (country.isPresent()) {
        home = Optional.of(country.get().entry());
        after = country.get().after();
      } else if (people.isPresent()) {
        home = Optional.of(people.get().entry());
        after = people.get().after();
      } else if (subjects.isPresent()) {
        known = Optional.of(subjects.get().entry().actor());
        after = subjects.get().after();
      }
      if (known.isPresent() || home.isPresent()) {
        Span span = part.get(i).span().to(part.get(after - 1).span());
        named.add(new Named(ActorMention.name(part, i, after), span, known, home));
      }
      i = after;
    }
    return named;
  }
}
