package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.event.box.BoxAgainstProse;
import org.skirmish.event.box.BoxSides;
import org.skirmish.event.day.Told;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.event.episode.Episodes;
import org.skirmish.event.story.Cast;
import org.skirmish.event.story.LossBook;
import org.skirmish.event.story.ProseReading;
import org.skirmish.event.toll.FatalityCount;
import org.skirmish.event.toll.NoteToll;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/**
 * Who fought in an event and what it cost them.
 *
 * @param sides the sides in the article's order
 * @param civilians what befell civilians
 * @param unassigned harm of people whose side is not told
 * @param fatalities all dead together
 */
public record Fight(List<Side> sides, Toll civilians, Toll unassigned, Fatalities fatalities) {

  /**
   * As the clauses of an incident note tell it.
   *
   * @param told the sentences
   * @param claimed whether a party claims dead of whom nobody else speaks
   */
  public static Fight ofNote(Account account, List<Told> told, boolean claimed, Findings findings) {
    AccountReading reading = AccountReading.of(account, findings);
    boolean open = claimed || account.ledger().isUnnumbered(Harm.KILLED);
    return new Fight(
        reading.sides(),
        reading.civilians(),
        reading.unassigned(),
        NoteToll.complete(reading.fatalities(), told, open, findings));
  }

  /** As a box tells it, compared with the prose. */
  static Fight ofBox(BoxSides.Reading box, Episodes episodes, Cast cast, Findings findings) {
    Fatalities fatalities = FatalityCount.of(box.sides(), box.civilians(), box.dead());
    if (fatalities.low().isPresent()) {
      findings.addUp(
          FieldPath.FATALITIES, Harm.KILLED, "the dead of the sides and of the civilians added up");
    }
    BoxAgainstProse.compare(box.sides(), box.keys(), episodes.own(), cast, findings);
    return new Fight(box.sides(), box.civilians(), box.unassigned(), fatalities);
  }

  /**
   * As sentences tell it.
   *
   * @param before the sentence before the first, of which its pronouns may speak
   * @param claims the sentences in which somebody claims it
   */
  public static Fight ofProse(
      List<Told> told, Optional<Told> before, List<Told> claims, Cast cast, Findings findings) {
    ProseReading.Reading reading = ProseReading.of(told, before, claims, cast, findings);
    return new Fight(
        reading.sides(),
        reading.civilians(),
        reading.unassigned(),
        fatalities(reading.losses(), findings));
  }

  /** The same, with the crowd of which the account tells as a side of its own. */
  Fight with(Optional<Account> account, Findings findings) {
    if (account.isEmpty() || sides.size() > 1) {
      return this;
    }
    Deed deed = account.get().parties().deed();
    Optional<Participant> crowd =
        account.get().parties().actor().filter(one -> deed.isOfCrowd() && one.kind().isCrowd());
    if (crowd.isEmpty()) {
      return this;
    }
    boolean attacked = sides.stream().anyMatch(side -> side.role() == Side.Role.ATTACKER);
    Side.Role alone = sides.isEmpty() && !deed.isProtest() ? Side.Role.ATTACKER : Side.Role.UNKNOWN;
    Actor actor =
        new Actor(crowd.get().phrase(), Optional.of(crowd.get().span()), Toll.UNKNOWN, crowd);
    findings.read(FieldPath.side(sides.size()).actor(0).name(), crowd.get().span());
    List<Side> all = new ArrayList<>(sides);
    Side.Role role = attacked ? Side.Role.DEFENDER : alone;
    all.add(new Side(role, List.of(actor), Toll.UNKNOWN));
    Optional<Participant> forces =
        account.get().parties().opponent().filter(one -> one.kind().isOfState());
    if (all.size() == 1 && forces.isPresent()) {
      Actor against =
          new Actor(forces.get().phrase(), Optional.of(forces.get().span()), Toll.UNKNOWN, forces);
      findings.read(FieldPath.side(1).actor(0).name(), forces.get().span());
      all.add(new Side(alone, List.of(against), Toll.UNKNOWN));
    }
    return new Fight(all, civilians, unassigned, fatalities);
  }

  /** The same, with the 0 that stands for a note's silence about the dead. */
  Fight completed(List<Told> told, boolean claimed, Findings findings) {
    return new Fight(
        sides, civilians, unassigned, NoteToll.complete(fatalities, told, claimed, findings));
  }

  private static Fatalities fatalities(LossBook losses, Findings findings) {
    Optional<Range> killed = losses.killed();
    if (killed.isEmpty()) {
      return Fatalities.UNKNOWN;
    }
    for (Span span : losses.spansOfKilled()) {
      findings.read(FieldPath.FATALITIES, span);
    }
    findings.inferred(FieldPath.FATALITIES, "all dead that the sentences tell of added up");
    OptionalInt low = killed.get().low();
    OptionalInt high = killed.get().high();
    OptionalInt best = high.isPresent() && low.isPresent() ? low : OptionalInt.empty();
    return new Fatalities(best, low, high);
  }
}
