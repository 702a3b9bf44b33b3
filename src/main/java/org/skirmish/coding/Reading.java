package org.skirmish.coding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the words of an event say happened: the signs seen in them, and who does what to whom as far
 * as the order of the words tells.
 */
final class Reading {

  /** An event's kind is told at its beginning; what a longer text says of it is not read. */
  private static final int LONGEST = 20_000;

  private static final int REACH = 12;
  private static final int NEAR = 3;
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "got", "get");

  private final List<Sighting> sightings;
  private final List<String> words;
  private final Map<Sign, Sighting> first = new EnumMap<>(Sign.class);

  private Reading(SightingScan scan) {
    sightings = List.copyOf(scan.found());
    words = List.copyOf(scan.words());
    for (Sighting seen : sightings) {
      first.merge(seen.sign(), seen, (a, b) -> !a.strong() && b.strong() ? b : a);
    }
  }

  /**
   * Reads the texts of one event in order.
   *
   * @param names the actors that are known
   */
  static Reading of(Collection<String> texts, PartyNames names) {
    Reading strict = scan(texts, names, false);
    boolean says = strict.sightings.stream().anyMatch(seen -> !seen.sign().isParty());
    return says ? strict : scan(texts, names, true);
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

  boolean has(Sign sign) {
    return first.containsKey(sign);
  }

  boolean hasAny(Set<Sign> signs) {
    return signs.stream().anyMatch(this::has);
  }

  boolean hasStrong(Sign sign) {
    return has(sign) && first.get(sign).strong();
  }

  /** The sentence in which a sign is first seen; behind all sentences when it never is. */
  int sentenceOf(Sign sign) {
    return has(sign) ? first.get(sign).sentence() : Integer.MAX_VALUE;
  }

  int firstSentenceOf(Set<Sign> signs) {
    return signs.stream().mapToInt(this::sentenceOf).min().orElse(Integer.MAX_VALUE);
  }

  List<Sighting> all(Sign sign) {
    return sightings.stream().filter(seen -> seen.sign() == sign).toList();
  }

  /** The signs of one sentence. */
  Set<Sign> in(int sentence) {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    sightings.stream().filter(s -> s.sentence() == sentence).forEach(s -> signs.add(s.sign()));
    return signs;
  }

  /** Who or what an act is done to. */
  Optional<Sighting> target(Sighting act) {
    return isPassive(act) ? before(act) : after(act);
  }

  /** Who does it. */
  Optional<Sighting> agent(Sighting act) {
    return isPassive(act) ? behindBy(act) : before(act);
  }

  /** Whose sentence it is: the first party before the act, or the one behind "by". */
  Optional<Sighting> subject(Sighting act) {
    return isPassive(act)
        ? behindBy(act)
        : sightings.stream()
            .filter(s -> s.sentence() == act.sentence() && s.end() <= act.at())
            .filter(s -> s.sign() == Sign.STATE || s.sign() == Sign.ARMED)
            .findFirst();
  }

  /** Whether some act of the sign is done to one of these. */
  boolean isDoneTo(Sign act, Set<Sign> targets) {
    return all(act).stream()
        .anyMatch(seen -> target(seen).filter(t -> targets.contains(t.sign())).isPresent());
  }

  /** Whether some act of the sign is done by one of these. */
  boolean isDoneBy(Sign act, Set<Sign> agents) {
    return all(act).stream()
        .anyMatch(seen -> agent(seen).filter(a -> agents.contains(a.sign())).isPresent());
  }

  private boolean isPassive(Sighting act) {
    return PASSIVE.contains(word(act.at() - 1))
        || PASSIVE.contains(word(act.at() - 2)) && !isBreak(act.at() - 1)
        || word(act.end()).equals("by")
        || countsBehindPeople(act);
  }

  /** "3 soldiers killed", "five civilians dead": the victims stand before, and nobody behind. */
  private boolean countsBehindPeople(Sighting act) {
    return act.sign() == Sign.KILL && after(act).isEmpty() && !word(act.at()).startsWith("killing");
  }

  private Optional<Sighting> before(Sighting act) {
    return nearest(act, s -> s.end() <= act.at() && act.at() - s.end() <= REACH, true);
  }

  private Optional<Sighting> after(Sighting act) {
    return nearest(act, s -> s.at() >= act.end() && s.at() - act.end() <= REACH, false);
  }

  private Optional<Sighting> behindBy(Sighting act) {
    for (int i = act.end(); i < act.end() + REACH && !word(i).equals(Tokens.STOP); i++) {
      if (word(i).equals("by")) {
        int by = i;
        return nearest(act, s -> s.at() > by && s.at() - by <= REACH, false);
      }
    }
    return Optional.empty();
  }

  private Optional<Sighting> nearest(Sighting act, Predicate<Sighting> where, boolean last) {
    return sightings.stream()
        .filter(s -> s.sentence() == act.sentence() && s.sign().isParty() && where.test(s))
        .reduce((a, b) -> last ? b : a);
  }

  private boolean isBreak(int i) {
    return word(i).equals(Tokens.STOP) || word(i).equals(Tokens.COMMA);
  }

  /** The folded word at a place, or a break outside of the text. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : Tokens.STOP;
  }
}
