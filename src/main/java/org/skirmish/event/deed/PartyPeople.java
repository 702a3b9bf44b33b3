package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.ArmedActor;

/**
 * The people of political parties. Whoever is harmed as one of a party is a civilian of it; a
 * party's people in the streets are a crowd.
 */
final class PartyPeople {

  private PartyPeople() {}

  /** The mention with those of a party who suffer harm as civilians of it. */
  static EventMention suffering(EventMention mention) {
    boolean unharmed =
        switch (mention.eventClass()) {
          case CLASH, AGREE, INTERVENE -> true;
          default -> false;
        };
    if (unharmed || mention.patients().stream().noneMatch(Participant::isParty)) {
      return mention;
    }
    List<Participant> patients = new ArrayList<>();
    for (Participant patient : mention.patients()) {
      patients.add(patient.isParty() ? patient.asMemberOf(name(patient)) : patient);
    }
    return mention.with(mention.agents(), patients);
  }

  /** Whether a party's people do it who are a crowd then. */
  static boolean isCrowdOf(EventMention mention) {
    if (mention.agents().isEmpty() || !mention.agents().get(0).isParty()) {
      return false;
    }
    return switch (mention.eventClass()) {
      case CLASH -> !meetsFighters(mention);
      case DEMONSTRATE, BLOCK, DESTROY, THROW -> true;
      case BEAT, ATTACK, WOUND, LOOT -> isOfMobs(mention.agents().get(0));
      default -> false;
    };
  }

  /** "Police dispersed a crowd of X supporters": a crowd, whatever it did. */
  static boolean areDispersed(EventMention mention) {
    return mention.eventClass() == EventClass.INTERVENE
        && mention.patients().stream().anyMatch(Participant::isParty);
  }

  private static boolean meetsFighters(EventMention clash) {
    return clash.agents().stream().anyMatch(PartyPeople::isFighter)
        || clash.patients().stream().anyMatch(PartyPeople::isFighter);
  }

  private static boolean isFighter(Participant one) {
    return one.kind().isIrregular() && !one.isParty();
  }

  private static boolean isOfMobs(Participant party) {
    return Lexicon.english()
        .cue("party-mob-country")
        .contains(party.group().flatMap(ArmedActor::country).orElse("").toLowerCase(Locale.ROOT));
  }

  private static String name(Participant party) {
    return party.group().orElseThrow().acledName();
  }
}
