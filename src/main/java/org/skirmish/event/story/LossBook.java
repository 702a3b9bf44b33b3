package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.Keywords;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.clause.Participant;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/**
 * Adds up the losses that sentences tell of one event. A figure for the same people told again
 * takes the place of the one before; a figure that is the sum of others beside it is their total.
 */
final class LossBook {

  /** Whose loss it is. */
  enum Whose {
    ATTACKERS,
    DEFENDERS,
    CIVILIANS,
    /** Nothing is said of whose people they were. */
    UNTOLD
  }

  private record Entry(
      Whose whose, Loss loss, String people, Harm harm, Range range, Span span, int sentence) {

    Entry with(Range other) {
      return new Entry(whose, loss, people, harm, other, span, sentence);
    }

    /** "7" against "2 dead", but not "15 soldiers" against "65 civilians". */
    boolean mayRival(Entry other) {
      return loss.mayBe(other.loss);
    }
  }

  /** In a sentence that speaks of years or a war, more dead than this are no single event's. */
  private static final int WAR = 3000;

  private static final Set<String> YEARS =
      Set.of("war", "conflict", "years", "since", "insurgency", "decade", "siege", "total");
  private static final Set<String> OWNERS = Set.of("army", "armys", "garrison");
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", "although");
  private static final Set<String> SOURCES =
      Set.of("sources", "reported", "claimed", "spoke", "admitted", "according", "estimated");

  private static final Lexicon WORDS = Lexicon.english();

  private final ProseSides.Parties parties;
  private final Set<Harm> current;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Optional<Range> toll = Optional.empty();
  private boolean rivals;
  private boolean balance;
  private Optional<Group> context = Optional.empty();
  private Phrase phrase;

  private LossBook(ProseSides.Parties parties, Set<Harm> current) {
    this.parties = parties;
    this.current = current;
  }

  static LossBook of(List<Told> told, ProseSides.Parties parties, Cast cast) {
    List<List<Loss>> losses = Losses.of(told, cast);
    LossBook book = new LossBook(parties, current(told, losses));
    for (int i = 0; i < told.size(); i++) {
      book.rivals = tellsRivals(told.get(i).phrase());
      book.phrase = told.get(i).phrase();
      book.balance = Keywords.occur(YEARS, told.get(i).phrase().tokens());
      book.context = context(told, i);
      book.read(losses.get(i), i);
    }
    return book;
  }

  private void read(List<Loss> losses, int sentence) {
    boolean[] partOfTotal = partsOfTotals(losses);
    for (int i = 0; i < losses.size(); i++) {
      Loss loss = losses.get(i);
      boolean ofWar = balance && loss.range().high().orElse(loss.range().low().orElse(0)) > WAR;
      if (loss.part()
          || ofWar
          || partOfTotal[i]
          || isToldBefore(loss)
          || isOvertaken(loss)
          || loss.claimant().isPresent()) {
        continue;
      }
      if (loss.total() && loss.harm() == Harm.KILLED) {
        toll = Optional.of(loss.range());
        if (!entries.isEmpty() || loss.range().equals(Range.exactly(0))) {
          continue;
        }
      }
      Whose whose = whose(loss);
      if (whose == Whose.UNTOLD && hasCivilianPart(losses, i)) {
        whose = Whose.CIVILIANS;
      }
      boolean nobodys = whose == Whose.UNTOLD && !loss.total() && !isOfCombatants(losses, i);
      boolean people = loss.isAnybody() || parties.defenders().isEmpty();
      if (nobodys && people) {
        whose = Whose.CIVILIANS;
      }
      String who =
          loss.key().isPresent() ? loss.key().get() : whose == Whose.UNTOLD ? "" : whose.name();
      Entry entry = new Entry(whose, loss, who, loss.harm(), loss.range(), loss.span(), sentence);
      add(entry);
    }
  }

  /** The harms of which the text gives a figure that nothing overtook. */
  private static Set<Harm> current(List<Told> told, List<List<Loss>> losses) {
    Set<Harm> current = EnumSet.noneOf(Harm.class);
    for (int i = 0; i < told.size(); i++) {
      for (Loss loss : losses.get(i)) {
        boolean counts = !loss.part() && loss.claimant().isEmpty();
        if (counts && !FigureTense.isFormer(told.get(i).phrase(), loss.span())) {
          current.add(loss.harm());
        }
      }
    }
    return current;
  }

  /** "Officials had at first spoken of ten dead", where the text knows better. */
  private boolean isOvertaken(Loss loss) {
    return current.contains(loss.harm()) && FigureTense.isFormer(phrase, loss.span());
  }

  /** "The deaths of the two soldiers": of whom the text has told. */
  private boolean isToldBefore(Loss loss) {
    boolean back =
        loss.who().isPresent() && loss.who().get().reference() == Participant.Reference.BACK;
    if (!back) {
      return false;
    }
    int told = 0;
    for (Entry entry : entries.values()) {
      boolean same = entry.harm == loss.harm() && entry.loss.mayBe(loss);
      told += same ? entry.range.low().orElse(0) : 0;
    }
    return told >= Math.max(1, loss.range().low().orElse(0));
  }

  /** "Two soldiers were killed and five wounded": the five are soldiers too. */
  private static boolean isOfCombatants(List<Loss> losses, int index) {
    for (Loss loss : losses.subList(0, index)) {
      if (loss.isOfState() || loss.isFighter()) {
        return true;
      }
    }
    return false;
  }

  private void add(Entry entry) {
    String key = entry.harm + "/" + entry.people;
    Entry known = entries.get(key);
    if (rivals && known == null) {
      // "The army spoke of 2 dead, while others put it at 7": two figures for the same people.
      key = rivalKey(entry, key);
      known = entries.get(key);
    }
    if (known != null && known.sentence != entry.sentence && isBelow(entry, known)) {
      if (FigureTense.isRival(phrase)) {
        entries.put(key, known.with(known.range.union(entry.range)));
      }
      return;
    }
    if (known != null && known.sentence == entry.sentence) {
      // Two figures for people of one sort in one sentence are two groups of them.
      entries.put(
          key,
          new Entry(
              entry.whose,
              entry.loss,
              entry.people,
              entry.harm,
              rivals && entry.mayRival(known)
                  ? known.range.union(entry.range)
                  : known.range.plus(entry.range),
              known.span.to(entry.span),
              entry.sentence));
    } else {
      entries.put(key, entry);
    }
  }

  /** "Three died on the spot" behind "killing five": a part of those, or a lower count of them. */
  private static boolean isBelow(Entry entry, Entry known) {
    return entry.range.high().isPresent()
        && entry.range.high().getAsInt() < known.range.low().orElse(0);
  }

  /** The key of the first figure of the harm that may speak of the same people, else its own. */
  private String rivalKey(Entry entry, String own) {
    for (Map.Entry<String, Entry> known : entries.entrySet()) {
      if (known.getValue().harm == entry.harm && entry.mayRival(known.getValue())) {
        return known.getKey();
      }
    }
    return own;
  }

  /**
   * Whose losses a sentence speaks of where its figures do not say: the army's, the rebels',
   * theirs.
   */
  private static Optional<Group> context(List<Told> told, int index) {
    Phrase phrase = told.get(index).phrase();
    if (Keywords.occur(OWNERS, phrase.tokens())) {
      return Optional.of(Group.FORCES);
    }
    if (index == 0 || !Keywords.occurs("them", phrase.tokens())) {
      return Optional.empty();
    }
    for (ActorMention actor : told.get(index - 1).phrase().actors()) {
      if (actor.group().orElse(null) == Group.CIVILIANS) {
        return actor.group();
      }
    }
    return Optional.empty();
  }

  private static boolean tellsRivals(Phrase phrase) {
    return Keywords.occur(CONTRASTS, phrase.tokens()) && Keywords.occur(SOURCES, phrase.tokens());
  }

  /** "51 people, 40 of them children": where nobody else is among them, civilians. */
  private static boolean hasCivilianPart(List<Loss> losses, int index) {
    Loss whole = losses.get(index);
    boolean civilians = false;
    for (Loss loss : losses) {
      if (loss.part() && loss.harm() == whole.harm()) {
        civilians = loss.isCivilian();
        if (!civilians) {
          break;
        }
      }
    }
    return civilians && whole.isAnybody();
  }

  /** "Seven members of the forces, four soldiers and three gendarmes": the first is the total. */
  private static boolean[] partsOfTotals(List<Loss> losses) {
    boolean[] parts = new boolean[losses.size()];
    for (int i = 0; i < losses.size(); i++) {
      Loss total = losses.get(i);
      if (total.range().isExact()) {
        int last = lastPart(losses, i, total.range().low().getAsInt());
        for (int j = i + 1; j <= last; j++) {
          parts[j] |= losses.get(j).harm() == total.harm();
        }
      }
    }
    return parts;
  }

  /** The index of the last figure up to which two or more of one harm add up to the total. */
  private static int lastPart(List<Loss> losses, int total, int figure) {
    int last = -1;
    long sum = 0;
    int count = 0;
    for (int i = total + 1; i < losses.size() && sum <= figure; i++) {
      Loss part = losses.get(i);
      if (part.harm() == losses.get(total).harm() && part.range().isExact()) {
        sum += part.range().low().getAsInt();
        count++;
        last = sum == figure && count > 1 ? i : last;
      }
    }
    return last;
  }

  private Whose whose(Loss loss) {
    if (loss.key().isPresent()) {
      if (ProseSides.hold(parties.defenders(), loss.key().get())) {
        return Whose.DEFENDERS;
      }
      if (ProseSides.hold(parties.attackers(), loss.key().get())) {
        return Whose.ATTACKERS;
      }
    }
    if (loss.isCivilian()) {
      return Whose.CIVILIANS;
    }
    boolean byContext = loss.isAnybody() && loss.key().isEmpty() && !loss.total();
    if (byContext && context.isPresent() && context.get() == Group.CIVILIANS) {
      return Whose.CIVILIANS;
    }
    boolean statesDefend = holdState(parties.defenders());
    boolean statesAttack = holdState(parties.attackers());
    if (loss.isOfState() || byContext && context.isPresent()) {
      return statesAttack && !statesDefend ? Whose.ATTACKERS : Whose.DEFENDERS;
    }
    if (loss.isFighter()) {
      boolean attackers = WORDS.cue("attacker-word").contains(loss.who().get().word());
      return statesAttack && !statesDefend && !attackers ? Whose.DEFENDERS : Whose.ATTACKERS;
    }
    return Whose.UNTOLD;
  }

  private static boolean holdState(List<Combatant> parties) {
    return parties.stream().anyMatch(Combatant::ofState);
  }

  /** The figures of one sort of people. */
  Toll toll(Whose whose) {
    Toll toll = Toll.UNKNOWN;
    for (Entry entry : entries.values()) {
      if (entry.whose == whose) {
        toll = toll.plus(Toll.UNKNOWN.with(entry.harm, entry.range));
      }
    }
    return toll;
  }

  /** The characters behind a figure. */
  List<Span> spans(Whose whose, Harm harm) {
    List<Span> spans = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.whose == whose && entry.harm == harm) {
        spans.add(entry.span);
      }
    }
    return spans;
  }

  /** All dead that are told of, whosever they were; a toll told as such goes before the sum. */
  Optional<Range> killed() {
    if (toll.isPresent()) {
      return toll;
    }
    Range sum = null;
    for (Entry entry : entries.values()) {
      if (entry.harm == Harm.KILLED) {
        sum = sum == null ? entry.range : sum.plus(entry.range);
      }
    }
    return Optional.ofNullable(sum);
  }
}
