package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Words;

/** The names of groups and countries in a sentence, by the nodes that they cover. */
public final class SentenceNames {

  private static final int FIRST_YEAR = 1900;

  private final World world;
  private final Tree tree;
  private final Optional<Country> where;
  private List<Node> nodes = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private final Map<Node, ArmedActor> groups = new HashMap<>();
  private final Map<Node, String> aliases = new HashMap<>();
  private final Map<Node, String> own = new HashMap<>();
  private final Map<Node, Country> countries = new HashMap<>();

  /**
   * @param parties the parties that the article itself names in the sentence
   * @param where the country that is known beside the text, whose own short names hold then
   */
  public SentenceNames(
      World world, Tree tree, List<ActorMention> parties, Optional<Country> where) {
    this.world = world;
    this.tree = tree;
    this.where = where;
    for (Node node : tree.nodes()) {
      for (String word : Words.of(node.form())) {
        words.add(word);
        nodes.add(node);
      }
    }
    findGroups(1);
    findCountries();
    findPossessives();
    for (ActorMention party : parties) {
      if (party.kind() == ActorMention.Kind.NAMED && !isFriend(party)) {
        take(party);
      }
    }
  }

  private void take(ActorMention party) {
    for (Node node : nodes) {
      if (party.span().covers(node.span())) {
        if (party.known().isPresent()) {
          groups.put(node, party.known().get());
        } else {
          own.put(node, party.name());
        }
      }
    }
  }

  private boolean isFriend(ActorMention party) {
    int after = 0;
    while (after < nodes.size() && nodes.get(after).span().start() < party.span().end()) {
      after++;
    }
    return party.known().isPresent()
        && !groups.containsValue(party.known().get())
        && isFriend(after);
  }

  /** The name by which the article itself introduces a party, if the node stands in one. */
  Optional<String> own(Node node) {
    return Optional.ofNullable(own.get(node));
  }

  /** The group whose name covers the node. */
  Optional<ArmedActor> group(Node node) {
    return Optional.ofNullable(groups.get(node));
  }

  /** The name by which the text calls the group that covers the node. */
  Optional<String> alias(Node node) {
    return Optional.ofNullable(aliases.get(node));
  }

  /** The word at a place of the sentence. */
  Node at(int index) {
    return tree.nodes().get(index);
  }

  /** The group that bears this name. */
  Optional<ArmedActor> called(String name) {
    List<String> all = Words.of(name);
    return world
        .actors()
        .longestAt(all, 0, where, OptionalInt.empty())
        .filter(match -> match.words() == all.size())
        .map(NameIndex.Match::entry);
  }

  /** The country whose name or adjective covers the node. */
  Optional<Country> country(Node node) {
    return Optional.ofNullable(countries.get(node));
  }

  /** Whether a noun is a country's name and no group's. */
  public boolean isCountry(Node node) {
    return country(node).isPresent() && group(node).isEmpty();
  }

  /** "ATMIS UPDF": the home of the national forces among the names. */
  Optional<Country> homeOfForces(List<Node> phrase) {
    for (Node node : phrase) {
      ArmedActor group = groups.get(node);
      boolean national = group != null && group.type() == ActorType.STATE_FORCES;
      if (national && group.country().isPresent()) {
        return world.countries().byIso3(group.country().get());
      }
    }
    return Optional.empty();
  }

  private void findGroups(int shortest) {
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<ArmedActor>> match = groupAt(i);
      if (match.isPresent() && match.get().words() >= shortest) {
        int after = i + match.get().words();
        if (isFriend(after)) {
          i = after - 1;
          continue;
        }
        int other = EitherGroup.behindOr(words, after);
        Optional<NameIndex.Match<ArmedActor>> second =
            other > 0
                ? groupAt(other).filter(one -> EitherGroup.mayBe(match.get(), one))
                : Optional.empty();
        ArmedActor group = match.get().entry();
        if (second.isPresent()) {
          group = EitherGroup.of(group, second.get().entry());
          after = other + second.get().words();
        }
        String alias = String.join(" ", words.subList(i, after));
        for (int k = i; k < after; k++) {
          groups.put(nodes.get(k), group);
          aliases.put(nodes.get(k), alias);
        }
        i = after - 1;
      }
    }
  }

  /** "Fighters of X, a Y-linked group": Y is named only to say what X is like. */
  private boolean isFriend(int after) {
    return !groups.isEmpty()
        && after < words.size()
        && Lexicon.english().cue("tied").contains(words.get(after));
  }

  /** "People's Front", which the registry knows as one word, and the parser as two. */
  private void findPossessives() {
    List<Node> apart = nodes;
    List<String> wordsApart = words;
    nodes = new ArrayList<>();
    words = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      boolean ending = i > 0 && apart.get(i).tag().equals("POS");
      if (ending && wordsApart.get(i).equals("s")) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "s");
      } else {
        nodes.add(apart.get(i));
        words.add(wordsApart.get(i));
      }
    }
    if (nodes.size() < apart.size()) {
      findGroups(2); // not "the Taliban's"
    }
    nodes = apart;
    words = wordsApart;
  }

  private Optional<NameIndex.Match<ArmedActor>> groupAt(int i) {
    if (isOpposed(i)) {
      return Optional.empty();
    }
    Node first = nodes.get(i);
    Optional<ArmedActor> exact = world.actors().byAbbreviation(first.form(), where);
    Optional<NameIndex.Match<ArmedActor>> match =
        world.actors().longestAt(words, i, where, OptionalInt.empty());
    boolean named = match.isPresent() && (hasCapital(i, match.get().words()) || isLocal(i, match));
    boolean foreign =
        named && match.get().words() == 1 && isForeignAbbreviation(first, match.get().entry());
    if (named && !foreign && !isOfOld(match.get().entry())) {
      return match;
    }
    return exact.isPresent()
            && !isForeignAbbreviation(first, exact.get())
            && !(isOfOld(exact.get()) && isWithinName(i))
        ? Optional.of(new NameIndex.Match<>(exact.get(), Words.of(first.form()).size()))
        : Optional.empty();
  }

  /**
   * A few letters that stand for a party at the other end of the world stand for another one here.
   */
  private boolean isForeignAbbreviation(Node node, ArmedActor actor) {
    boolean roams =
        actor.ally() == ArmedActor.Camp.JIHADIST
            || actor.type() == ActorType.EXTERNAL_FORCES
            || actor.type() == ActorType.STATE_FORCES;
    if (where.isEmpty() || roams || !OwnNames.isAcronym(node)) {
      return false;
    }
    Optional<Country> home = actor.country().flatMap(world.countries()::byIso3);
    return home.isPresent() && !home.get().ucdpRegion().equals(where.get().ucdpRegion());
  }

  /** "separatists", which is a name in one country alone. */
  private boolean isLocal(int i, Optional<NameIndex.Match<ArmedActor>> match) {
    Optional<NameIndex.Match<ArmedActor>> anywhere =
        world.actors().longestAt(words, i, Optional.empty(), OptionalInt.empty());
    return where.isPresent()
        && (anywhere.isEmpty() || anywhere.get().words() < match.get().words());
  }

  /** States of old live on as names of places: they fight in boxes, not in today's sentences. */
  private static boolean isOfOld(ArmedActor actor) {
    return actor.type() == ActorType.STATE_FORCES
        && actor.to().isPresent()
        && actor.to().getAsInt() < FIRST_YEAR;
  }

  /** "Kisan Union": one word of a longer name. */
  private boolean isWithinName(int i) {
    boolean before = i > 1 && Character.isUpperCase(nodes.get(i - 1).form().charAt(0));
    return before
        || i + 1 < nodes.size() && Character.isUpperCase(nodes.get(i + 1).form().charAt(0));
  }

  /**
   * "anti-Houthi forces", "gunmen, not Houthis", are not the Houthis; a name of its own may open
   * with "anti".
   */
  private boolean isOpposed(int i) {
    if (words.get(i).equals("anti")) {
      return false;
    }
    String form = nodes.get(i).word();
    boolean within = i > 0 && nodes.get(i - 1) == nodes.get(i);
    boolean opposed = i > 0 && Lexicon.english().cue("not-the-name").contains(words.get(i - 1));
    return form.startsWith("anti-") || within || opposed;
  }

  private boolean hasCapital(int from, int count) {
    for (int i = from; i < from + count; i++) {
      String form = nodes.get(i).form();
      boolean digit = Character.isDigit(form.charAt(0)) && form.length() > 1; // "3R"
      if (Character.isUpperCase(form.charAt(digit ? 1 : 0))) {
        return true;
      }
    }
    return false;
  }

  private void findCountries() {
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<Country>> match = countryAt(i);
      if (match.isPresent()) {
        int after = i + match.get().words();
        for (int k = i; k < after; k++) {
          countries.put(nodes.get(k), match.get().entry());
        }
        i = after - 1;
      }
    }
  }

  private Optional<NameIndex.Match<Country>> countryAt(int i) {
    Optional<NameIndex.Match<Country>> name = world.countries().index().longestAt(words, i);
    Optional<NameIndex.Match<Country>> people =
        world.countries().demonymIndex().longestAt(words, i);
    Optional<NameIndex.Match<Country>> best =
        people.isPresent() && (name.isEmpty() || people.get().words() > name.get().words())
            ? people
            : name;
    if (best.isPresent() && hasCapital(i, best.get().words())) {
      return best;
    }
    Optional<Country> exact = world.countries().byAbbreviation(nodes.get(i).form());
    return exact.isPresent()
        ? Optional.of(new NameIndex.Match<>(exact.get(), Words.of(nodes.get(i).form()).size()))
        : Optional.empty();
  }
}
