package org.skirmish.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.HistoricalState;
import org.skirmish.world.World;

/**
 * Finds the parties named in a phrase: by the roster's names, by a country's name or adjective with
 * a word for its forces, or by a noun alone.
 */
final class ActorScanner {

  private static final WordSets WORDS = WordSets.of(ActorScanner.class, "actor-words.csv");

  /** What a state has that acts: "the Malian army", "French jets", "Mali's government". */
  private static final Set<String> STATE_WORDS = WORDS.get("state");

  /** Words that may stand between a country's adjective and the noun for its people. */
  private static final Set<String> BETWEEN = WORDS.get("between");

  /** A capitalised name with one of these is an armed body's. */
  private static final Set<String> ARMED_WORDS = WORDS.get("armed");

  private static final Set<String> CIVIL_STATE = WORDS.get("civil");
  private static final Set<String> ACTS = WORDS.get("acts");
  private static final Set<String> LINKS = WORDS.get("links");

  private final Roster roster;
  private final List<Token> tokens;
  private final NameScanner names;
  private final List<ActorMention> found = new ArrayList<>();

  private ActorScanner(Roster roster, List<Token> tokens) {
    this.roster = roster;
    this.tokens = tokens;
    this.names = new NameScanner(tokens);
  }

  static List<ActorMention> find(Roster roster, List<Token> tokens) {
    ActorScanner scanner = new ActorScanner(roster, tokens);
    int i = 0;
    while (i < tokens.size()) {
      Optional<ActorMention> mention = scanner.at(i);
      mention.ifPresent(scanner.found::add);
      i = mention.map(ActorMention::after).orElse(i + 1);
    }
    return scanner.found;
  }

  private Optional<ActorMention> at(int i) {
    if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
      return Optional.empty();
    }
    World world = roster.world();
    Optional<ActorMention> named =
        names
            .at(i, roster.own())
            .map(hit -> mention(hit.entry(), i, hit.after()))
            .or(() -> names.at(i, world.actors().index()).flatMap(hit -> known(hit, i)))
            .or(
                () ->
                    world
                        .actors()
                        .byAbbreviation(tokens.get(i).text())
                        .map(actor -> mention(Roster.named(actor), i, i + 1)));
    if (named.isPresent()) {
      return named.map(this::withNoun);
    }
    return state(i).or(() -> armedName(i)).or(() -> described(i));
  }

  /** A name that nobody knows but that says what it names: "Central Reserve Police Force". */
  private Optional<ActorMention> armedName(int i) {
    if (i + 1 < tokens.size() && tokens.get(i + 1).is("the")) {
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
    if (armed <= i || !tokens.get(i).isCapitalised() || after - i > 9) {
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
        : Optional.of(mention(Roster.unknown(text(first, last)), first, last));
  }

  /** A state of the past is as much a country's name as it is a party. */
  private Optional<ActorMention> known(NameScanner.Found<ArmedActor> hit, int first) {
    return Optional.of(mention(Roster.named(hit.entry()), first, hit.after()));
  }

  private ActorMention mention(Roster.Entry entry, int first, int after) {
    return new ActorMention(
        tokens.get(first).span().to(tokens.get(after - 1).span()),
        text(first, after),
        entry.kind(),
        entry.key(),
        entry.known(),
        entry.country(),
        Optional.empty(),
        first,
        after);
  }

  private String text(int first, int after) {
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

  private Optional<ActorMention> state(int i) {
    Optional<NameScanner.Found<Country>> adjective =
        names.at(i, roster.world().countries().demonymIndex());
    Optional<NameScanner.Found<Country>> longer = names.at(i, roster.world().countries().index());
    if (adjective.isPresent()
        && longer.filter(name -> name.after() > adjective.get().after()).isEmpty()) {
      return adjective(i, adjective.get());
    }
    Optional<NameScanner.Found<HistoricalState>> past =
        names.at(i, roster.world().actors().stateDemonymIndex());
    if (past.isPresent()) {
      int noun = nounBehind(past.get().after());
      boolean plural = tokens.get(past.get().after() - 1).key().endsWith("s");
      if (noun >= 0 || plural) {
        Roster.Entry entry = Roster.named(past.get().entry().actor());
        return Optional.of(
            mention(entry, i, past.get().after())
                .ofGroup(noun < 0 ? Optional.empty() : Lexicon.group(tokens.get(noun).key())));
      }
      return Optional.empty();
    }
    Optional<NameScanner.Found<Country>> name =
        names
            .at(i, roster.world().countries().index())
            .or(
                () ->
                    roster
                        .world()
                        .countries()
                        .byAbbreviation(tokens.get(i).text())
                        .map(country -> new NameScanner.Found<>(country, i + 1)));
    return name.flatMap(found -> countryName(i, found));
  }

  /** "Malian soldiers", "Nigerien MINUSMA peacekeepers", "Americans", "French jets". */
  private Optional<ActorMention> adjective(int i, NameScanner.Found<Country> hit) {
    Roster.Entry state = Roster.state(hit.entry());
    int after = hit.after();
    int noun = nounBehind(after);
    if (noun >= 0) {
      Optional<Group> group = Lexicon.group(tokens.get(noun).key());
      if (group.filter(g -> g == Group.CIVILIANS || g == Group.CROWD).isPresent()) {
        return Optional.empty();
      }
      for (int j = after; j < noun; j++) {
        Optional<ActorMention> mission = missionAt(j);
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
      return Optional.of(mention(state, i, after).ofGroup(group.or(() -> armed(noun))));
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
    return names
        .at(next, roster.world().countries().demonymIndex())
        .map(hit -> nounBehind(hit.after()))
        .filter(noun -> noun >= 0)
        .map(noun -> Lexicon.group(tokens.get(noun).key()).orElse(Group.FORCES));
  }

  /** "French" and "Chinese" end in no plural; "Swiss" does, but names no two people. */
  private boolean isAdjectiveOnly(Country country, int after) {
    return tokens.get(after - 1).key().endsWith("ss") && country.iso3().equals("CHE");
  }

  private Optional<ActorMention> missionAt(int i) {
    return names
        .at(i, roster.own())
        .filter(hit -> hit.entry().kind() == ActorMention.Kind.NAMED)
        .map(hit -> mention(hit.entry(), i, hit.after()))
        .or(
            () ->
                names
                    .at(i, roster.world().actors().index())
                    .map(hit -> mention(Roster.named(hit.entry()), i, hit.after())));
  }

  /** The noun for people or forces right behind an adjective, or −1. */
  private int nounBehind(int from) {
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
      boolean mission = missionAt(j).isPresent();
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
      if (STATE_WORDS.contains(head.key())
          || Lexicon.group(head.key()).filter(Group::isArmed).isPresent()) {
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

  /** "gunmen", "the attackers": a noun that no name stands before. */
  private Optional<ActorMention> described(int i) {
    Token token = tokens.get(i);
    Optional<Group> group = token.isWord() ? Lexicon.group(token.key()) : Optional.empty();
    if (group.isEmpty() || group.get() == Group.PEOPLE) {
      return Optional.empty();
    }
    boolean behindName =
        !found.isEmpty()
            && found.get(found.size() - 1).group().equals(group)
            && i - found.get(found.size() - 1).after() <= 3
            && nounBehind(found.get(found.size() - 1).after()) == i;
    if (behindName) {
      return Optional.empty();
    }
    Roster.Entry entry =
        new Roster.Entry(
            "described:" + token.key(),
            ActorMention.Kind.DESCRIBED,
            Optional.empty(),
            Optional.empty());
    return Optional.of(mention(entry, i, i + 1).ofGroup(group));
  }
}
