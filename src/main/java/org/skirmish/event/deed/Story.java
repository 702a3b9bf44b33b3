package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Means;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Act;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Span;

/**
 * The statements about one event, as one: what they assert, who is named, which weapons and
 * circumstances are told of. Where nothing is asserted, what stands in the background or was only
 * tried is all there is.
 */
public final class Story {

  private final List<Statement> statements;
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<EventMention> opening = new ArrayList<>();
  private final Set<Means> means = EnumSet.noneOf(Means.class);
  private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);

  public Story(List<Statement> statements) {
    this.statements =
        Coreference.resolved(statements.stream().filter(one -> !one.isBare()).toList());
    boolean asserted = false;
    boolean shots = false;
    for (Statement statement : this.statements) {
      for (EventMention mention : statement.mentions()) {
        asserted |= isReal(mention);
        shots |= mention.eventClass() == EventClass.SHOOT || mention.verb().equals("shoot");
      }
      means.addAll(statement.means().keySet());
      circumstances.addAll(statement.circumstances().keySet());
    }
    boolean guns = shots || means.contains(Means.SMALL_ARMS);
    for (Statement statement : this.statements) {
      for (EventMention mention : statement.mentions()) {
        if (isReal(mention) || !asserted && isSecondBest(mention)) {
          EventMention told = PeopleAtArms.acting(PartyPeople.suffering(mention), guns);
          mentions.add(told);
          if (statement == this.statements.get(0)) {
            opening.add(told);
          }
        }
      }
    }
  }

  private static boolean isSecondBest(EventMention mention) {
    return mention.status() == Status.BACKGROUND || mention.status() == Status.ATTEMPTED;
  }

  private static boolean isReal(EventMention mention) {
    return mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
  }

  public List<Statement> statements() {
    return statements;
  }

  /** What is told, in the order of the text. */
  public List<EventMention> mentions() {
    return mentions;
  }

  /**
   * "Saudi Arabia said that nobody had been hurt", whatever the other side claims.
   *
   * @param claims the verbs by which others claim it: who claims it does not deny it in one breath
   */
  boolean deniesHarm(Set<Span> claims) {
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        boolean harm =
            switch (mention.eventClass()) {
              case KILL, DIE, WOUND -> true;
              default -> false;
            };
        boolean denied = harm && mention.status() == Status.DENIED;
        if (denied && mention.speaker().filter(one -> !claims.contains(one.verb())).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the first sentence speaks of protesters. */
  boolean opensWithProtesters() {
    if (statements.isEmpty()) {
      return false;
    }
    for (Participant participant : statements.get(0).named()) {
      if (participant.kind() == PersonKind.PROTESTERS) {
        return true;
      }
    }
    return false;
  }

  /** Whether rioters are the first whom the first sentence names. */
  boolean isAboutRioters() {
    if (statements.isEmpty() || statements.get(0).named().isEmpty()) {
      return false;
    }
    Participant first = statements.get(0).named().get(0);
    return first.kind() == PersonKind.RIOTERS
        && first.plural()
        && !Lexicon.english().cue("watch-word").contains(first.word());
  }

  /** The one party that the first sentence names for which the question holds, if it is one. */
  Optional<Participant> onlyNamed(Predicate<Participant> question) {
    Optional<Participant> only = Optional.empty();
    for (Participant one :
        statements.isEmpty() ? List.<Participant>of() : statements.get(0).named()) {
      if (!question.test(one)) {
        continue;
      }
      if (only.isPresent() && !only.get().isSameParty(one)) {
        return Optional.empty();
      }
      only = Optional.of(one);
    }
    return only;
  }

  /** What the first sentence tells. */
  public List<EventMention> opening() {
    return opening;
  }

  /** The coder's label, if the first sentence has one. */
  public Optional<String> label() {
    return statements.isEmpty() ? Optional.empty() : statements.get(0).label();
  }

  /** Whether the size of a crowd is given in brackets. */
  public boolean isSized() {
    for (Statement statement : statements) {
      if (statement.sized()) {
        return true;
      }
    }
    return false;
  }

  public boolean has(Means weapon) {
    return means.contains(weapon);
  }

  public boolean has(Circumstance circumstance) {
    return circumstances.contains(circumstance);
  }

  /** Whether one of the mentions reports one of these. */
  public boolean tells(EventClass... classes) {
    return tells(mentions, classes);
  }

  static boolean tells(List<EventMention> mentions, EventClass... classes) {
    for (EventMention mention : mentions) {
      for (EventClass what : classes) {
        if (mention.eventClass() == what) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether people, and not animals or things, are told to have died or been harmed so. */
  boolean harmsPeople(EventClass... classes) {
    for (EventMention mention : mentions) {
      for (EventClass what : classes) {
        if (mention.eventClass() == what && isOnPeople(mention)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOnPeople(EventMention mention) {
    for (Participant patient : mention.patients()) {
      if (patient.kind().isSomebody() || patient.kind() == PersonKind.VAGUE) {
        return true;
      }
    }
    return false;
  }

  /** The first one named anywhere for whom the question holds. */
  Optional<Participant> anybody(Predicate<Participant> question) {
    return first(Statement::named, question);
  }

  /** The first one that claims or is held responsible for whom the question holds. */
  Optional<Participant> blamed(Predicate<Participant> question) {
    return first(Statement::blamed, question);
  }

  /**
   * The first one for whom the question holds that claims the deed, or else is suspected of it, or
   * else is met with fire by the state's forces.
   */
  Optional<Participant> answerable(Predicate<Participant> question) {
    return first(Statement::claiming, question)
        .or(() -> first(Statement::suspected, question))
        .or(() -> met(question));
  }

  /** "Gunmen attacked a post. The soldiers shot back at the X fighters": these are the gunmen. */
  private Optional<Participant> met(Predicate<Participant> question) {
    for (EventMention mention : mentions) {
      boolean state = mention.agents().stream().anyMatch(one -> one.kind().isOfState());
      boolean fire =
          switch (mention.eventClass()) {
            case SHOOT, KILL, CLASH, WOUND -> true;
            default -> false;
          };
      for (Participant one : state && fire ? mention.patients() : List.<Participant>of()) {
        if (one.isNamed() && one.kind().isIrregular() && question.test(one)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> first(
      Function<Statement, List<Participant>> of, Predicate<Participant> question) {
    for (Statement statement : statements) {
      for (Participant participant : of.apply(statement)) {
        if (question.test(participant)) {
          return Optional.of(participant);
        }
      }
    }
    return Optional.empty();
  }

  /** Who acts by verbs that the lexicon does not know, those of the first sentence first. */
  List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    for (Statement statement : statements) {
      acts.addAll(statement.acts());
    }
    return acts;
  }

  /** Whether somebody acts in the first sentence. */
  boolean opensWith(Act act) {
    return !statements.isEmpty() && statements.get(0).acts().contains(act);
  }

  /** Who took ground last. */
  public Optional<Participant> taker() {
    Optional<Participant> taker = Optional.empty();
    for (EventMention mention : mentions) {
      if (mention.eventClass() == EventClass.TAKE_GROUND && !mention.agents().isEmpty()) {
        taker = Optional.of(mention.agents().get(0));
      }
    }
    return taker;
  }

  /** Whether they give ground up. */
  public boolean cedes(Participant party) {
    for (EventMention mention : mentions) {
      boolean theirs = !mention.agents().isEmpty() && mention.agents().get(0).isSameParty(party);
      if (mention.eventClass() == EventClass.CEDE && theirs) {
        return true;
      }
    }
    return false;
  }

  /** Whether people of this kind are named anywhere. */
  public boolean names(PersonKind kind) {
    return anybody(participant -> participant.kind() == kind).isPresent();
  }
}
