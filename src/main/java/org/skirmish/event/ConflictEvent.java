package org.skirmish.event;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Reference;
import org.skirmish.event.deed.Account;
import org.skirmish.model.Alternative;
import org.skirmish.model.Doubt;
import org.skirmish.model.Evidence;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/**
 * One armed event as an article tells it, before any coding scheme is applied.
 *
 * @param role the article's own event or one that it mentions beside it
 * @param origin where it was read
 * @param name the event's name, if it has one
 * @param date when, if the article says
 * @param place where
 * @param conflict the wider war
 * @param result the outcome's first line
 * @param sides those who fought, in the article's order
 * @param civilians what happened to civilians
 * @param unassigned harm of people of whom the text does not say what side they were on
 * @param fatalities all dead together
 * @param claims tolls that are one party's word
 * @param sources the references behind the event
 * @param action the words that say what happened, from which the coding reads the event's type
 * @param summary the sentences that tell the event, for the notes
 * @param evidence where each value stands
 * @param alternatives values that lost
 * @param doubts what a user should look at
 * @param account what the sentences tell of it, if it was read from prose
 */
public record ConflictEvent(
    Role role,
    Origin origin,
    Optional<String> name,
    Optional<EventDate> date,
    EventPlace place,
    Optional<String> conflict,
    Optional<String> result,
    List<Side> sides,
    Toll civilians,
    Toll unassigned,
    Fatalities fatalities,
    List<Claim> claims,
    List<Reference> sources,
    List<Span> action,
    List<Span> summary,
    List<Evidence> evidence,
    List<Alternative> alternatives,
    List<Doubt> doubts,
    Optional<Account> account) {

  /** The article's subject, or another event that it tells of. */
  public enum Role {
    MAIN,
    RELATED
  }

  /** An event that no prose tells. */
  public ConflictEvent(
      Role role,
      Origin origin,
      Optional<String> name,
      Optional<EventDate> date,
      EventPlace place,
      Optional<String> conflict,
      Optional<String> result,
      List<Side> sides,
      Toll civilians,
      Toll unassigned,
      Fatalities fatalities,
      List<Claim> claims,
      List<Reference> sources,
      List<Span> action,
      List<Span> summary,
      List<Evidence> evidence,
      List<Alternative> alternatives,
      List<Doubt> doubts) {
    this(
        role,
        origin,
        name,
        date,
        place,
        conflict,
        result,
        sides,
        civilians,
        unassigned,
        fatalities,
        claims,
        sources,
        action,
        summary,
        evidence,
        alternatives,
        doubts,
        Optional.empty());
  }

  /** Whether it is told to be on the days of another event and at no other place. */
  boolean isAgain(ConflictEvent other) {
    boolean sameDays =
        date.isPresent()
            && other.date.isPresent()
            && date.get().start().equals(other.date.get().start())
            && date.get().end().equals(other.date.get().end());
    Optional<String> location = place.location();
    return sameDays && (location.isEmpty() || location.equals(other.place.location()));
  }

  public ConflictEvent {
    sides = List.copyOf(sides);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    action = List.copyOf(action);
    summary = List.copyOf(summary);
    evidence = List.copyOf(evidence);
    alternatives = List.copyOf(alternatives);
    doubts = List.copyOf(doubts);
  }
}
