package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Section;
import org.skirmish.event.day.FigureScope;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Act;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;

/** Reads from the clauses of sentences who attacks whom. */
public final class RelationReader {

  /** Who begins is told first; what follows may be the answer. */
  private static final double FIRST = 3;

  private static final int OPENING = 3;

  /** Being harmed says less than being attacked: attackers fall too. */
  private static final double HARMED = 0.4;

  /** An act of which the lexicon does not know whether it is violent. */
  private static final double ACTING = 0.1;

  /** What was only meant, where nothing else is told. */
  private static final double TRIED = 1;

  private static final Lexicon WORDS = Lexicon.english();

  private final Cast cast;
  private final Relations relations = new Relations();
  private SpokenOf spokenOf;

  RelationReader(Cast cast) {
    this.cast = cast;
  }

  /**
   * @param before the sentence before the first, of which its pronouns may speak
   */
  Relations read(List<Told> sentences, Optional<Told> before) {
    spokenOf = new SpokenOf(cast, before);
    int violent = 0;
    for (Told told : sentences) {
      spokenOf.enter(told);
      double weight = violent < OPENING ? FIRST : 1;
      boolean deed = read(told, weight);
      if (violent < OPENING && told.section() == Section.Kind.LEAD) {
        new Manoeuvres(told).opponents(cast, relations);
      }
      manoeuvres(told, weight);
      note(told);
      violent += deed ? 1 : 0;
      spokenOf.leave(told);
    }
    return relations;
  }

  private boolean read(Told told, double weight) {
    boolean deed = false;
    for (EventMention mention : told.statement().mentions()) {
      boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      if (real && Deeds.isViolent(mention) && !FigureScope.isBackground(told, mention.span())) {
        deed |= read(mention, told, weight);
      }
    }
    if (!deed) {
      for (EventMention mention : told.statement().mentions()) {
        tried(mention, told);
      }
    }
    for (Act act : told.statement().irregularActs()) {
      cast.party(act.agent(), told, spokenOf.get())
          .ifPresent(party -> relations.attack(party, ACTING));
      for (Participant patient : act.patients()) {
        cast.party(patient, told, spokenOf.get())
            .ifPresent(party -> relations.attack(party, -ACTING));
      }
    }
    return deed;
  }

  /**
   * "Commandos tried to free a hostage", "came ashore to capture a leader": who goes there acts.
   */
  private void tried(EventMention mention, Told told) {
    boolean aim = mention.status().isOpen() || mention.status() == Status.BACKGROUND;
    boolean raid =
        switch (mention.eventClass()) {
          case RELEASE, ABDUCT, ARREST, KILL, ATTACK, TAKE_GROUND, MOVE -> true;
          default -> false;
        };
    boolean holds = WORDS.cue("holds-ground").contains(mention.verb());
    if (aim && raid && !mention.nominal() && !holds) {
      for (Combatant agent : parties(known(mention.agents(), told), told)) {
        relations.attack(agent, TRIED);
      }
      boolean freed = mention.eventClass() == EventClass.RELEASE;
      for (Combatant patient : parties(known(freed ? List.of() : mention.patients(), told), told)) {
        relations.attack(patient, -TRIED);
      }
    }
  }

  /** Those whose own words say whose people they are. */
  private List<Participant> known(List<Participant> participants, Told told) {
    List<Participant> known = new ArrayList<>(participants);
    known.removeIf(participant -> !Wording.tells(participant, told));
    return known;
  }

  /** Notes whoever is named beside a deed. */
  private void note(Told told) {
    if (!Deeds.tells(told)) {
      return;
    }
    for (Participant named : told.statement().named()) {
      Optional<Combatant> party = cast.party(named, told, spokenOf.get());
      boolean armed = named.kind().isArmed() && named.kind() != PersonKind.GOVERNMENT;
      boolean own = Wording.tells(named, told) && !Wording.isBareCountry(named, told);
      boolean back = FigureScope.isBackground(told, named.span());
      if (armed && own && !back && party.isPresent() && party.get().named()) {
        relations.attack(party.get(), 0);
        relations.noteInDeed(party.get());
      }
    }
  }

  private boolean read(EventMention mention, Told told, double weight) {
    if (mention.eventClass() != EventClass.CLASH) {
      relations.noteOneSided();
    }
    List<Combatant> agents = parties(mention.agents(), told);
    List<Combatant> patients = parties(mention.patients(), told, agents);
    if (new Manoeuvres(told).isRepulse(mention)) {
      return repulse(agents, patients, told, weight);
    }
    boolean mutual = mention.eventClass() == EventClass.CLASH;
    if (!mutual) {
      // "When Ruritanian guns shelled their position": nobody shells himself.
      patients.removeIf(patient -> ProseSides.hold(agents, patient.key()));
    }
    boolean harmed =
        agents.isEmpty()
            && switch (mention.eventClass()) {
              case KILL, DIE, WOUND -> true;
              default -> false;
            };
    for (Combatant agent : agents) {
      relations.attack(
          agent, mutual ? 0 : isReaction(mention) ? ACTING : isAnswer(mention) ? 1 : weight);
      relations.vote(agent, agents, 1);
      relations.vote(agent, patients, -1);
    }
    for (Combatant patient : patients) {
      if (!isAfterwards(mention)) {
        relations.attack(patient, mutual ? 0 : harmed ? -HARMED : -weight);
      }
      List<Combatant> foes =
          harmed ? patients.stream().filter(patient::isFoeOf).toList() : List.of();
      List<Combatant> friends = new ArrayList<>(patients);
      friends.removeAll(foes);
      relations.vote(patient, friends, 1);
      relations.vote(patient, foes, -1);
    }
    return !agents.isEmpty() || !patients.isEmpty();
  }

  /** "X beat back an attempt by Y": X is attacked, and Y attacks. */
  private boolean repulse(
      List<Combatant> agents, List<Combatant> patients, Told told, double weight) {
    List<Combatant> attackers = new ArrayList<>(patients);
    for (Participant blamed : told.statement().blamed()) {
      Optional<Combatant> party = cast.party(blamed, told, spokenOf.get());
      if (party.isPresent() && !ProseSides.hold(agents, party.get().key())) {
        attackers.add(party.get());
      }
    }
    for (Combatant attacker : attackers) {
      relations.attack(attacker, weight);
      relations.vote(attacker, agents, -1);
    }
    for (Combatant agent : agents) {
      relations.attack(agent, -weight);
    }
    return !agents.isEmpty();
  }

  /** What is undertaken by whom against whom, and who gives way to others. */
  private void manoeuvres(Told told, double weight) {
    Manoeuvres manoeuvres = new Manoeuvres(told);
    List<Combatant> agents = parties(known(manoeuvres.undertakers(), told), told);
    List<Combatant> targets = parties(known(manoeuvres.targets(), told), told);
    for (Combatant agent : agents) {
      relations.attack(agent, weight);
      relations.vote(agent, agents, 1);
      relations.vote(agent, targets, -1);
    }
    for (Combatant target : targets) {
      relations.attack(target, -weight);
    }
    for (Combatant blamed : parties(known(manoeuvres.blamed(), told), told)) {
      relations.attack(blamed, 1);
      relations.noteOneSided();
    }
    for (Combatant holder : parties(manoeuvres.repulsing(), told)) {
      relations.attack(holder, -1);
    }
    for (Combatant loser : parties(known(manoeuvres.givingWay(), told), told)) {
      for (EventMention mention : told.statement().mentions()) {
        boolean taken =
            mention.eventClass() == EventClass.TAKE_GROUND
                || mention.eventClass() == EventClass.ATTACK;
        List<Combatant> winners = taken ? parties(mention.agents(), told) : List.of();
        if (!winners.isEmpty() && !ProseSides.hold(winners, loser.key())) {
          relations.attack(loser, -HARMED);
          relations.vote(loser, winners, -1);
        }
      }
    }
  }

  /** Who retakes a town answers an attack, wherever the text tells of it. */
  public static boolean isAnswer(EventMention mention) {
    return mention.eventClass() == EventClass.TAKE_GROUND
        && WORDS.cue("regains").contains(mention.verb());
  }

  /** Who counter-attacks was attacked. */
  private static boolean isReaction(EventMention mention) {
    return isAfterwards(mention) || WORDS.cue("counters").contains(mention.verb());
  }

  /** Arrests and seizures are what police do when all is over. */
  private static boolean isAfterwards(EventMention mention) {
    return switch (mention.eventClass()) {
      case ARREST, SEIZE, INTERCEPT -> true;
      default -> false;
    };
  }

  private List<Combatant> parties(List<Participant> participants, Told told) {
    return parties(participants, told, List.of());
  }

  /**
   * @param foes those whom no pronoun among them means
   */
  private List<Combatant> parties(List<Participant> participants, Told told, List<Combatant> foes) {
    List<Combatant> found = new ArrayList<>();
    for (Participant participant : participants) {
      Optional<Combatant> party = cast.party(participant, told, spokenOf.get());
      if (party.isEmpty() && WORDS.cue("personal").contains(participant.word())) {
        party = namedBefore(participant, told, foes);
      }
      party.ifPresent(found::add);
    }
    return found;
  }

  /** Whom a pronoun means: the party that is the sentence's subject, or else another one. */
  private Optional<Combatant> namedBefore(Participant pronoun, Told told, List<Combatant> foes) {
    for (Participant named : new Manoeuvres(told).namedBefore(pronoun, foes.isEmpty())) {
      Optional<Combatant> party = cast.party(named, told, spokenOf.get());
      if (foes.isEmpty() || party.isPresent() && !ProseSides.hold(foes, party.get().key())) {
        return party;
      }
    }
    return Optional.empty();
  }
}
