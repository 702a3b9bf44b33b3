package org.skirmish.event.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Participant;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.place.PlaceMention;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Whom one article means: by the names that its box and its brackets introduce, by the state whose
 * "the army" is, by the one group that "the militants" can be.
 */
public final class Cast {

  private static final Lexicon WORDS = Lexicon.english();

  private static final int LONGEST_LETTERS = 10;

  private final World world;
  private final Set<String> names;
  private final Optional<Country> home;
  private final Optional<ArmedGroup> group;
  private final Set<Country> states;

  /** The article's one group, and the name by which it calls it. */
  private record ArmedGroup(String key, String name, Optional<ArmedActor> known) {}

  private Cast(
      World world,
      Optional<Country> home,
      Optional<ArmedGroup> group,
      Set<Country> states,
      Set<String> names) {
    this.names = names;
    this.world = world;
    this.states = states;
    this.home = home;
    this.group = group;
  }

  /**
   * @param names the main event's parties, in the article's order
   * @param where the country of the main event
   */
  public static Cast of(List<String> names, Optional<Country> where, World world) {
    Optional<Country> home = where;
    Set<Country> states = new HashSet<>();
    Optional<ArmedGroup> group = Optional.empty();
    int groups = 0;
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
          groups++;
          group = Optional.of(group(name, known));
        }
      }
    }
    return new Cast(world, home, groups == 1 ? group : Optional.empty(), states, Set.copyOf(names));
  }

  private static ArmedGroup group(String name, Optional<ArmedActor> known) {
    String key = known.isPresent() ? known.get().name() : name.toLowerCase(Locale.ROOT);
    return new ArmedGroup(key, name, known);
  }

  /**
   * The party that somebody is; empty for those who bear no arms.
   *
   * @param spokenOf of whom the sentence before speaks
   */
  Optional<Combatant> party(Participant participant, Told told, Optional<Combatant> spokenOf) {
    boolean owned = isOwned(told, participant);
    if (owned
        && participant.kind() == PersonKind.CIVILIANS
        && WORDS.cue("any-person").contains(participant.word())) {
      return spokenOf;
    }
    boolean group = spokenOf.isPresent() && !spokenOf.get().ofState();
    boolean back = participant.reference() == Participant.Reference.BACK || owned;
    if (participant.kind() == PersonKind.VAGUE) {
      return back ? spokenOf : Optional.empty();
    }
    Optional<Combatant> party = party(participant, told);
    boolean forces =
        party.isPresent()
            && party.get().ofState()
            && participant.kind().isOfState()
            && !tells(participant, told);
    if (forces && spokenOf.isPresent() && !group && spokenOf.get().named()) {
      return spokenOf;
    }
    boolean unnamed = party.isPresent() && party.get().key().equals(Combatant.ARMED);
    if (unnamed && back) {
      return group ? spokenOf : this.group.map(one -> ofArticle(participant, one)).or(() -> party);
    }
    return party;
  }

  /** "XYZ" with no noun for fighters behind it is as likely an agency as a group. */
  private static boolean isLetters(Participant participant) {
    String phrase = participant.phrase();
    return participant.group().isEmpty()
        && participant.name().equals(Optional.of(phrase))
        && phrase.length() < LONGEST_LETTERS
        && phrase.equals(phrase.toUpperCase(Locale.ROOT));
  }

  /** Whether the words themselves say whose people they are. */
  boolean tells(Participant participant, Told told) {
    return participant.isNamed()
        || participant.nationality().isPresent()
        || mention(participant, told).isPresent();
  }

  /** Whether nothing but a country's name stands there. */
  boolean isBareCountry(Participant participant, Told told) {
    Optional<ActorMention> mention = mention(participant, told);
    return participant.group().isEmpty()
        && mention.isPresent()
        && mention.get().kind() == ActorMention.Kind.STATE
        && mention.get().span().covers(participant.span());
  }

  /** "Its fighters", "their men". */
  private static boolean isOwned(Told told, Participant participant) {
    for (Token token : told.phrase().tokens()) {
      if (token.span().end() + 1 == participant.span().start()) {
        return WORDS.cue("possessive").contains(token.key());
      }
    }
    return false;
  }

  private Optional<Combatant> party(Participant participant, Told told) {
    Optional<ActorMention> mention = mention(participant, told);
    if (participant.kind() == PersonKind.CIVILIANS) {
      boolean name =
          mention.isPresent()
              && mention.get().kind() == ActorMention.Kind.NAMED
              && mention.get().span().covers(participant.span());
      return name
          ? Optional.of(named(participant, mention.get()))
          : nationals(participant, mention, told);
    }
    boolean thing = participant.kind() == PersonKind.FORCE_PROPERTY;
    if (!participant.kind().isArmed() && !thing && participant.kind() != PersonKind.VAGUE) {
      return Optional.empty();
    }
    if (isOrganisation(participant)) {
      return Optional.empty();
    }
    if (participant.group().isPresent()) {
      return Optional.of(ofGroup(participant, mention, told));
    }
    if (mention.isPresent()
        && mention.get().kind() == ActorMention.Kind.NAMED
        && isParty(mention.get(), participant)) {
      return Optional.of(named(participant, mention.get()));
    }
    boolean state = participant.kind().isOfState() || thing;
    Optional<Country> country =
        participant.nationality().isPresent()
            ? participant.nationality()
            : mention.flatMap(ActorMention::country);
    if (state && country.isPresent()) {
      return Optional.of(forces(participant, country.get()));
    }
    boolean elsewhere = isElse(participant, told);
    boolean letters = isLetters(participant) && !names.contains(participant.phrase());
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
    if (state) {
      if (home.isPresent()) {
        return Optional.of(forces(participant, home.get()));
      }
      return thing ? Optional.empty() : Optional.of(described(participant));
    }
    if (participant.kind() == PersonKind.VAGUE) {
      return Optional.empty();
    }
    return Optional.of(described(elsewhere ? participant.bare() : participant));
  }

  /** Letters and capitals that name a place or a month. */
  private static boolean isElse(Participant participant, Told told) {
    for (DateMention date : told.phrase().dates()) {
      boolean apart =
          date.span().end() <= participant.span().start()
              || participant.span().end() <= date.span().start();
      if (!apart) {
        return true;
      }
    }
    for (PlaceMention place : told.phrase().places()) {
      if (place.span().covers(participant.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a party's own, and not that of some force of a state or of an agency. */
  private boolean isParty(ActorMention mention, Participant participant) {
    boolean branch = participant.kind().isOfState() && home.isPresent();
    return mention.known().isPresent()
        || names.contains(mention.name())
        || !branch && !isLetters(participant);
  }

  /** "The United Nations", of which only its peacekeepers bear arms. */
  private static boolean isOrganisation(Participant participant) {
    return participant.group().isPresent()
        && WORDS
            .cue("organisation")
            .contains(participant.group().get().name().toLowerCase(Locale.ROOT))
        && WORDS.person(participant.word()).isEmpty();
  }

  private static Combatant ofArticle(Participant participant, ArmedGroup group) {
    return new Combatant(
        group.key, group.name, participant.span(), true, false, group.known, participant);
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
        ? Optional.of(forces(participant, participant.nationality().get()))
        : Optional.empty();
  }

  private boolean fights(Country country, Told told) {
    boolean forces = states.contains(country);
    for (Participant named : told.statement().named()) {
      forces |= named.kind().isArmed() && named.nationality().equals(Optional.of(country));
    }
    return forces;
  }

  private static Optional<ActorMention> mention(Participant participant, Told told) {
    Optional<ActorMention> found = Optional.empty();
    for (ActorMention actor : told.phrase().actors()) {
      boolean within =
          actor.span().start() < participant.span().end()
              && participant.span().start() < actor.span().end();
      if (within && actor.kind() != ActorMention.Kind.DESCRIBED) {
        boolean surer = found.isEmpty() || actor.kind() == ActorMention.Kind.NAMED;
        found = surer ? Optional.of(actor) : found;
      }
    }
    return found;
  }

  private Combatant ofGroup(Participant participant, Optional<ActorMention> mention, Told told) {
    ArmedActor known = participant.group().get();
    boolean national = known.type() == ActorType.STATE_FORCES && known.country().isPresent();
    if (national) {
      Optional<Country> country = world.countries().byIso3(known.country().get());
      if (country.isPresent()) {
        return forces(participant, country.get());
      }
    }
    if (mention.isPresent() && mention.get().known().equals(participant.group())) {
      return named(participant, mention.get());
    }
    for (ActorMention actor : told.phrase().actors()) {
      if (actor.known().equals(participant.group())) {
        return named(participant, actor);
      }
    }
    return new Combatant(
        known.name(),
        known.name(),
        participant.span(),
        true,
        known.ally() == ArmedActor.Camp.STATE,
        Optional.of(known),
        participant);
  }

  private static Combatant named(Participant participant, ActorMention mention) {
    boolean beside =
        mention.known().isPresent() && mention.known().get().ally() == ArmedActor.Camp.STATE;
    return new Combatant(
        mention.key(),
        ProseSides.nameOf(mention),
        mention.span(),
        true,
        beside,
        mention.known(),
        participant);
  }

  /** The last party named between two words: "X, the head of the Y Front, claimed". */
  Optional<Combatant> named(Told told, Span from, Span to) {
    Optional<Combatant> last = Optional.empty();
    for (Participant named : told.statement().named()) {
      boolean between = named.span().start() >= from.start() && named.span().end() <= to.start();
      Optional<Combatant> party = between ? party(named, told, Optional.empty()) : Optional.empty();
      last = party.isPresent() && party.get().named() ? party : last;
    }
    return last;
  }

  /** The forces of the country whose people somebody is: its general staff speaks for them. */
  static Optional<Combatant> forces(Participant participant) {
    return participant.nationality().map(country -> forces(participant, country));
  }

  private static Combatant forces(Participant participant, Country country) {
    return new Combatant(
        ActorMention.stateKey(country),
        country.name(),
        participant.span(),
        true,
        true,
        Optional.empty(),
        participant);
  }

  private static Combatant described(Participant participant) {
    boolean state = participant.kind().isOfState();
    return new Combatant(
        state ? Combatant.FORCES : Combatant.ARMED,
        participant.phrase(),
        participant.span(),
        false,
        state,
        Optional.empty(),
        participant);
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
