package org.skirmish.event.episode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.skirmish.event.ArticleIndex;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.DateReader;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Fight;
import org.skirmish.event.Findings;
import org.skirmish.event.Origin;
import org.skirmish.event.PlaceClues;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.deed.Account;
import org.skirmish.event.place.NamedPlace;
import org.skirmish.event.place.SentencePlaces;
import org.skirmish.event.story.Cast;
import org.skirmish.mention.clause.Statement;
import org.skirmish.model.FieldPath;
import org.skirmish.source.Span;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Makes a related event of an episode. */
public final class EpisodeEvent {

  private EpisodeEvent() {}

  /**
   * @param mainPlace where the main event was
   * @param home its country, if the names around it tell
   * @param cast whom the article means
   * @param before in a note, the account of the event before it
   */
  public static ConflictEvent of(
      Episode episode,
      ArticleIndex index,
      EventPlace mainPlace,
      Optional<Country> home,
      Cast cast,
      Optional<Account> before,
      World world,
      SentencePlaces places) {
    Findings findings = new Findings(index);
    Optional<EventDate> date =
        episode.when().isPresent()
            ? Optional.of(date(episode.when().get(), findings))
            : Optional.empty();
    EventPlace place =
        place(episode, mainPlace, home, Abroad.of(episode.told(), world, places), findings);
    Optional<Account> account = account(episode.told(), before);
    Fight fight =
        index.article().isNote() && account.isPresent()
            ? Fight.ofNote(account.get(), episode.told(), false, findings)
            : Fight.ofProse(episode.told(), episode.before(), List.of(), cast, findings);
    List<Span> sentences = new ArrayList<>();
    for (Told told : episode.told()) {
      sentences.add(told.sentence().span());
    }
    return new ConflictEvent(
        ConflictEvent.Role.RELATED,
        new Origin.OfArticle(index.article()),
        Optional.empty(),
        date,
        place,
        Optional.empty(),
        Optional.empty(),
        fight.sides(),
        fight.civilians(),
        fight.unassigned(),
        fight.fatalities(),
        List.of(),
        index.references(citations(episode)),
        sentences,
        sentences,
        findings.evidence(),
        findings.alternatives(),
        findings.doubts(),
        account);
  }

  private static Optional<Account> account(List<Told> sentences, Optional<Account> before) {
    List<Statement> statements = new ArrayList<>();
    for (Told told : sentences) {
      statements.add(told.statement());
    }
    return Account.of(statements, before);
  }

  public static EventDate date(When when, Findings findings) {
    for (Span span : when.spans()) {
      findings.read(FieldPath.DATE_START, span);
      findings.read(FieldPath.DATE_END, span);
    }
    if (when.rule().isPresent()) {
      findings.inferred(FieldPath.DATE_START, when.rule().get());
    }
    DateReader.noteDoubts(when.certainty(), when.doubt(), findings);
    return when.date();
  }

  private static EventPlace place(
      Episode episode,
      EventPlace mainPlace,
      Optional<Country> home,
      Abroad abroad,
      Findings findings) {
    if (episode.place().isEmpty()) {
      if (!episode.isAtMainPlace()) {
        return episode.told().stream().anyMatch(Whereabouts::isLair)
            ? near(mainPlace, findings)
            : EventPlace.UNKNOWN;
      }
      findings.inferred(FieldPath.PLACE_LOCATION, "the same place as the main event");
      return mainPlace;
    }
    NamedPlace named = episode.place().get();
    findings.read(FieldPath.PLACE_LOCATION, named.span());
    if (episode.isAtMainPlace()) {
      return mainPlace;
    }
    List<String> within = new ArrayList<>(named.within());
    boolean beyond = abroad.isBeyond(home);
    if (beyond && abroad.land().isPresent() && within.isEmpty()) {
      within.add(abroad.land().get().name());
    }
    return new EventPlace(
            Optional.of(named.name()),
            within,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            named.near() ? EventPlace.Nearness.NEAR : EventPlace.Nearness.AT,
            !beyond,
            PlaceClues.NONE)
        .off(named.offset());
  }

  /** A camp that is found after an attack lies where nobody says, but not far. */
  private static EventPlace near(EventPlace mainPlace, Findings findings) {
    findings.inferred(FieldPath.PLACE_LOCATION, "near the place of the main event");
    return new EventPlace(
        mainPlace.location(),
        mainPlace.within(),
        mainPlace.latitude(),
        mainPlace.longitude(),
        EventPlace.Nearness.NEAR);
  }

  private static Set<String> citations(Episode episode) {
    Set<String> citations = new HashSet<>();
    for (Told told : episode.told()) {
      citations.addAll(told.sentence().citations());
    }
    return citations;
  }
}
