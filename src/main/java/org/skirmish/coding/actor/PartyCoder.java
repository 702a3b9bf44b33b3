package org.skirmish.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedActor;
import org.skirmish.event.Actor;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Toll;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Names and types a participant of prose as ACLED does: a group by the registry, in the branch of
 * the event's country where it has one; forces by the country of the event unless the words name
 * another; everybody else by ACLED's generic names. Forces abroad are External/Other forces.
 */
public final class PartyCoder {

  private final World world;
  private final Optional<Country> where;
  private final OptionalInt year;

  public PartyCoder(World world, Optional<Country> where, OptionalInt year) {
    this.world = world;
    this.where = where;
    this.year = year;
  }

  /** The participant as an actor of its own. */
  public CodedActor code(Participant participant) {
    return code(
        new Actor(
            participant.phrase(),
            Optional.of(participant.span()),
            Toll.UNKNOWN,
            Optional.of(participant)),
        participant);
  }

  /** An actor that was read from prose, with its codes. */
  CodedActor code(Actor actor, Participant participant) {
    if (participant.group().isPresent()) {
      return ofGroup(actor, participant, participant.group().get());
    }
    Optional<Country> home = participant.nationality().or(() -> where);
    if (participant.name().isPresent()) {
      String name = filled(international(participant.name().get(), participant), home);
      name = Herders.asThere(Clans.full(name, where), participant, where);
      return new CodedActor(actor, name, name, Optional.of(type(participant, home)), iso3(home));
    }
    String name = generic(participant.kind(), home, participant.nationality());
    String canonical =
        participant.kind() == PersonKind.ARMY && home.isPresent() ? home.get().name() : name;
    return new CodedActor(actor, canonical, name, Optional.of(type(participant, home)), iso3(home));
  }

  private CodedActor ofGroup(Actor actor, Participant participant, ArmedActor named) {
    ArmedActor group = branch(atTheTime(named, participant.name()));
    Optional<String> home = group.country();
    String name = group.acledName(where);
    Optional<String> contingent = participant.nationality().map(Country::iso3);
    boolean mission = group.type() == ActorType.EXTERNAL_FORCES && !contingent.equals(home);
    if (mission && participant.nationality().isPresent()) {
      name += " (" + participant.nationality().get().name() + ")";
    }
    ActorType type = StateForces.abroad(group.type(), home, where);
    return new CodedActor(actor, group.name(), name, Optional.of(type), home);
  }

  /** Whom the name stands for in the country and the year of the event. */
  private ArmedActor atTheTime(ArmedActor named, Optional<String> alias) {
    Optional<ArmedActor> found = alias.flatMap(name -> world.actors().find(name, where, year));
    return found.or(() -> world.actors().find(named.name(), where, year)).orElse(named);
  }

  /** "Islamic State" in Iraq is "Islamic State (Iraq)", if the registry has that branch. */
  private ArmedActor branch(ArmedActor group) {
    if (where.isEmpty()) {
      return group;
    }
    String country = " (" + where.get().name() + ")";
    Optional<ArmedActor> branch = world.actors().find(group.name() + country, where, year);
    if (branch.isEmpty()) {
      branch = world.actors().find(group.acledName() + country, where, year);
    }
    boolean then =
        branch.isPresent() && (year.isEmpty() || branch.get().existedIn(year.getAsInt()));
    return then ? branch.get() : group;
  }

  private ActorType type(Participant participant, Optional<Country> home) {
    return switch (participant.kind()) {
      case ARMY, POLICE, SECURITY, GOVERNMENT ->
          isAbroad(home) ? ActorType.EXTERNAL_FORCES : ActorType.STATE_FORCES;
      case STATE -> ActorType.STATE_FORCES;
      case GUARD, EXTERNAL -> ActorType.EXTERNAL_FORCES;
      case REBEL -> ActorType.REBEL_GROUP;
      case ARMED, GANG -> ActorType.POLITICAL_MILITIA;
      case IDENTITY -> ActorType.IDENTITY_MILITIA;
      case RIOTERS -> ActorType.RIOTERS;
      case PROTESTERS -> ActorType.PROTESTERS;
      case CIVILIANS, FORCE_PROPERTY, PROPERTY, OBJECT, BODY, VAGUE -> ActorType.CIVILIANS;
    };
  }

  private boolean isAbroad(Optional<Country> home) {
    return home.isPresent() && where.isPresent() && !home.get().equals(where.get());
  }

  /** ACLED's generic name for people of a kind. */
  String generic(PersonKind kind, Optional<Country> home) {
    return generic(kind, home, Optional.empty());
  }

  /**
   * @param told the country that the words name: "Ethiopian raiders" in Kenya
   */
  private String generic(PersonKind kind, Optional<Country> home, Optional<Country> told) {
    return switch (kind) {
      case ARMY -> forces("Military", home);
      case POLICE, SECURITY -> forces("Police", home);
      case GOVERNMENT -> home.isPresent() ? filled("Government of {N}", home) : "Government";
      case REBEL -> inCountry("Opposition Rebels", where);
      case GANG -> inCountry("Unidentified Gang", told.or(() -> where));
      case GUARD -> inCountry("Private Security Forces", where);
      case RIOTERS -> inCountry("Rioters", home);
      case PROTESTERS -> inCountry("Protesters", home);
      case CIVILIANS, FORCE_PROPERTY, PROPERTY, OBJECT, BODY, VAGUE -> inCountry("Civilians", home);
      case EXTERNAL -> inCountry("Unidentified Military Forces", Optional.empty());
      case STATE, ARMED -> inCountry("Unidentified Armed Group", told.or(() -> where));
      case IDENTITY -> inCountry("Unidentified Communal Militia", told.or(() -> where));
    };
  }

  private static String forces(String branch, Optional<Country> home) {
    return home.isPresent() ? filled(branch + " Forces of {N}", home) : branch + " Forces";
  }

  private static String inCountry(String noun, Optional<Country> country) {
    return country.isPresent() ? noun + " (" + country.get().name() + ")" : noun;
  }

  /** People from abroad whose country the text does not name: "Civilians (International)". */
  private static String international(String name, Participant participant) {
    String people = participant.nationality().map(Country::name).orElse("International");
    return name.replace("{I}", people);
  }

  /** A name with its marks filled in; without a country a bracket falls away. */
  static String filled(String name, Optional<Country> home) {
    if (home.isEmpty()) {
      return name.replace(" ({C})", "").replace(" of {N}", "");
    }
    return name.replace("{C}", home.get().name())
        .replace("{N}", StateForces.inSentence(home.get()));
  }

  private static Optional<String> iso3(Optional<Country> country) {
    return country.map(Country::iso3);
  }

  /** The names of those whom a participant brings along. */
  List<String> associates(Participant participant) {
    List<String> names = new ArrayList<>();
    for (String associate : participant.associates()) {
      names.add(
          filled(international(associate, participant), participant.nationality().or(() -> where)));
    }
    return names;
  }
}
