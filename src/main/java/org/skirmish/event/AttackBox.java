package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Infobox;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.ActorMention;
import org.skirmish.mention.Group;
import org.skirmish.mention.Harm;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Party;
import org.skirmish.mention.PartyNames;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Range;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;
import org.skirmish.world.World;

/**
 * Reads the box of an attack: perpetrators against the target's and the defenders' forces, and the
 * dead with what the row says of who they were ("71 (62 civilians, 5 soldiers and 4 attackers)").
 */
final class AttackBox {

  private final Article article;
  private final Mentions mentions;
  private final World world;
  private final Findings findings;

  AttackBox(Article article, Mentions mentions, World world, Findings findings) {
    this.article = article;
    this.mentions = mentions;
    this.world = world;
    this.findings = findings;
  }

  private record Victims(Group group, Range range, Span span) {}

  /** The reading, if the box is an attack's. */
  Optional<BoxSides.Reading> read() {
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
    targets().stream()
        .filter(t -> defenders.stream().noneMatch(d -> d.key().equals(t.key())))
        .forEach(defenders::add);
    List<Victims> dead = victims("deaths");
    Optional<Victims> total = total("deaths");
    Optional<Victims> injured = total("injured");
    boolean forcesOnly =
        !dead.isEmpty()
            && dead.stream().anyMatch(v -> v.group.isOfState())
            && dead.stream().noneMatch(v -> v.group == Group.CIVILIANS || v.group == Group.PEOPLE);
    List<Side> sides = new ArrayList<>();
    if (!attackers.isEmpty()) {
      Toll toll = sum(dead, sides.size(), true);
      sides.add(side(Role.ATTACKER, attackers, sides.size(), toll));
    }
    if (!defenders.isEmpty()) {
      Toll toll = sum(dead, sides.size(), false);
      if (forcesOnly && injured.isPresent()) {
        toll = toll.with(Harm.WOUNDED, injured.get().range);
        findings.read("sides[" + sides.size() + "].wounded", injured.get().span);
        findings.inferred(
            "sides[" + sides.size() + "].wounded", "all who died by the attack were of this side");
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
    return parties.stream().map(Party::key).toList();
  }

  private List<Party> parties(String label) {
    List<Party> parties = new ArrayList<>();
    article.infobox().row(label).stream()
        .flatMap(row -> row.lines().stream())
        .flatMap(line -> PartyNames.of(article.text(), line.span(), world).stream())
        .filter(party -> parties.stream().noneMatch(p -> p.key().equals(party.key())))
        .forEach(parties::add);
    return parties;
  }

  /** A target is a side only when it is an armed body that is named. */
  private List<Party> targets() {
    return article.infobox().row("target").stream()
        .flatMap(row -> row.lines().stream())
        .flatMap(line -> mentions.of(line).actors().stream())
        .filter(actor -> actor.kind() != ActorMention.Kind.DESCRIBED)
        .filter(
            actor ->
                actor.kind() == ActorMention.Kind.NAMED
                    || actor.group().filter(Group::isArmed).isPresent())
        .map(
            actor ->
                new Party(actor.name(), actor.span(), actor.key(), actor.known(), actor.country()))
        .toList();
  }

  private Side side(Role role, List<Party> parties, int index, Toll toll) {
    List<Actor> actors = new ArrayList<>();
    for (int a = 0; a < parties.size(); a++) {
      Party party = parties.get(a);
      findings.read("sides[" + index + "].actors[" + a + "].name", party.span());
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
        findings.read("sides[" + index + "].killed", victims.span);
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
        findings.read("civilians.killed", victims.span);
      }
    }
    if (sum == null && dead.isEmpty() && onlyCivilians && total.isPresent()) {
      sum = total.get().range;
      findings.read("civilians.killed", total.get().span);
      findings.inferred("civilians.killed", "the target was no armed body");
    }
    if (sum != null) {
      toll = toll.with(Harm.KILLED, sum);
    }
    if (dead.isEmpty() && onlyCivilians && injured.isPresent()) {
      toll = toll.with(Harm.WOUNDED, injured.get().range);
      findings.read("civilians.wounded", injured.get().span);
      findings.inferred("civilians.wounded", "the target was no armed body");
    }
    return toll;
  }

  /** The row's first figure, which is its total. */
  private Optional<Victims> total(String label) {
    for (Infobox.Line line : lines(label)) {
      Phrase phrase = mentions.of(line);
      if (!phrase.counts().isEmpty()) {
        var count = phrase.counts().get(0);
        return Optional.of(new Victims(Group.PEOPLE, count.range(), count.span()));
      }
    }
    return Optional.empty();
  }

  private List<Infobox.Line> lines(String label) {
    return article.infobox().row(label).map(Infobox.Row::lines).orElse(List.of());
  }

  /** The dead by what they were, where the row says. */
  private List<Victims> victims(String label) {
    List<Victims> victims = new ArrayList<>();
    for (Infobox.Line line : lines(label)) {
      Phrase phrase = mentions.of(line);
      FigureReader figures = new FigureReader(phrase);
      List<Token> tokens = phrase.tokens();
      int i = 0;
      while (i < tokens.size()) {
        Optional<FigureReader.Figure> figure = figures.at(i);
        if (figure.isPresent()) {
          FigureReader.Figure f = figure.get();
          f.group().ifPresent(g -> victims.add(new Victims(g, f.range(), f.span())));
          i = Math.max(i + 1, f.after());
          continue;
        }
        Optional<Victims> single = single(phrase, i);
        single.ifPresent(victims::add);
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
    return phrase.actors().stream()
        .filter(a -> a.first() > i && a.first() <= i + 2)
        .filter(a -> a.group().isPresent() && !tokens.get(a.first()).key().endsWith("s"))
        .findFirst()
        .map(
            a -> new Victims(a.group().get(), Range.exactly(1), tokens.get(i).span().to(a.span())));
  }
}
