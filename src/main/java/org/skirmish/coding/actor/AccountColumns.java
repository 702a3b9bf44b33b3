package org.skirmish.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.event.deed.Parties;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/**
 * ACLED's actor columns of an account. The codebook: whoever acts is actor 1; the victims of an
 * attack are Civilians; a deed by nobody known is an Unidentified Armed Group's; protesters and
 * rioters come before the police.
 */
public final class AccountColumns {

  private final Account account;
  private final PartyCoder coder;
  private final Optional<Country> where;

  private AccountColumns(Account account, PartyCoder coder, Optional<Country> where) {
    this.account = account;
    this.coder = coder;
    this.where = where;
  }

  public static ActorColumns of(Account account, PartyCoder coder, Optional<Country> where) {
    return new AccountColumns(account, coder, where).read();
  }

  private ActorColumns read() {
    Parties parties = account.parties();
    Deed deed = parties.deed();
    Lead first = parties.actor().isPresent() ? lead(parties.actor().get()) : unnamedActor(deed);
    Optional<Lead> second =
        parties.opponent().isPresent()
            ? Optional.of(struck(parties.opponent().get()))
            : unnamedOpponent(deed, first);
    if (deed.isOfCrowd()) {
      first = crowd(deed, first);
    }
    return new ActorColumns(
        Optional.of(first.name),
        beside(first, parties.allies()),
        Optional.of(first.type),
        second.map(lead -> lead.name),
        second.isPresent() ? beside(second.get(), parties.opponentAllies()) : List.of(),
        second.map(lead -> lead.type));
  }

  /** The leading name of a side, its kind, and whom it brings along. */
  private record Lead(String name, ActorType type, List<String> associates) {}

  private Lead lead(Participant participant) {
    Optional<CodingHabits.Habit> habit =
        CodingHabits.of(participant.kind(), Optional.of(participant), account, where);
    if (habit.isPresent()) {
      return byHabit(habit.get(), participant.nationality());
    }
    return plain(participant);
  }

  private Lead plain(Participant participant) {
    CodedActor coded = coder.code(securityAs(participant));
    return new Lead(
        oneName(coded.tableName()), coded.type().orElseThrow(), coder.associates(participant));
  }

  /** Who is struck from the air need not have aircraft of his own. */
  private Lead struck(Participant opponent) {
    if (account.parties().deed().isOfCrowd() && opponent.kind() == PersonKind.RIOTERS) {
      return otherCrowd(opponent);
    }
    return account.parties().deed() == Deed.AIR_STRIKE && opponent.kind() == PersonKind.ARMY
        ? plain(opponent)
        : lead(opponent);
  }

  /** "Security forces": the army where the text speaks of it or of a fight, and not of police. */
  private Participant securityAs(Participant participant) {
    if (participant.kind() != PersonKind.SECURITY) {
      return participant;
    }
    boolean police = account.story().names(PersonKind.POLICE);
    boolean army = account.story().names(PersonKind.ARMY) || isFight();
    return participant.with(
        army && !police ? PersonKind.ARMY : PersonKind.POLICE, participant.nationality());
  }

  /** Who is fought with weapons of war, or fights with them, is rather the army. */
  private boolean isFight() {
    return switch (account.parties().deed()) {
      case CLASH, DEVICE, SUICIDE_BOMBING, SHELLING, AIR_STRIKE, TRANSFER -> true;
      default -> false;
    };
  }

  private Lead byHabit(CodingHabits.Habit habit, Optional<Country> home) {
    return new Lead(
        PartyCoder.filled(habit.name(), home.or(() -> where)),
        StateForces.abroad(habit.type(), home.map(Country::iso3), where),
        List.of());
  }

  private Lead generic(PersonKind kind, ActorType type) {
    return new Lead(coder.generic(kind, where), type, List.of());
  }

  private Lead unnamedActor(Deed deed) {
    if (deed == Deed.ARREST || deed == Deed.DISARMAMENT) {
      return generic(PersonKind.POLICE, ActorType.STATE_FORCES);
    }
    if (deed == Deed.ATTACK && account.story().has(Circumstance.DEATH_IN_CUSTODY)) {
      return generic(PersonKind.POLICE, ActorType.STATE_FORCES);
    }
    if (deed == Deed.CLASH && account.story().has(Circumstance.STATE_OPERATION)) {
      return generic(PersonKind.ARMY, ActorType.STATE_FORCES);
    }
    if (isCommunal()) {
      return generic(PersonKind.IDENTITY, ActorType.IDENTITY_MILITIA);
    }
    Optional<CodingHabits.Habit> habit =
        CodingHabits.of(PersonKind.ARMED, Optional.empty(), account, where);
    return habit.isPresent()
        ? byHabit(habit.get(), Optional.empty())
        : generic(PersonKind.ARMED, ActorType.POLITICAL_MILITIA);
  }

  /** A fight of communities, of whose fighters the text says no more. */
  private boolean isCommunal() {
    return account.parties().deed() == Deed.CLASH && account.story().has(Circumstance.COMMUNAL);
  }

  private Optional<Lead> unnamedOpponent(Deed deed, Lead actor) {
    boolean againstState = actor.type == ActorType.REBEL_GROUP && where.isPresent();
    if (deed == Deed.CLASH && againstState && account.story().tells(EventClass.TAKE_GROUND)) {
      return Optional.of(generic(PersonKind.ARMY, ActorType.STATE_FORCES));
    }
    return switch (deed) {
      case ATTACK, ABDUCTION, ARREST, SEXUAL_VIOLENCE, LOOTING ->
          Optional.of(generic(PersonKind.CIVILIANS, ActorType.CIVILIANS));
      case MOB -> Optional.of(generic(PersonKind.CIVILIANS, ActorType.CIVILIANS));
      case MET_PROTEST, SHOT_PROTEST ->
          Optional.of(generic(PersonKind.POLICE, ActorType.STATE_FORCES));
      case VIOLENT_DEMONSTRATION ->
          account.story().has(Circumstance.POLICE_FORCE) || account.story().tells(EventClass.ARREST)
              ? Optional.of(generic(PersonKind.POLICE, ActorType.STATE_FORCES))
              : Optional.empty();
      case DISARMAMENT, CLASH ->
          deed == Deed.DISARMAMENT && actor.type != ActorType.STATE_FORCES
              ? Optional.empty()
              : Optional.of(
                  isCommunal() && actor.type == ActorType.IDENTITY_MILITIA
                      ? generic(PersonKind.IDENTITY, ActorType.IDENTITY_MILITIA)
                      : generic(PersonKind.ARMED, ActorType.POLITICAL_MILITIA));
      default -> Optional.empty();
    };
  }

  /** A crowd's name says what it does and where it is; who is in it is associated. */
  private Lead crowd(Deed deed, Lead people) {
    PersonKind kind = deed.isProtest() ? PersonKind.PROTESTERS : PersonKind.RIOTERS;
    ActorType type = deed.isProtest() ? ActorType.PROTESTERS : ActorType.RIOTERS;
    Optional<Participant> told = account.parties().actor();
    if (told.filter(Participant::isParty).isPresent()) {
      return new Lead(coder.generic(kind, where), type, List.of(people.name));
    }
    String name = coder.generic(kind, told.flatMap(AccountColumns::homeAbroad).or(() -> where));
    return new Lead(name, type, told.isPresent() ? people.associates : List.of());
  }

  /** The country of people who are called after it wherever they are: refugees from there. */
  private static Optional<Country> homeAbroad(Participant people) {
    boolean theirs = people.name().filter(name -> name.contains("{I}")).isPresent();
    return theirs ? people.nationality() : Optional.empty();
  }

  /** The second of two crowds. */
  private Lead otherCrowd(Participant crowd) {
    Lead people = lead(crowd);
    List<String> associates = crowd.isParty() ? List.of(people.name) : people.associates;
    return new Lead(coder.generic(PersonKind.RIOTERS, where), ActorType.RIOTERS, associates);
  }

  private List<String> beside(Lead lead, List<Participant> allies) {
    Set<String> names = new LinkedHashSet<>(lead.associates);
    for (Participant ally : allies) {
      Lead other = lead(ally);
      if (other.type != ActorType.CIVILIANS || lead.type != ActorType.CIVILIANS) {
        names.add(other.name);
      }
      names.addAll(other.associates);
    }
    names.remove(lead.name);
    return new ArrayList<>(names);
  }

  private static String oneName(String name) {
    return name.replace(';', ',');
  }
}
