package org.skirmish.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.Side.Role;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/**
 * Fills ACLED's actor columns. The codebook: one main actor a side, the initiator as a rule first;
 * those who act with it are associated. Where civilians are the victims they are the second actor,
 * "Civilians (Country)"; demonstrations have "Protesters (Country)" or "Rioters (Country)" first.
 *
 * <p>ACLED gives each pair of opponents a row of its own. An event here stays one row, so that a
 * third side is left out of these columns rather than made an ally of somebody; {@code events.json}
 * has all sides.
 */
final class ActorColumnsCoder {

  private ActorColumnsCoder() {}

  static ActorColumns code(
      List<CodedSide> sides,
      Optional<SubEventType> type,
      boolean civiliansHarmed,
      Optional<Country> country) {
    List<CodedSide> order = attackersFirst(sides);
    Optional<EventType> eventType = type.map(SubEventType::eventType);
    if (eventType.filter(EventType.VIOLENCE_AGAINST_CIVILIANS::equals).isPresent()) {
      return againstCivilians(order, country);
    }
    if (eventType.filter(EventType.PROTESTS::equals).isPresent()) {
      boolean met = type.filter(SubEventType.PEACEFUL_PROTEST::equals).isEmpty();
      return demonstration(order, ActorType.PROTESTERS, "Protesters", met, country);
    }
    if (eventType.filter(EventType.RIOTS::equals).isPresent()) {
      return demonstration(order, ActorType.RIOTERS, "Rioters", true, country);
    }
    boolean onCivilians =
        order.size() == 1
            && civiliansHarmed
            && eventType.filter(EventType.EXPLOSIONS_REMOTE_VIOLENCE::equals).isPresent();
    return onCivilians ? againstCivilians(order, country) : opponents(order);
  }

  /** The sides in the article's order, but one that is told to have attacked before the others. */
  static List<CodedSide> attackersFirst(List<CodedSide> sides) {
    List<CodedSide> order = new ArrayList<>(sides);
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).side().role() == Role.ATTACKER) {
        order.add(0, order.remove(i));
        break;
      }
    }
    return order;
  }

  private static ActorColumns opponents(List<CodedSide> order) {
    return columns(
        order.isEmpty() ? List.of() : leadingFirst(order.get(0)),
        order.size() < 2 ? List.of() : leadingFirst(order.get(1)));
  }

  private static ActorColumns againstCivilians(List<CodedSide> order, Optional<Country> country) {
    List<CodedActor> attackers =
        order.stream()
            .filter(side -> !isOf(side, ActorType.CIVILIANS))
            .findFirst()
            .map(ActorColumnsCoder::leadingFirst)
            .orElse(List.of());
    List<CodedActor> victims =
        order.stream()
            .filter(side -> isOf(side, ActorType.CIVILIANS))
            .findFirst()
            .map(ActorColumnsCoder::leadingFirst)
            .orElse(List.of());
    ActorColumns known = columns(attackers, victims);
    return new ActorColumns(
        known.actor1(),
        known.associated1(),
        known.inter1(),
        Optional.of(inCountry("Civilians", country)),
        List.of(),
        Optional.of(ActorType.CIVILIANS));
  }

  private static ActorColumns demonstration(
      List<CodedSide> order, ActorType crowd, String noun, boolean met, Optional<Country> country) {
    List<CodedActor> demonstrators =
        order.stream()
            .filter(side -> side.actors().stream().noneMatch(ActorColumnsCoder::bearsArms))
            .findFirst()
            .map(CodedSide::actors)
            .orElse(List.of());
    List<CodedActor> opponents =
        order.stream()
            .filter(side -> met && side.actors() != demonstrators)
            .findFirst()
            .map(ActorColumnsCoder::leadingFirst)
            .orElse(List.of());
    ActorColumns known = columns(List.of(), opponents);
    List<String> associated =
        demonstrators.stream()
            .filter(actor -> actor.type().isEmpty())
            .map(CodedActor::tableName)
            .distinct()
            .toList();
    return new ActorColumns(
        Optional.of(inCountry(noun, country)),
        associated,
        Optional.of(crowd),
        known.actor2(),
        known.associated2(),
        known.inter2());
  }

  private static boolean bearsArms(CodedActor actor) {
    return actor
        .type()
        .filter(t -> t.code() < ActorType.RIOTERS.code() || t == ActorType.EXTERNAL_FORCES)
        .isPresent();
  }

  private static String inCountry(String noun, Optional<Country> country) {
    return country.map(home -> noun + " (" + home.name() + ")").orElse(noun);
  }

  private static boolean isOf(CodedSide side, ActorType type) {
    return side.actors().stream().allMatch(a -> a.type().filter(type::equals).isPresent());
  }

  /** The first actor whose kind is known leads; without one, the first. */
  private static List<CodedActor> leadingFirst(CodedSide side) {
    List<CodedActor> actors = new ArrayList<>(side.actors());
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).type().isPresent()) {
        actors.add(0, actors.remove(i));
        break;
      }
    }
    return actors;
  }

  private static ActorColumns columns(List<CodedActor> first, List<CodedActor> second) {
    return new ActorColumns(
        lead(first).map(a -> oneName(a.tableName())),
        rest(first),
        lead(first).flatMap(CodedActor::type),
        lead(second).map(a -> oneName(a.tableName())),
        rest(second),
        lead(second).flatMap(CodedActor::type));
  }

  private static Optional<CodedActor> lead(List<CodedActor> actors) {
    return actors.stream().findFirst();
  }

  private static List<String> rest(List<CodedActor> actors) {
    if (actors.isEmpty()) {
      return List.of();
    }
    String lead = oneName(actors.get(0).tableName());
    return actors.stream()
        .skip(1)
        .map(a -> oneName(a.tableName()))
        .filter(name -> !name.equals(lead))
        .distinct()
        .toList();
  }

  /** The table joins names by semicolons: a name must not hold one. */
  private static String oneName(String name) {
    return name.replace(';', ',');
  }
}
