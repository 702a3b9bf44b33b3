package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.Actor;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.event.toll.FigureReader;
import org.skirmish.mention.Group;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;
import org.skirmish.world.World;

/**
 * Reads the box of an attack: perpetrators against the target's and the defenders' forces, and the
 * dead with what the row says of who they were ("71 (62 civilians, 5 soldiers and 4 attackers)").
 */
public final class AttackBox {

  private static final Set<String> SOURCES =
      Set.of("according", "per", "acc", "official", "officially", "claimed", "by");

  private final Article article;
  private final Mentions mentions;
  private final World world;
  private final Findings findings;

  public AttackBox(Article article, Mentions mentions, World world, Findings findings) {
    this.article = article;
    this.mentions = mentions;
    this.world = world;
    this.findings = findings;
  }

  private record Victims(Group group, Range range, Span span) {}

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
    List<Victims> dead = victims("deaths");
    Optional<Victims> total = total("deaths");
    Optional<Victims> injured = total("injured");
    boolean forces = false;
    boolean others = false;
    for (Victims victims : dead) {
      forces |= victims.group.isOfState();
      others |= victims.group == Group.CIVILIANS || victims.group == Group.PEOPLE;
    }
    List<Side> sides = new ArrayList<>();
    if (!attackers.isEmpty()) {
      Toll toll = sum(dead, sides.size(), true);
      sides.add(side(Role.ATTACKER, attackers, sides.size(), toll));
    }
    if (!defenders.isEmpty()) {
      Toll toll = sum(dead, sides.size(), false);
      if (forces && !others && injured.isPresent()) {
        toll = toll.with(Harm.WOUNDED, injured.get().range);
        FieldPath wounded = FieldPath.side(sides.size()).figure(Harm.WOUNDED);
        findings.read(wounded, injured.get().span);
        findings.inferred(wounded, "all who died by the attack were of this side");
      }
      sides.add(side(Role.DEFENDER, defenders, sides.size(), toll));
    }
    List<List<String>> keys = new ArrayList<>();
    if (!attackers.isEmpty()) {
      keys.add(keys(attackers));
    }
    if (!defenders.isEmpty()) {
      keys.add(keys(defenders));
    }
    return Optional.of(
        new BoxSides.Reading(sides, civilians(dead, total, injured, defenders.isEmpty()), keys));
  }

  private static List<String> keys(List<Party> parties) {
    List<String> keys = new ArrayList<>();
    for (Party party : parties) {
      keys.add(party.key());
    }
    return keys;
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
    return actor.kind() == ActorMention.Kind.NAMED
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

  /** The dead of a side: attackers of the one, all others who bear arms of the other. */
  private Toll sum(List<Victims> dead, int index, boolean attackers) {
    Range sum = null;
    for (Victims victims : dead) {
      boolean attacker = victims.group == Group.ATTACKERS || victims.group == Group.FIGHTERS;
      boolean own = attackers ? attacker : victims.group.isOfState();
      if (own) {
        sum = sum == null ? victims.range : sum.plus(victims.range);
        findings.read(FieldPath.side(index).figure(Harm.KILLED), victims.span);
      }
    }
    return sum == null ? Toll.UNKNOWN : Toll.UNKNOWN.with(Harm.KILLED, sum);
  }

  private Toll civilians(
      List<Victims> dead,
      Optional<Victims> total,
      Optional<Victims> injured,
      boolean onlyCivilians) {
    Toll toll = Toll.UNKNOWN;
    Range sum = null;
    for (Victims victims : dead) {
      if (victims.group == Group.CIVILIANS || victims.group == Group.CROWD) {
        sum = sum == null ? victims.range : sum.plus(victims.range);
        findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), victims.span);
      }
    }
    if (sum == null && dead.isEmpty() && onlyCivilians && total.isPresent()) {
      sum = total.get().range;
      findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), total.get().span);
      findings.inferred(FieldPath.CIVILIANS.figure(Harm.KILLED), "the target was no armed body");
    }
    if (sum == null && onlyCivilians && total.isPresent()) {
      sum = withoutAttackers(dead, total.get());
    }
    if (sum != null) {
      toll = toll.with(Harm.KILLED, sum);
    }
    if (dead.isEmpty() && onlyCivilians && injured.isPresent()) {
      toll = toll.with(Harm.WOUNDED, injured.get().range);
      findings.read(FieldPath.CIVILIANS.figure(Harm.WOUNDED), injured.get().span);
      findings.inferred(FieldPath.CIVILIANS.figure(Harm.WOUNDED), "the target was no armed body");
    }
    return toll;
  }

  /** "35 (including 3 perpetrators)": the other 32, if all that are told apart are attackers. */
  private Range withoutAttackers(List<Victims> dead, Victims total) {
    Range rest = total.range;
    for (Victims victims : dead) {
      boolean attackers = victims.group == Group.ATTACKERS || victims.group == Group.FIGHTERS;
      boolean part = victims.span.start() > total.span.start();
      if (!attackers || !part || !victims.range.isExact() || rest.low().isEmpty()) {
        return null;
      }
      int less = victims.range.low().getAsInt();
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
    findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), total.span);
    findings.inferred(FieldPath.CIVILIANS.figure(Harm.KILLED), "all dead but the attackers");
    return rest;
  }

  /** "128+ (61 according to the government)": the figures of two counts. */
  private static Range withRival(Phrase phrase, Range first, int after) {
    List<Token> tokens = phrase.tokens();
    if (after >= tokens.size() || !tokens.get(after).is("(")) {
      return first;
    }
    for (CountMention count : phrase.counts()) {
      if (count.first() == after + 1 && count.after() < tokens.size()) {
        String next = tokens.get(count.after()).key();
        return SOURCES.contains(next) ? first.union(count.range()) : first;
      }
    }
    return first;
  }

  /** The row's first figure, which is its total. */
  private Optional<Victims> total(String label) {
    for (Infobox.Line line : ArticleParts.lines(article, label)) {
      Phrase phrase = mentions.of(line);
      if (!phrase.counts().isEmpty()) {
        CountMention count = phrase.counts().get(0);
        Range range = withRival(phrase, count.range(), count.after());
        return Optional.of(new Victims(Group.PEOPLE, range, count.span()));
      }
    }
    return Optional.empty();
  }

  /** The dead by what they were, where the row says. */
  private List<Victims> victims(String label) {
    List<Victims> victims = new ArrayList<>();
    for (Infobox.Line line : ArticleParts.lines(article, label)) {
      Phrase phrase = mentions.of(line);
      FigureReader figures = new FigureReader(phrase);
      List<Token> tokens = phrase.tokens();
      int i = 0;
      while (i < tokens.size()) {
        Optional<FigureReader.Figure> figure = figures.at(i);
        if (figure.isPresent()) {
          FigureReader.Figure f = figure.get();
          if (f.group().isPresent()) {
            victims.add(new Victims(f.group().get(), f.range(), f.span()));
          }
          i = Math.max(i + 1, f.after());
          continue;
        }
        Optional<Victims> single = single(phrase, i);
        if (single.isPresent()) {
          victims.add(single.get());
        }
        i++;
      }
    }
    return victims;
  }

  /** "and the bomber": one. */
  private static Optional<Victims> single(Phrase phrase, int i) {
    List<Token> tokens = phrase.tokens();
    if (!tokens.get(i).is("the") && !tokens.get(i).is("a") && !tokens.get(i).is("an")) {
      return Optional.empty();
    }
    for (ActorMention actor : phrase.actors()) {
      boolean next = actor.first() == i + 1 || actor.first() == i + 2;
      if (next && actor.group().isPresent() && !tokens.get(actor.first()).key().endsWith("s")) {
        Span span = tokens.get(i).span().to(actor.span());
        return Optional.of(new Victims(actor.group().get(), Range.exactly(1), span));
      }
    }
    return Optional.empty();
  }
}
