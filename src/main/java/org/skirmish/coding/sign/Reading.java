package org.skirmish.coding.sign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of an event say happened: the signs seen in them, and who does what to whom as far
 * as the order of the words tells.
 */
public final class Reading {

  /** An event's kind is told at its beginning; what a longer text says of it is not read. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their");

  private static final int LONGEST = 20_000;

  private static final int REACH = 12;
  private static final int NEAR = 3;
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "got", "get");

  /** "The garrison lost 14 men": the dead are its own. */
  private static final Set<String> LOST = Set.of("lost", "lose", "losing");

  private final List<Sighting> sightings;
  private final List<String> words;
  private final Map<Sign, Sighting> first = new EnumMap<>(Sign.class);

  private Reading(SightingScan scan) {
    sightings = List.copyOf(scan.found());
    words = List.copyOf(scan.words());
    for (Sighting seen : sightings) {
      Sighting known = first.get(seen.sign());
      if (known == null || !known.strong() && seen.strong()) {
        first.put(seen.sign(), seen);
      }
    }
  }

  /**
   * Reads the texts of one event in order.
   *
   * @param names the actors that are known
   */
  public static Reading of(Collection<String> texts, PartyNames names) {
    Reading strict = scan(texts, names, false);
    return strict.tellsOfAct() ? strict : scan(texts, names, true);
  }

  private boolean tellsOfAct() {
    for (Sighting seen : sightings) {
      if (!seen.sign().isParty()) {
        return true;
      }
    }
    return false;
  }

  private static Reading scan(Collection<String> texts, PartyNames names, boolean lenient) {
    SightingScan scan = new SightingScan(SignWords.instance(), names, lenient);
    int left = LONGEST;
    for (String text : texts) {
      scan.read(Tokens.of(text.substring(0, Math.min(left, text.length()))));
      left -= Math.min(left, text.length());
    }
    return new Reading(scan);
  }

  public boolean has(Sign sign) {
    return first.containsKey(sign);
  }

  public boolean hasAny(Set<Sign> signs) {
    for (Sign sign : signs) {
      if (has(sign)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasStrong(Sign sign) {
    return has(sign) && first.get(sign).strong();
  }

  /** The sentence in which a sign is first seen; behind all sentences when it never is. */
  public int sentenceOf(Sign sign) {
    return has(sign) ? first.get(sign).sentence() : Integer.MAX_VALUE;
  }

  public int firstSentenceOf(Set<Sign> signs) {
    int sentence = Integer.MAX_VALUE;
    for (Sign sign : signs) {
      sentence = Math.min(sentence, sentenceOf(sign));
    }
    return sentence;
  }

  public List<Sighting> all(Sign sign) {
    List<Sighting> all = new ArrayList<>();
    for (Sighting seen : sightings) {
      if (seen.sign() == sign) {
        all.add(seen);
      }
    }
    return all;
  }

  /** What the first party of a sentence is. */
  public Optional<Sign> opener(int sentence) {
    for (Sighting seen : sightings) {
      if (seen.sentence() == sentence && seen.sign().isParty()) {
        return Optional.of(seen.sign() == Sign.CIVIL && isCrowd(seen) ? Sign.CROWD : seen.sign());
      }
    }
    return Optional.empty();
  }

  /** "Villagers" are victims and a crowd at once. */
  private boolean isCrowd(Sighting people) {
    for (Sighting seen : sightings) {
      if (seen.at() == people.at() && seen.sign() == Sign.CROWD) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these words stands before the act in its sentence. */
  public boolean isPrecededBy(Sighting act, Set<String> telling) {
    for (int i = act.at() - 1; !word(i).equals(Tokens.STOP); i--) {
      if (telling.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The signs of one sentence. */
  public Set<Sign> in(int sentence) {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    for (Sighting seen : sightings) {
      if (seen.sentence() == sentence) {
        signs.add(seen.sign());
      }
    }
    return signs;
  }

  /** Who or what an act is done to. */
  public Optional<Sighting> target(Sighting act) {
    return isPassive(act) ? before(act) : after(act);
  }

  /** Who does it. */
  public Optional<Sighting> agent(Sighting act) {
    return isPassive(act) ? behindBy(act) : before(act);
  }

  /** Whose sentence it is: the first party before the act, or the one behind "by". */
  public Optional<Sighting> subject(Sighting act) {
    if (isPassive(act)) {
      return behindBy(act);
    }
    for (Sighting seen : sightings) {
      boolean forces = seen.sign() == Sign.STATE || seen.sign() == Sign.ARMED;
      if (forces && seen.sentence() == act.sentence() && seen.end() <= act.at()) {
        return Optional.of(seen);
      }
    }
    return Optional.empty();
  }

  /** Whether this act is done to one of these. */
  public boolean isDoneTo(Sighting act, Set<Sign> targets) {
    Optional<Sighting> target = target(act);
    return target.isPresent() && targets.contains(target.get().sign());
  }

  /** Whether this act is done by one of these. */
  public boolean isDoneBy(Sighting act, Set<Sign> agents) {
    Optional<Sighting> agent = agent(act);
    return agent.isPresent() && agents.contains(agent.get().sign());
  }

  /** Whether some act of the sign is done to one of these. */
  public boolean isDoneTo(Sign act, Set<Sign> targets) {
    for (Sighting seen : all(act)) {
      if (isDoneTo(seen, targets)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some act of the sign is done by one of these. */
  public boolean isDoneBy(Sign act, Set<Sign> agents) {
    for (Sighting seen : all(act)) {
      if (isDoneBy(seen, agents)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a charge is what is rammed or driven in, not what the vehicle runs into. */
  public boolean reaches(Sighting ram, Sighting charge) {
    if (word(ram.at()).startsWith("ramm") || charge.end() <= ram.at()) {
      return true;
    }
    for (int i = ram.end(); i < charge.at(); i++) {
      if (word(i).equals("into")) {
        return false;
      }
    }
    return true;
  }

  private boolean isPassive(Sighting act) {
    return PASSIVE.contains(word(act.at() - 1))
        || PASSIVE.contains(word(act.at() - 2)) && !isBreak(act.at() - 1)
        || word(act.end()).equals("by")
        || act.sign() == Sign.KILL && LOST.contains(word(act.at()))
        || countsBehindPeople(act);
  }

  /**
   * "3 soldiers killed", "five civilians dead": the victims stand before, and nobody behind; not so
   * in "hacked … to death" and "killed a pawnbroker".
   */
  private boolean countsBehindPeople(Sighting act) {
    boolean manner = word(act.at() - 1).equals("to") || word(act.at()).startsWith("killing");
    boolean object = word(act.end() - 1).equals("killed") && ARTICLES.contains(word(act.end()));
    return act.sign() == Sign.KILL && after(act).isEmpty() && !manner && !object;
  }

  /** The party nearest before the act. */
  private Optional<Sighting> before(Sighting act) {
    Sighting nearest = null;
    for (Sighting seen : sightings) {
      if (isPartyBeside(seen, act) && seen.end() <= act.at() && act.at() - seen.end() <= REACH) {
        nearest = seen;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Optional<Sighting> after(Sighting act) {
    return firstWithin(act, act.end(), act.end() + REACH);
  }

  private Optional<Sighting> behindBy(Sighting act) {
    for (int i = act.end(); i < act.end() + REACH && !word(i).equals(Tokens.STOP); i++) {
      if (word(i).equals("by")) {
        return firstWithin(act, i + 1, i + REACH);
      }
    }
    return Optional.empty();
  }

  /** The first party of the act's sentence that begins at one of these words. */
  private Optional<Sighting> firstWithin(Sighting act, int from, int to) {
    for (Sighting seen : sightings) {
      if (isPartyBeside(seen, act) && seen.at() >= from && seen.at() <= to) {
        return Optional.of(seen);
      }
    }
    return Optional.empty();
  }

  private static boolean isPartyBeside(Sighting seen, Sighting act) {
    return seen.sentence() == act.sentence() && seen.sign().isParty();
  }

  private boolean isBreak(int i) {
    return word(i).equals(Tokens.STOP) || word(i).equals(Tokens.COMMA);
  }

  /** The folded word at a place, or a break outside of the text. */
  public String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : Tokens.STOP;
  }
}
