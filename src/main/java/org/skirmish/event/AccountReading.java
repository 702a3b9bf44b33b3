package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.event.deed.Ledger;
import org.skirmish.event.deed.Parties;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** Sides, civilians and tolls of an event by the account that its statements give. */
final class AccountReading {

  private static final List<Harm> HARMS =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.DISPLACED, Harm.TOTAL);

  /** Words for people who may be of any side. */
  private static final Set<String> ANYBODY = Lexicon.english().cue("anybody");

  private final Account account;
  private final Findings findings;
  private final List<Side> sides = new ArrayList<>();
  private Toll civilians = Toll.UNKNOWN;
  private Toll unassigned = Toll.UNKNOWN;

  private AccountReading(Account account, Findings findings) {
    this.account = account;
    this.findings = findings;
  }

  static AccountReading of(Account account, Findings findings) {
    AccountReading reading = new AccountReading(account, findings);
    reading.read();
    return reading;
  }

  List<Side> sides() {
    return sides;
  }

  Toll civilians() {
    return civilians;
  }

  /** What befell armed people who are on neither side. */
  Toll unassigned() {
    return unassigned;
  }

  private void read() {
    Parties parties = account.parties();
    if (parties.actor().isPresent()) {
      Side.Role role = parties.deed().isProtest() ? Side.Role.UNKNOWN : Side.Role.ATTACKER;
      add(role, parties.actor().get(), without(parties.allies(), parties.opponent()));
    }
    // Unarmed victims are no side: what befell them stands with the civilians.
    boolean victim =
        parties.opponent().isEmpty() || parties.opponent().get().kind() == PersonKind.CIVILIANS;
    if (!victim) {
      add(
          Side.Role.DEFENDER,
          parties.opponent().get(),
          without(parties.opponentAllies(), parties.actor()));
    }
    for (Harm harm : HARMS) {
      for (Ledger.Entry entry : account.ledger().entries(harm)) {
        if (entry.who().parts().isEmpty()) {
          enter(entry);
        } else {
          enterParts(entry);
        }
      }
      enterRest(harm);
    }
  }

  /** "There were three fatalities", where nobody or not everybody is told of. */
  private void enterRest(Harm harm) {
    Optional<Ledger.Total> total = account.ledger().total(harm);
    if (total.isEmpty()) {
      return;
    }
    Optional<Range> rest = total.get().range().beyond(account.ledger().entered(harm));
    if (rest.isPresent()) {
      findings.read(FieldPath.UNASSIGNED.figure(harm), total.get().span());
      unassigned = plus(unassigned, harm, rest.get());
    }
  }

  /** "26 people, including nine attackers": each part on its side, the rest with the civilians. */
  private void enterParts(Ledger.Entry whole) {
    int parts = 0;
    for (Participant part : whole.who().parts()) {
      if (part.count().isPresent() && part.count().get().isExact()) {
        parts += part.count().get().low().getAsInt();
        enter(new Ledger.Entry(whole.harm(), part, part.count(), part.span(), whole.predicate()));
      }
    }
    boolean exact = whole.range().isPresent() && whole.range().get().low().isPresent();
    int rest = exact ? whole.range().get().low().getAsInt() - parts : 0;
    if (rest > 0) {
      Optional<Range> left = Optional.of(Range.exactly(rest));
      enter(new Ledger.Entry(whole.harm(), whole.who(), left, whole.span(), whole.predicate()));
    }
  }

  /** Nobody fights on both sides: "soldiers and militants were killed in a firefight". */
  private static List<Participant> without(
      List<Participant> allies, Optional<Participant> opponent) {
    return allies.stream().filter(ally -> opponent.filter(ally::isSameParty).isEmpty()).toList();
  }

  private void add(Side.Role role, Participant lead, List<Participant> allies) {
    List<Actor> actors = new ArrayList<>();
    actors.add(actor(lead, actors.size()));
    for (Participant ally : allies) {
      if (ally.kind() != PersonKind.CIVILIANS) {
        actors.add(actor(ally, actors.size()));
      }
    }
    sides.add(new Side(role, actors, Toll.UNKNOWN));
  }

  private Actor actor(Participant participant, int index) {
    findings.read(FieldPath.side(sides.size()).actor(index).name(), participant.span());
    return new Actor(
        participant.phrase(),
        Optional.of(participant.span()),
        Toll.UNKNOWN,
        Optional.of(participant));
  }

  private void enter(Ledger.Entry entry) {
    if (entry.range().isEmpty()) {
      return;
    }
    Range range = entry.range().get();
    OptionalInt own = sideOf(entry.who());
    if (own.isPresent()) {
      int s = own.getAsInt();
      Side side = sides.get(s);
      findings.read(FieldPath.side(s).figure(entry.harm()), entry.span());
      sides.set(s, new Side(side.role(), side.actors(), plus(side.toll(), entry.harm(), range)));
      return;
    }
    // In a fight of two sides those whom nothing describes may be either's.
    if (entry.who().kind().isArmed() || sides.size() > 1 && isOpen(entry)) {
      findings.read(FieldPath.UNASSIGNED.figure(entry.harm()), entry.span());
      unassigned = plus(unassigned, entry.harm(), range);
      return;
    }
    noteGuess(entry);
    findings.read(FieldPath.CIVILIANS.figure(entry.harm()), entry.span());
    civilians = plus(civilians, entry.harm(), range);
  }

  /** "Seven were wounded", "a clash left five people dead": who they were is not told. */
  private void noteGuess(Ledger.Entry entry) {
    if (isOpen(entry)) {
      findings.doubt(
          Doubt.Kind.GUESSED_TOLLS,
          "The text does not say who the "
              + entry.harm().key()
              + " were ("
              + entry.range().get()
              + "); they were counted as civilians.");
    }
  }

  private boolean isOpen(Ledger.Entry entry) {
    return entry.who().kind() == PersonKind.VAGUE
        || account.parties().deed() == Deed.CLASH && ANYBODY.contains(entry.who().word());
  }

  /**
   * On which side people are; where both have the same name, those whom somebody of their own
   * attacked are on the attacked one.
   */
  private OptionalInt sideOf(Participant who) {
    int[] own = IntStream.range(0, sides.size()).filter(s -> isOf(who, sides.get(s))).toArray();
    boolean told = own.length == 1 || own.length > 1 && who.isFellow();
    return told ? OptionalInt.of(own[own.length - 1]) : OptionalInt.empty();
  }

  private static boolean isOf(Participant who, Side side) {
    for (Actor actor : side.actors()) {
      if (actor.participant().isPresent() && actor.participant().get().isSameParty(who)) {
        return true;
      }
    }
    return false;
  }

  private static Toll plus(Toll toll, Harm harm, Range range) {
    Optional<Range> before = toll.get(harm);
    return toll.with(harm, before.isPresent() ? before.get().plus(range) : range);
  }

  /** All dead together. */
  Fatalities fatalities() {
    Ledger ledger = account.ledger();
    Optional<Range> sum = ledger.sum(Harm.KILLED);
    if (sum.isEmpty()) {
      return Fatalities.UNKNOWN;
    }
    if (ledger.total(Harm.KILLED).isPresent()) {
      findings.read(FieldPath.FATALITIES, ledger.total(Harm.KILLED).get().span());
    } else {
      for (Ledger.Entry entry : ledger.entries(Harm.KILLED)) {
        if (entry.range().isPresent()) {
          findings.read(FieldPath.FATALITIES, entry.span());
        }
      }
    }
    OptionalInt low = sum.get().low();
    OptionalInt high = ledger.isUnnumbered(Harm.KILLED) ? OptionalInt.empty() : sum.get().high();
    OptionalInt best = low.isPresent() && high.isPresent() ? low : OptionalInt.empty();
    return new Fatalities(best, low, high);
  }
}
