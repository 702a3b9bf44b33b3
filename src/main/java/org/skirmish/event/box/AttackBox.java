package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.Actor;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.event.box.VictimRow.Victims;
import org.skirmish.event.toll.Unassigned;
import org.skirmish.mention.Group;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.world.ArmedActor.Camp;
import org.skirmish.world.World;

/**
 * Reads the box of an attack: perpetrators against the target's and the defenders' forces, and the
 * dead with what the row says of who they were ("71 (62 civilians, 5 soldiers and 4 attackers)").
 */
public final class AttackBox {

  private final Article article;
  private final Mentions mentions;
  private final List<Side> told;
  private final World world;
  private final Findings findings;

  /**
   * @param told the sides as the sentences of the main event tell them
   */
  public AttackBox(
      Article article, Mentions mentions, List<Side> told, World world, Findings findings) {
    this.told = told;
    this.article = article;
    this.mentions = mentions;
    this.world = world;
    this.findings = findings;
  }

  /** The reading, if the box is an attack's. */
  public Optional<BoxSides.Reading> read() {
    boolean attack =
        article
            .infobox()
            .row("perpetrators", "deaths", "attack type", "target", "injured", "victims")
            .isPresent();
    if (!attack) {
      return Optional.empty();
    }
    List<Party> attackers = parties("perpetrators");
    List<Party> defenders = new ArrayList<>(parties("defenders"));
    for (Party target : targets()) {
      if (!keys(defenders).contains(target.key())) {
        defenders.add(target);
      }
    }
    VictimRow row = new VictimRow(article, mentions);
    String label = article.infobox().row("deaths").isPresent() ? "deaths" : "casualties";
    List<Victims> dead = row.victims(label);
    Optional<Victims> total = row.total(label);
    Optional<Victims> injured = row.total("injured");
    Owners owners = new Owners(attackers, defenders);
    boolean forces = false;
    boolean others = false;
    for (Victims victims : dead) {
      forces |= victims.group().isOfState();
      others |= victims.group() == Group.CIVILIANS || victims.group() == Group.PEOPLE;
    }
    List<Side> sides = new ArrayList<>();
    if (!attackers.isEmpty()) {
      Toll toll = sum(dead, sides.size(), owners, Role.ATTACKER);
      sides.add(side(Role.ATTACKER, attackers, sides.size(), toll));
    }
    Optional<Side> byProse =
        attackers.isEmpty()
            ? ToldAttackers.of(told, keys(defenders), world, findings)
            : Optional.empty();
    byProse.ifPresent(sides::add);
    if (!defenders.isEmpty()) {
      Toll toll = sum(dead, sides.size(), owners, Role.DEFENDER);
      if (forces && !others && injured.isPresent()) {
        toll = toll.with(Harm.WOUNDED, injured.get().range());
        FieldPath wounded = FieldPath.side(sides.size()).figure(Harm.WOUNDED);
        findings.read(wounded, injured.get().span());
        findings.inferred(wounded, "all who died by the attack were of this side");
      }
      sides.add(side(Role.DEFENDER, defenders, sides.size(), toll));
    }
    List<List<String>> keys = new ArrayList<>();
    if (!sides.isEmpty() && sides.get(0).role() == Role.ATTACKER) {
      keys.add(keys(attackers));
    }
    if (!defenders.isEmpty()) {
      keys.add(keys(defenders));
    }
    Toll civilians = civilians(dead, total, injured, owners);
    List<Unassigned.Figure> figures = new ArrayList<>();
    total.ifPresent(all -> figures.add(all.figure(Harm.KILLED)));
    injured.ifPresent(all -> figures.add(all.figure(Harm.WOUNDED)));
    return Optional.of(
        new BoxSides.Reading(
            sides,
            civilians,
            Unassigned.of(figures, sides, civilians, findings),
            keys,
            fatalities(dead, total),
            List.of()));
  }

  private static List<String> keys(List<Party> parties) {
    return parties.stream().map(Party::key).toList();
  }

  private List<Party> parties(String label) {
    List<Party> parties = new ArrayList<>();
    for (Infobox.Line line : ArticleParts.lines(article, label)) {
      for (Party party : PartyNames.of(article.text(), line.span(), world)) {
        if (!keys(parties).contains(party.key())) {
          parties.add(party);
        }
      }
    }
    return parties;
  }

  /** A target is a side only when it is an armed body that is named. */
  private List<Party> targets() {
    List<Party> targets = new ArrayList<>();
    for (Infobox.Line line : ArticleParts.lines(article, "target")) {
      for (ActorMention actor : mentions.of(line).actors()) {
        if (isArmedBody(actor)) {
          targets.add(
              new Party(actor.name(), actor.span(), actor.key(), actor.known(), actor.country()));
        }
      }
    }
    return targets;
  }

  private static boolean isArmedBody(ActorMention actor) {
    boolean armed = actor.group().isPresent() && actor.group().get().isArmed();
    boolean party = actor.known().filter(one -> one.ally() == Camp.PARTY).isPresent();
    return actor.kind() == ActorMention.Kind.NAMED && !party
        || actor.kind() == ActorMention.Kind.STATE && armed;
  }

  private Side side(Role role, List<Party> parties, int index, Toll toll) {
    List<Actor> actors = new ArrayList<>();
    for (int a = 0; a < parties.size(); a++) {
      Party party = parties.get(a);
      findings.read(FieldPath.side(index).actor(a).name(), party.span());
      actors.add(new Actor(party.name(), Optional.of(party.span()), Toll.UNKNOWN));
    }
    return new Side(role, actors, toll);
  }

  /** The dead of a side. */
  private Toll sum(List<Victims> dead, int index, Owners owners, Role role) {
    Range sum = null;
    for (Victims victims : dead) {
      if (owners.of(victims).orElse(null) == role) {
        sum = sum == null ? victims.range() : sum.plus(victims.range());
        findings.read(FieldPath.side(index).figure(Harm.KILLED), victims.span());
      }
    }
    return sum == null ? Toll.UNKNOWN : Toll.UNKNOWN.with(Harm.KILLED, sum);
  }

  private Toll civilians(
      List<Victims> dead, Optional<Victims> total, Optional<Victims> injured, Owners owners) {
    boolean onlyCivilians = owners.defenders().isEmpty();
    Toll toll = Toll.UNKNOWN;
    Range sum = null;
    for (Victims victims : dead) {
      if (victims.group() == Group.CIVILIANS || victims.group() == Group.CROWD) {
        sum = sum == null ? victims.range() : sum.plus(victims.range());
        findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), victims.span());
      }
    }
    if (sum == null && dead.isEmpty() && onlyCivilians && total.isPresent()) {
      sum = total.get().range();
      findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), total.get().span());
      findings.inferred(FieldPath.CIVILIANS.figure(Harm.KILLED), "the target was no armed body");
    }
    if (sum == null && total.isPresent() && (onlyCivilians || targetsOthers())) {
      sum = withoutArmed(dead, total.get(), owners);
    }
    if (sum != null) {
      toll = toll.with(Harm.KILLED, sum);
    }
    if (dead.isEmpty() && onlyCivilians && injured.isPresent()) {
      toll = toll.with(Harm.WOUNDED, injured.get().range());
      findings.read(FieldPath.CIVILIANS.figure(Harm.WOUNDED), injured.get().span());
      findings.inferred(FieldPath.CIVILIANS.figure(Harm.WOUNDED), "the target was no armed body");
    }
    return toll;
  }

  /** Whether the target row names anybody beside armed bodies. */
  private boolean targetsOthers() {
    for (Infobox.Line line : ArticleParts.lines(article, "target")) {
      Phrase phrase = mentions.of(line);
      boolean armed = false;
      boolean any = false;
      for (int i = 0; i <= phrase.tokens().size(); i++) {
        boolean end =
            i == phrase.tokens().size()
                || phrase.tokens().get(i).isMark(",;/&")
                || phrase.tokens().get(i).is("and");
        if (end && any && !armed) {
          return true;
        }
        armed = !end && (armed || isArmedAt(phrase, i));
        any = !end && (any || phrase.tokens().get(i).isWord());
      }
    }
    return false;
  }

  private static boolean isArmedAt(Phrase phrase, int token) {
    for (ActorMention actor : phrase.actors()) {
      boolean armed =
          isArmedBody(actor) || actor.group().isPresent() && actor.group().get().isArmed();
      if (armed && actor.first() <= token && token < actor.after()) {
        return true;
      }
    }
    return false;
  }

  /** "35 (including 3 perpetrators)": the other 32, if all that are told apart are of the sides. */
  private Range withoutArmed(List<Victims> dead, Victims total, Owners owners) {
    Range rest = total.range();
    for (Victims victims : dead) {
      boolean part = victims.span().start() > total.span().start();
      if (owners.of(victims).isEmpty()
          || !part
          || !victims.range().isExact()
          || rest.low().isEmpty()) {
        return null;
      }
      int less = victims.range().low().getAsInt();
      int low = rest.low().getAsInt() - less;
      if (low < 0) {
        return null;
      }
      rest =
          rest.high().isPresent()
              ? Range.between(low, rest.high().getAsInt() - less)
              : Range.atLeast(low);
    }
    if (dead.isEmpty()) {
      return null;
    }
    findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), total.span());
    findings.inferred(FieldPath.CIVILIANS.figure(Harm.KILLED), "all dead but those who bore arms");
    return rest;
  }

  /**
   * The dead of the whole row, whoever they were: its total, else its parts added up. Where the row
   * says what part of the total was of whom, it counts all who fell.
   */
  private static Optional<Fatalities> fatalities(List<Victims> dead, Optional<Victims> total) {
    if (total.isEmpty()) {
      return Optional.empty();
    }
    boolean parts = false;
    Range sum = null;
    for (Victims victims : dead) {
      parts |= victims.part();
      if (!victims.part()) {
        sum = sum == null ? victims.range() : sum.plus(victims.range());
      }
    }
    Range all = sum == null ? total.get().range() : sum;
    boolean closed = parts && sum == null && all.high().isPresent();
    return Optional.of(
        closed
            ? new Fatalities(all.low(), all.low(), all.high())
            : new Fatalities(OptionalInt.empty(), all.low(), OptionalInt.empty()));
  }
}
