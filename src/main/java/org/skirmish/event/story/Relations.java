package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.Keywords;
import org.skirmish.event.PartyLine;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.noun.Participant;

/**
 * Who attacks whom and who acts together, as the clauses tell it: for each pair of parties a
 * balance, positive where they stand together, negative where they fight.
 */
public final class Relations {

  /** How much a claim says of who attacked. */
  private static final double CLAIM = 0.3;

  private final Map<String, Combatant> parties = new LinkedHashMap<>();

  /** Of each party that votes were told of, the balance with each other. */
  private final Map<String, Map<String, Double>> balance = new HashMap<>();

  private final Map<String, Double> attacks = new HashMap<>();
  private final Set<String> inDeeds = new HashSet<>();
  private boolean oneSided;

  /** The relations that these sentences tell, the first that tell of violence weighing most. */
  public static Relations of(List<Told> sentences, Cast cast) {
    return of(sentences, Optional.empty(), cast);
  }

  /**
   * @param before the sentence before the first, of which its pronouns may speak
   */
  static Relations of(List<Told> sentences, Optional<Told> before, Cast cast) {
    return new RelationReader(cast).read(sentences, before);
  }

  /** The same; whoever takes responsibility attacks where nothing else tells who did. */
  public Relations claimed(List<Told> claims, Cast cast) {
    for (Told claim : claims) {
      if (!Keywords.occur(Lexicon.english().cue("responsibility"), claim.phrase().tokens())) {
        continue;
      }
      for (Participant by : claim.statement().blamed()) {
        Optional<Combatant> party = cast.party(by, claim, Optional.empty());
        if (party.filter(one -> one.named() && !one.ofState()).isPresent()) {
          attack(party.get(), CLAIM);
        }
      }
    }
    return this;
  }

  /** Above 0 when the two stand together, below when they fight, 0 when nothing is told. */
  public double between(String a, String b) {
    return bounded(balance.getOrDefault(a, Map.of()).getOrDefault(b, 0.0));
  }

  private static double bounded(double balance) {
    return Math.max(-4, Math.min(4, balance));
  }

  /**
   * The balance of a party with all of a side. Votes are whole numbers, so that no order matters.
   *
   * @param side how often each key is in it
   */
  double bond(Combatant party, Map<String, Integer> side) {
    double sum = 0;
    for (Map.Entry<String, Double> other : around(party).entrySet()) {
      sum += bounded(other.getValue()) * side.getOrDefault(other.getKey(), 0);
    }
    return sum;
  }

  private Map<String, Double> around(Combatant party) {
    return balance.getOrDefault(party.key(), Map.of());
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
    for (Map.Entry<String, Double> other : around(party).entrySet()) {
      if (other.getValue() != 0 && parties.containsKey(other.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence that tells a deed names it. */
  boolean isInDeed(Combatant party) {
    return inDeeds.contains(party.key());
  }

  /** Notes that a sentence that tells a deed names it. */
  void noteInDeed(Combatant party) {
    inDeeds.add(party.key());
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
        addBetween(named.get(i), named.get(j), 4);
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

  private void addBetween(String a, String b, double vote) {
    add(balance.computeIfAbsent(a, key -> new HashMap<>()), b, vote);
    add(balance.computeIfAbsent(b, key -> new HashMap<>()), a, vote);
  }

  /** Notes that violence is told of that is no mutual fight. */
  void noteOneSided() {
    oneSided = true;
  }

  /** Adds to how much a party attacks; below 0 it is attacked. */
  void attack(Combatant party, double weight) {
    Combatant before = parties.get(party.key());
    if (before == null || party.name().length() > before.name().length() && party.named()) {
      parties.put(party.key(), party);
    }
    add(attacks, party.key(), weight);
  }

  /** Adds to how much a party stands together with others; below 0 they fight. */
  void vote(Combatant party, List<Combatant> others, double weight) {
    for (Combatant other : others) {
      if (!other.key().equals(party.key())) {
        addBetween(party.key(), other.key(), weight);
      }
    }
  }
}
