package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/** Reads sides and losses of an event from the sentences that tell it. */
public final class ProseReading {

  private static final Lexicon WORDS = Lexicon.english();

  /**
   * What the sentences say.
   *
   * @param sides attackers first
   * @param civilians what befell civilians
   * @param unassigned what befell people of whom the sentences do not say whose they were
   * @param losses all losses
   */
  public record Reading(List<Side> sides, Toll civilians, Toll unassigned, LossBook losses) {}

  private ProseReading() {}

  /**
   * @param told the sentences
   * @param before the sentence before the first, of which its pronouns may speak
   * @param claims the sentences in which somebody claims it
   * @param cast whom the article means
   */
  public static Reading of(
      List<Told> told, Optional<Told> before, List<Told> claims, Cast cast, Findings findings) {
    ProseSides.Parties parties = ProseSides.of(told, before, claims, cast);
    LossBook losses = LossBook.of(told, parties, cast);
    List<Side> sides = new ArrayList<>();
    PoliceOnly police = new PoliceOnly(told, cast);
    // Where nobody is said to attack, who is named first comes first.
    boolean turned = !parties.told() && isBefore(parties.defenders(), parties.attackers());
    for (Role role :
        turned ? List.of(Role.DEFENDER, Role.ATTACKER) : List.of(Role.ATTACKER, Role.DEFENDER)) {
      boolean attack = role == Role.ATTACKER;
      add(
          sides,
          police,
          attack ? parties.attackers() : parties.defenders(),
          role(parties, role),
          losses,
          attack ? LossBook.Whose.ATTACKERS : LossBook.Whose.DEFENDERS,
          findings);
    }
    if (!sides.isEmpty()) {
      findings.inferred(FieldPath.SIDES, "decided by who attacks whom in the prose");
    }
    return new Reading(
        sides,
        toll(losses, LossBook.Whose.CIVILIANS, FieldPath.CIVILIANS, findings),
        toll(losses, LossBook.Whose.UNTOLD, FieldPath.UNASSIGNED, findings),
        losses);
  }

  private static boolean isBefore(List<Combatant> one, List<Combatant> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.get(0).span().start() < other.get(0).span().start();
  }

  private static Role role(ProseSides.Parties parties, Role role) {
    return parties.told() ? role : Role.UNKNOWN;
  }

  private static void add(
      List<Side> sides,
      PoliceOnly police,
      List<Combatant> actors,
      Role role,
      LossBook losses,
      LossBook.Whose whose,
      Findings findings) {
    if (actors.isEmpty()) {
      return;
    }
    FieldPath path = FieldPath.side(sides.size());
    for (int a = 0; a < actors.size(); a++) {
      findings.read(path.actor(a).name(), actors.get(a).span());
    }
    sides.add(ProseSides.side(role, actors, toll(losses, whose, path, findings), police));
  }

  private static Toll toll(
      LossBook losses, LossBook.Whose whose, FieldPath path, Findings findings) {
    Toll toll = losses.toll(whose);
    for (Harm harm : toll.figures().keySet()) {
      for (Span span : losses.spans(whose, harm)) {
        findings.read(path.figure(harm), span);
      }
    }
    return toll;
  }
}
