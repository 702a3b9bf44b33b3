package org.skirmish.coding.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** The sentences on who was harmed: "Three peacekeepers and one Malian soldier were killed." */
final class Tolls {

  private record Loss(Range range, Naming who) {}

  /** From so many parties on a side is named by the first. */
  private static final int MANY = 3;

  private static final List<Harm> ORDER =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.MISSING, Harm.DISPLACED, Harm.TOTAL);

  private final ConflictEvent event;
  private final List<CodedSide> sides;
  private final Optional<SubEventType> type;
  private final PartyNaming naming;

  Tolls(
      ConflictEvent event, List<CodedSide> sides, Optional<SubEventType> type, PartyNaming naming) {
    this.event = event;
    this.sides = sides;
    this.type = type;
    this.naming = naming;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    List<Loss> before = List.of();
    boolean joined = false;
    for (Harm harm : ORDER) {
      List<Loss> losses = losses(harm);
      if (losses.isEmpty() || harm == Harm.CAPTURED && taken().isPresent()) {
        continue;
      }
      boolean same =
          before.size() == 1
              && losses.size() == 1
              && before.get(0).who().equals(losses.get(0).who())
              && !joined
              && harm != Harm.TOTAL;
      if (same) {
        int last = sentences.size() - 1;
        sentences.set(
            last,
            sentences.get(last)
                + " and "
                + Figures.range(losses.get(0).range())
                + predicate(harm, Figures.isOne(losses.get(0).range())));
      } else {
        sentences.add(Figures.opened(sentence(harm, losses)));
      }
      joined = same;
      before = losses;
    }
    total(losses(Harm.KILLED)).ifPresent(sentences::add);
    return sentences.stream().map(sentence -> sentence + ".").toList();
  }

  /** The civilians who were abducted, where the clause on the abduction can count them. */
  Optional<String> taken() {
    List<Loss> losses = losses(Harm.CAPTURED);
    boolean counted = isAbduction() && losses.size() == 1 && !event.civilians().isEmpty();
    return counted
        ? Optional.of(Figures.of(losses.get(0).range(), losses.get(0).who()))
        : Optional.empty();
  }

  private boolean isAbduction() {
    return type.isPresent() && type.get() == SubEventType.ABDUCTION_FORCED_DISAPPEARANCE;
  }

  private String sentence(Harm harm, List<Loss> losses) {
    List<String> people = new ArrayList<>();
    for (Loss loss : losses) {
      people.add(Figures.of(loss.range(), loss.who()));
    }
    boolean one = losses.size() == 1 && Figures.isOne(losses.get(0).range());
    return NoteWords.join(people) + predicate(harm, one);
  }

  private String predicate(Harm harm, boolean one) {
    String be = one ? " was " : " were ";
    return switch (harm) {
      case KILLED -> be + "killed";
      case WOUNDED -> be + "wounded";
      case CAPTURED -> be + (isAbduction() ? "abducted" : "captured");
      case MISSING -> " went missing";
      case DISPLACED -> be + "displaced";
      case TOTAL, STRENGTH -> be + "killed, wounded, captured or missing";
    };
  }

  private List<Loss> losses(Harm harm) {
    List<Loss> losses = new ArrayList<>();
    for (CodedSide side : sides) {
      if (side.actors().size() > 1 && everyActorHas(side, harm)) {
        for (CodedActor actor : side.actors()) {
          add(losses, actor.actor().toll(), harm, naming.of(actor));
        }
      } else {
        add(losses, side.side().toll(), harm, people(side));
      }
    }
    boolean taken =
        harm == Harm.MISSING
            && event.civilians().get(harm).equals(event.civilians().get(Harm.CAPTURED));
    if (!taken) { // who was abducted is missing
      add(losses, event.civilians(), harm, PartyNaming.civilians());
    }
    add(losses, event.unassigned(), harm, others(losses));
    return losses;
  }

  /** People of whom nobody says whose they were. */
  private static Naming others(List<Loss> told) {
    return told.isEmpty()
        ? new Naming("people", true, Optional.empty(), "person", "people")
        : new Naming("others", true, Optional.empty(), "other person", "others");
  }

  private static void add(List<Loss> losses, Toll toll, Harm harm, Naming who) {
    Optional<Range> range = toll.get(harm);
    boolean none = range.isPresent() && range.get().isExact() && range.get().low().getAsInt() == 0;
    if (range.isPresent() && !none) {
      losses.add(new Loss(range.get(), who));
    }
  }

  private static boolean everyActorHas(CodedSide side, Harm harm) {
    for (CodedActor actor : side.actors()) {
      if (actor.actor().toll().get(harm).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What to call the people of a side: "attackers" where it has parties of several kinds. */
  private Naming people(CodedSide side) {
    List<Naming> parties = new ArrayList<>();
    List<String> adjectives = new ArrayList<>();
    for (CodedActor actor : side.actors()) {
      Naming party = naming.of(actor);
      parties.add(party);
      if (party.isForces() && !adjectives.contains(party.adjective().get())) {
        adjectives.add(party.adjective().get());
      }
    }
    if (parties.size() == 1) {
      return parties.get(0);
    }
    boolean many = parties.size() > MANY;
    String names = many ? parties.get(0).name() + " and their allies" : Naming.together(parties);
    boolean allied = many && parties.get(0).isForces();
    if (allied || parties.stream().allMatch(Naming::isForces)) {
      String all = many ? adjectives.get(0) + " and allied" : NoteWords.join(adjectives);
      String one = adjectives.size() == 1 ? all + " soldier" : "member of the " + names;
      return new Naming(names, true, Optional.empty(), one, all + " soldiers");
    }
    Role role = side.side().role();
    if (role == Role.UNKNOWN) {
      String on = " on the side of " + names;
      return new Naming(names, true, Optional.empty(), "person" + on, "people" + on);
    }
    String noun = role == Role.ATTACKER ? "attacker" : "defender";
    return new Naming(names, true, Optional.empty(), noun, noun + "s");
  }

  /** The figure for all, unless it is what the sentences before add up to. */
  private Optional<String> total(List<Loss> killed) {
    Fatalities all = event.fatalities();
    boolean unnumbered =
        event.account().isPresent() && event.account().get().ledger().isUnnumbered(Harm.KILLED);
    if (all.low().isEmpty()) {
      return killed.isEmpty() && unnumbered
          ? Optional.of("An unknown number of people were killed")
          : Optional.empty();
    }
    int low = all.low().getAsInt();
    if (low == 0 && (all.high().isEmpty() || all.high().getAsInt() == 0)) {
      return killed.isEmpty() && isViolent() && all.high().isPresent()
          ? Optional.of("No deaths were reported")
          : Optional.empty();
    }
    int sum = 0;
    for (Loss loss : killed) {
      sum += loss.range().low().orElse(0);
    }
    if (sum == low) {
      return Optional.empty();
    }
    Range range = new Range(all.low(), all.high());
    boolean one = Figures.isOne(range);
    String people = Figures.range(range) + (one ? " person was" : " people were") + " killed";
    return Optional.of(killed.isEmpty() ? Figures.opened(people) : "In all, " + people);
  }

  private boolean isViolent() {
    return type.isPresent()
        && type.get().eventType() != EventType.PROTESTS
        && type.get().eventType() != EventType.STRATEGIC_DEVELOPMENTS;
  }
}
