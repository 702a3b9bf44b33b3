package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.event.PartyLine;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Act;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Participant;
import org.skirmish.mention.clause.Status;

/**
 * Who attacks whom and who acts together, as the clauses tell it: for each pair of parties a
 * balance, positive where they stand together, negative where they fight.
 */
public final class Relations {

  /** Who begins is told first; what follows may be the answer. */
  private static final double FIRST = 3;

  private static final int OPENING = 3;

  /** Being harmed says less than being attacked: attackers fall too. */
  private static final double HARMED = 0.4;

  /** An act of which the lexicon does not know whether it is violent. */
  private static final double ACTING = 0.1;

  /** What was only meant, where nothing else is told. */
  private static final double TRIED = 0.5;

  private static final Lexicon WORDS = Lexicon.english();

  private final Cast cast;
  private final Map<String, Combatant> parties = new LinkedHashMap<>();
  private final Map<String, Double> balance = new HashMap<>();
  private final Map<String, Double> attacks = new HashMap<>();
  private boolean oneSided;
  private final SpokenOf spokenOf;

  private Relations(Cast cast, SpokenOf spokenOf) {
    this.cast = cast;
    this.spokenOf = spokenOf;
  }

  /** The relations that these sentences tell, the first that tell of violence weighing most. */
  public static Relations of(List<Told> sentences, Cast cast) {
    return of(sentences, Optional.empty(), cast);
  }

  /**
   * @param before the sentence before the first, of which its pronouns may speak
   */
  static Relations of(List<Told> sentences, Optional<Told> before, Cast cast) {
    SpokenOf spokenOf = new SpokenOf(cast, before);
    Relations relations = new Relations(cast, spokenOf);
    int violent = 0;
    for (Told told : sentences) {
      spokenOf.enter(told);
      boolean deed = relations.read(told, violent < OPENING ? FIRST : 1);
      relations.note(told);
      violent += deed ? 1 : 0;
      spokenOf.leave(told);
    }
    return relations;
  }

  /** One key for two parties in either order; a record would be linked at run time. */
  private static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
  }

  /** Above 0 when the two stand together, below when they fight, 0 when nothing is told. */
  public double between(String a, String b) {
    return Math.max(-4, Math.min(4, balance.getOrDefault(pair(a, b), 0.0)));
  }

  /** Above 0 when the party is told to attack more than to be attacked. */
  public double aggression(String party) {
    return attacks.getOrDefault(party, 0.0);
  }

  /** The aggression of a belligerent of the box, by whatever name of its the text calls it. */
  public double aggression(PartyLine line) {
    double sum = 0;
    for (Combatant party : parties.values()) {
      boolean same =
          party.key().equals(line.key())
              || party.known().isPresent()
                  && line.party().known().isPresent()
                  && party.known().get().isBranchOrParentOf(line.party().known().get());
      sum += same ? attacks.get(party.key()) : 0;
    }
    return sum;
  }

  /** The aggression of those who are only described: forces of a state, or other armed people. */
  public double described(boolean ofState) {
    return aggression(ofState ? Combatant.FORCES : Combatant.ARMED);
  }

  /** All that act or are acted on, in the order of the text. */
  List<Combatant> parties() {
    return new ArrayList<>(parties.values());
  }

  /** Whether it acts together with another party, or fights one. */
  boolean isBound(Combatant party) {
    for (Combatant other : parties.values()) {
      if (between(party.key(), other.key()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether violence is told of that is no mutual fight. */
  boolean isOneSided() {
    return oneSided;
  }

  /** Notes that the parties whose names or adjectives stand among these words won together. */
  public void joinWinners(List<String> words, List<PartyLine> lines) {
    List<String> named = new ArrayList<>();
    for (PartyLine line : lines) {
      if (!named.contains(line.key()) && isCalled(line, words)) {
        named.add(line.key());
      }
    }
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        add(balance, pair(named.get(i), named.get(j)), 4);
      }
    }
  }

  private static boolean isCalled(PartyLine party, List<String> words) {
    for (String word : words) {
      if (party.isCalled(word)) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<String, Double> votes, String key, double vote) {
    votes.put(key, votes.getOrDefault(key, 0.0) + vote);
  }

  private boolean read(Told told, double weight) {
    boolean deed = false;
    for (EventMention mention : told.statement().mentions()) {
      boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      if (real && isViolent(mention)) {
        deed |= read(mention, told, weight);
      }
    }
    if (!deed) {
      for (EventMention mention : told.statement().mentions()) {
        tried(mention, told);
      }
    }
    for (Act act : told.statement().irregularActs()) {
      cast.party(act.agent(), told, spokenOf.get()).ifPresent(party -> attack(party, ACTING));
      for (Participant patient : act.patients()) {
        cast.party(patient, told, spokenOf.get()).ifPresent(party -> attack(party, -ACTING));
      }
    }
    return deed;
  }

  /**
   * "Commandos tried to free a hostage", "came ashore to capture a leader": who goes there acts.
   */
  private void tried(EventMention mention, Told told) {
    boolean aim = mention.status() == Status.NOT_REAL || mention.status() == Status.BACKGROUND;
    boolean raid =
        switch (mention.eventClass()) {
          case RELEASE, ABDUCT, ARREST, KILL, ATTACK, TAKE_GROUND, MOVE -> true;
          default -> false;
        };
    if (aim && raid && !mention.nominal()) {
      for (Combatant agent : parties(known(mention.agents(), told), told)) {
        attack(agent, TRIED);
      }
      boolean freed = mention.eventClass() == EventClass.RELEASE;
      for (Combatant patient : parties(known(freed ? List.of() : mention.patients(), told), told)) {
        attack(patient, -TRIED);
      }
    }
  }

  /** Those whose own words say whose people they are. */
  private List<Participant> known(List<Participant> participants, Told told) {
    List<Participant> known = new ArrayList<>(participants);
    known.removeIf(participant -> !cast.tells(participant, told));
    return known;
  }

  /** Notes whoever is named beside a deed. */
  private void note(Told told) {
    if (!Deeds.tells(told)) {
      return;
    }
    for (Participant named : told.statement().named()) {
      Optional<Combatant> party = cast.party(named, told, spokenOf.get());
      boolean armed = named.kind().isArmed() && named.kind() != PersonKind.GOVERNMENT;
      boolean own = cast.tells(named, told) && !cast.isBareCountry(named, told);
      if (armed && own && party.isPresent() && party.get().named()) {
        attack(party.get(), 0);
      }
    }
  }

  private boolean read(EventMention mention, Told told, double weight) {
    oneSided |= mention.eventClass() != EventClass.CLASH;
    List<Combatant> agents = parties(mention.agents(), told);
    List<Combatant> patients = parties(mention.patients(), told);
    boolean mutual =
        switch (mention.eventClass()) {
          case CLASH -> true;
          default -> WORDS.cue("repels").contains(mention.verb());
        };
    boolean harmed =
        agents.isEmpty()
            && switch (mention.eventClass()) {
              case KILL, DIE, WOUND -> true;
              default -> false;
            };
    for (Combatant agent : agents) {
      attack(agent, mutual ? 0 : isAfterwards(mention) ? ACTING : isAnswer(mention) ? 1 : weight);
      vote(agent, agents, 1);
      vote(agent, patients, -1);
    }
    for (Combatant patient : patients) {
      if (!isAfterwards(mention)) {
        attack(patient, mutual ? 0 : harmed ? -HARMED : -weight);
      }
      vote(patient, patients, 1);
    }
    return !agents.isEmpty() || !patients.isEmpty();
  }

  /** Who retakes a town answers an attack, wherever the text tells of it. */
  private static boolean isAnswer(EventMention mention) {
    return mention.eventClass() == EventClass.TAKE_GROUND
        && WORDS.cue("regains").contains(mention.verb());
  }

  /** Arrests and seizures are what police do when all is over. */
  private static boolean isAfterwards(EventMention mention) {
    return switch (mention.eventClass()) {
      case ARREST, SEIZE, INTERCEPT -> true;
      default -> false;
    };
  }

  private void attack(Combatant party, double weight) {
    Combatant before = parties.get(party.key());
    if (before == null || party.name().length() > before.name().length() && party.named()) {
      parties.put(party.key(), party);
    }
    add(attacks, party.key(), weight);
  }

  private void vote(Combatant party, List<Combatant> others, double weight) {
    for (Combatant other : others) {
      if (!other.key().equals(party.key())) {
        add(balance, pair(party.key(), other.key()), weight);
      }
    }
  }

  private List<Combatant> parties(List<Participant> participants, Told told) {
    List<Combatant> found = new ArrayList<>();
    for (Participant participant : participants) {
      cast.party(participant, told, spokenOf.get()).ifPresent(found::add);
    }
    return found;
  }

  static boolean isViolent(EventMention mention) {
    return switch (mention.eventClass()) {
      case KILL,
          DIE,
          WOUND,
          SHOOT,
          BEAT,
          ATTACK,
          CLASH,
          SHELL,
          STRIKE,
          EXPLODE,
          GRENADE,
          SUICIDE_BOMB,
          RAPE,
          ABDUCT,
          ARREST,
          LOOT,
          DESTROY,
          SEIZE,
          TAKE_GROUND,
          INTERCEPT,
          THROW ->
          true;
      default -> false;
    };
  }
}
