package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.Opponents;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Whom one article means: by the names that its box and its brackets introduce, by the state whose
 * "the army" is, by the one group that "the militants" can be.
 */
public final class Cast {

  private static final Lexicon WORDS = Lexicon.english();

  private static final String FIRE = "fire";

  private final World world;
  private final Set<String> names;
  private final Optional<Country> home;
  private final MainGroups groups;
  private final Set<Country> states;
  private final Nicknames nicknames;
  private final LeadGroup.Opener opener;

  private Cast(
      World world,
      Optional<Country> home,
      MainGroups groups,
      Set<Country> states,
      Set<String> names,
      Nicknames nicknames,
      LeadGroup.Opener opener) {
    this.opener = opener;
    this.names = names;
    this.nicknames = nicknames;
    this.world = world;
    this.states = states;
    this.home = home;
    this.groups = groups;
  }

  /**
   * @param names the main event's parties, in the article's order
   * @param where the country of the main event
   */
  public static Cast of(List<String> names, Optional<Country> where, World world) {
    Optional<Country> home = where;
    Set<Country> states = new HashSet<>();
    List<MainGroups.Group> groups = new ArrayList<>();
    for (String name : names) {
      Optional<Country> country = world.countries().byName(name);
      if (country.isPresent()) {
        boolean here = where.isPresent() && country.equals(where);
        home = here || states.isEmpty() ? country : home;
        states.add(country.get());
      } else {
        Optional<ArmedActor> known = world.actors().find(name);
        boolean beside = known.isPresent() && known.get().ally() == ArmedActor.Camp.STATE;
        if (!beside) {
          groups.add(MainGroups.Group.of(name, known));
        }
      }
    }
    return new Cast(
        world,
        home,
        new MainGroups(groups),
        states,
        Set.copyOf(names),
        Nicknames.NONE,
        LeadGroup.Opener.NONE);
  }

  /** The same, with the nouns by which these sentences call the main event's groups. */
  public Cast reading(List<Told> told) {
    return new Cast(world, home, groups, states, names, Nicknames.of(told, this), opener);
  }

  /** The same for a report without a box: "the militants" are the group that it opens with. */
  public Cast openingWith(Optional<Statement> headline, List<Told> told) {
    Optional<MainGroups.Group> group =
        LeadGroup.of(headline, told)
            .map(known -> MainGroups.Group.of(known.name(), Optional.of(known)));
    LeadGroup.Opener titled = new LeadGroup.Opener(group, LeadGroup.attackers(headline));
    MainGroups main = group.isEmpty() ? groups : new MainGroups(List.of(group.get()));
    return new Cast(world, home, main, states, names, nicknames, titled);
  }

  /** The two sides between whom a sentence says that a battle was. */
  Optional<Opponents> opponents(Told told) {
    return Opponents.of(told.phrase().tokens(), world);
  }

  /** The group with which a report opens. */
  Optional<MainGroups.Group> lead() {
    return opener.group();
  }

  /** Whom a report's title says to have attacked. */
  List<Combatant> titled() {
    return opener.attackers();
  }

  /**
   * The party that somebody is; empty for those who bear no arms.
   *
   * @param spokenOf of whom the sentence before speaks
   */
  Optional<Combatant> party(Participant participant, Told told, Optional<Combatant> spokenOf) {
    boolean owned = Wording.isOwned(told, participant);
    if (owned
        && participant.kind() == PersonKind.CIVILIANS
        && WORDS.cue("any-person").contains(participant.word())) {
      return spokenOf;
    }
    if (owned && participant.kind() == PersonKind.FORCE_PROPERTY) {
      return spokenOf;
    }
    boolean group = spokenOf.isPresent() && !spokenOf.get().ofState();
    boolean back = participant.reference() == Participant.Reference.BACK || owned;
    boolean theirs = owned && participant.kind().isOfState() && spokenOf.isEmpty();
    if (theirs && !Wording.tells(participant, told)) {
      return Optional.empty(); // "its forces": whose, is not known
    }
    if (participant.kind() == PersonKind.VAGUE) {
      boolean one = WORDS.cue("one-pronoun").contains(participant.word());
      boolean many = spokenOf.filter(party -> party.participant().plural()).isPresent();
      return back && !(one && many) ? spokenOf : Optional.empty();
    }
    Optional<Combatant> party = party(participant, told);
    boolean forces =
        party.isPresent()
            && party.get().ofState()
            && participant.kind().isOfState()
            && !Wording.tells(participant, told);
    boolean spoken = back || participant.plural();
    if (forces && spoken && spokenOf.isPresent() && !group && spokenOf.get().named()) {
      return spokenOf;
    }
    boolean unnamed = party.isPresent() && party.get().key().equals(Combatant.ARMED);
    if (unnamed && back && group) {
      return spokenOf;
    }
    Optional<MainGroups.Group> called =
        unnamed ? nicknames.party(participant).flatMap(groups::of) : Optional.empty();
    boolean main = back || lead().isPresent();
    called = called.isEmpty() && unnamed && main ? groups.only() : called;
    return called.isPresent() ? called.map(one -> one.as(participant)) : party;
  }

  private Optional<Combatant> party(Participant participant, Told told) {
    Optional<ActorMention> mention = Wording.mention(participant, told);
    if (participant.kind() == PersonKind.CIVILIANS) {
      boolean name =
          mention.isPresent()
              && mention.get().kind() == ActorMention.Kind.NAMED
              && mention.get().span().covers(participant.span());
      return name
          ? Optional.of(Combatant.named(participant, mention.get()))
          : nationals(participant, mention, told);
    }
    boolean thing = participant.kind() == PersonKind.FORCE_PROPERTY;
    if (thing && participant.nationality().isEmpty() && participant.word().equals(FIRE)) {
      return Optional.empty(); // "rocket fire": nothing says whose
    }
    if (!participant.kind().isArmed() && !thing && participant.kind() != PersonKind.VAGUE) {
      return Optional.empty();
    }
    if (Wording.isOrganisation(participant)) {
      return Optional.empty();
    }
    if (participant.group().isPresent()) {
      return Optional.of(Combatant.ofGroup(participant, mention, told, world));
    }
    if (mention.isPresent() && Wording.isUnit(mention.get())) {
      Participant soldiers =
          participant.bare().with(PersonKind.ARMY, participant.nationality().or(() -> home));
      return soldiers.nationality().isPresent()
          ? Optional.of(Combatant.forces(soldiers, soldiers.nationality().get()))
          : Optional.of(Combatant.described(soldiers));
    }
    if (mention.isPresent()
        && mention.get().kind() == ActorMention.Kind.NAMED
        && isParty(mention.get(), participant)) {
      return Optional.of(Combatant.named(participant, mention.get()));
    }
    boolean state = participant.kind().isOfState() || thing;
    Optional<Country> country =
        participant.nationality().isPresent()
            ? participant.nationality()
            : mention.flatMap(ActorMention::country);
    if (state && country.isPresent()) {
      return Optional.of(Combatant.forces(participant, country.get()));
    }
    boolean elsewhere = Wording.isElse(participant, told) || isDivision(participant);
    boolean letters = Wording.isLetters(participant) && !names.contains(participant.phrase());
    if (participant.name().isPresent() && !state && !elsewhere && !letters) {
      String name = participant.name().get();
      boolean generic = name.indexOf('{') >= 0;
      return Optional.of(
          new Combatant(
              name.toLowerCase(Locale.ROOT),
              generic ? participant.phrase() : name,
              participant.span(),
              !generic,
              false,
              Optional.empty(),
              participant));
    }
    if (letters) {
      return Optional.empty();
    }
    if (elsewhere && participant.name().equals(Optional.of(participant.phrase()))) {
      return Optional.empty();
    }
    // "A checkpoint" where no state takes part is nobody's.
    boolean nobodys = thing && states.isEmpty() && !names.isEmpty();
    if (state && !nobodys) {
      if (home.isPresent()) {
        return Optional.of(Combatant.forces(participant, home.get()));
      }
      Participant forces =
          Wording.isUnit(participant) ? participant.as(participant.bare()) : participant;
      return thing ? Optional.empty() : Optional.of(Combatant.described(forces));
    }
    if (nobodys || participant.kind() == PersonKind.VAGUE) {
      return Optional.empty();
    }
    boolean bare = elsewhere || Wording.isUnit(participant);
    return Optional.of(
        Combatant.described(bare ? participant.as(participant.bare()) : participant));
  }

  /** "The rebels of Gao": of a province. */
  private boolean isDivision(Participant participant) {
    return participant
        .name()
        .filter(name -> !world.divisions().countriesOf(name).isEmpty())
        .isPresent();
  }

  /** Whether a name is a party's own, and not that of some force of a state or of an agency. */
  private boolean isParty(ActorMention mention, Participant participant) {
    boolean branch =
        participant.kind().isOfState() && (home.isPresent() || Wording.isUnit(participant));
    return mention.known().isPresent()
        || names.contains(mention.name())
        || !branch && !Wording.isLetters(participant);
  }

  /** "Four Americans" among the dead, where their country fights. */
  private Optional<Combatant> nationals(
      Participant participant, Optional<ActorMention> mention, Told told) {
    boolean own =
        participant.nationality().isPresent()
            && mention.isPresent()
            && mention.get().kind() == ActorMention.Kind.STATE
            && mention.get().after() - mention.get().first() == 1
            && WORDS.person(participant.word()).isEmpty()
            && participant.associates().isEmpty();
    return own && fights(participant.nationality().get(), told)
        ? Optional.of(Combatant.forces(participant, participant.nationality().get()))
        : Optional.empty();
  }

  private boolean fights(Country country, Told told) {
    boolean forces = states.contains(country);
    for (Participant named : told.statement().named()) {
      forces |= named.kind().isArmed() && named.nationality().equals(Optional.of(country));
    }
    return forces;
  }

  /** The first armed party that a sentence speaks of, for the pronouns of the next. */
  Optional<Combatant> subject(Told told) {
    for (EventMention mention : told.statement().mentions()) {
      for (Participant agent : mention.agents()) {
        Optional<Combatant> party = party(agent, told, Optional.empty());
        if (party.isPresent()) {
          return party;
        }
      }
    }
    for (Participant named : told.statement().named()) {
      Optional<Combatant> party = party(named, told, Optional.empty());
      if (party.isPresent() && !party.get().ofState()) {
        return party;
      }
    }
    return Optional.empty();
  }
}
