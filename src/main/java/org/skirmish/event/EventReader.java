package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ConflictEvent.Role;
import org.skirmish.event.box.AttackBox;
import org.skirmish.event.box.BoxClaims;
import org.skirmish.event.box.BoxSides;
import org.skirmish.event.box.ProseFigures;
import org.skirmish.event.day.Chronicle;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.deed.Account;
import org.skirmish.event.episode.Episode;
import org.skirmish.event.episode.EpisodeEvent;
import org.skirmish.event.episode.Episodes;
import org.skirmish.event.gate.DeedFinder;
import org.skirmish.event.gate.Gate;
import org.skirmish.event.gate.Verdict;
import org.skirmish.event.place.PlaceReader;
import org.skirmish.event.place.SentencePlaces;
import org.skirmish.event.story.Cast;
import org.skirmish.event.story.Claims;
import org.skirmish.event.story.MainStory;
import org.skirmish.event.story.ProseReading;
import org.skirmish.event.story.Relations;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.Statement;
import org.skirmish.source.InOrder;
import org.skirmish.source.Result;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Makes events of an article's mentions. */
public final class EventReader {

  private final World world;

  public EventReader(World world) {
    this.world = world;
  }

  /**
   * The events, main event first; or why the article tells of none. A box within it is another
   * event, and needs no more to be one.
   */
  public Result<List<ConflictEvent>> read(Mentions mentions) {
    Verdict verdict = Gate.verdict(mentions);
    List<ConflictEvent> events = new ArrayList<>();
    if (verdict.reject().isEmpty()) {
      events.addAll(events(Retelling.of(mentions), Role.MAIN));
    } else {
      DeedFinder.of(mentions, verdict, world)
          .map(deed -> events(Retelling.of(mentions, deed), Role.MAIN))
          .filter(told -> isSomewhere(told.get(0)))
          .ifPresent(events::addAll);
    }
    for (Mentions inset : mentions.insets()) {
      List<ConflictEvent> others =
          events(Retelling.of(inset), events.isEmpty() ? Role.MAIN : Role.RELATED);
      ConflictEvent other = others.get(0);
      if (other.date().isPresent() && events.stream().noneMatch(other::isAgain)) {
        events.addAll(others);
      }
    }
    return events.isEmpty()
        ? new Result.Rejected<>(verdict.reject().orElseThrow())
        : Result.of(events);
  }

  private List<ConflictEvent> events(Retelling retelling, Role role) {
    Mentions mentions = retelling.mentions();
    Article article = mentions.article();
    InOrder.map(statements(mentions), Statement::mentions); // on all processors
    ArticleIndex index = new ArticleIndex(article);
    Findings findings = new Findings(index);
    GivenContext.note(article, world.countries(), findings);
    boolean hasBox = !article.infobox().rows().isEmpty();
    Optional<MainStory.Opening> opening =
        hasBox || retelling.isPart() ? retelling.opening() : MainStory.of(article, mentions);
    Optional<EventDate> read =
        opening.isPresent()
            ? Optional.of(EpisodeEvent.date(opening.get().when(), findings))
            : DateReader.read(article, mentions, findings);
    Optional<EventDate> date = GivenContext.day(article, read, findings);
    EventPlace place =
        retelling.isPart()
            ? PlaceReader.ofDeed(retelling.sentences(), retelling.page(), world, findings)
            : PlaceReader.read(article, mentions, opening, world, findings);
    Optional<When> when = date.isPresent() ? Optional.of(when(date.get())) : Optional.empty();
    List<Told> told = Chronicle.of(article, mentions, when, DateReader.titleYear(article));
    Cast boxCast = Cast.of(partiesOfBox(article), country(place), world);
    Claims claims = Claims.of(told, boxCast);
    SentencePlaces places = new SentencePlaces(article, world, country(place));
    Episodes episodes =
        Episodes.of(
            told,
            places,
            when,
            PlaceReader.names(article, place),
            claims,
            opening,
            article.isNote());
    Optional<BoxSides.Reading> boxed = boxed(mentions, told, episodes, boxCast, findings);
    List<ConflictEvent> events = new ArrayList<>();
    events.add(
        main(retelling, role, date, place, boxed, hasBox, episodes, claims, boxCast, findings));
    List<Side> sides = events.get(0).sides();
    Cast cast = Cast.of(names(sides), country(place), world).reading(told);
    for (Episode episode : episodes.others()) {
      Optional<Account> before =
          article.isNote() ? events.get(events.size() - 1).account() : Optional.empty();
      events.add(
          EpisodeEvent.of(episode, index, place, country(place), cast, before, world, places));
    }
    return events;
  }

  /** Whether the text says of an event in which country or at which place it was. */
  private static boolean isSomewhere(ConflictEvent event) {
    return event.place().location().isPresent() || !event.place().clues().countries().isEmpty();
  }

  private static When when(EventDate date) {
    return new When(date.start(), date.end(), date.precision(), List.of(), Optional.empty())
        .with(date.certainty(), Optional.empty());
  }

  private Optional<BoxSides.Reading> boxed(
      Mentions mentions, List<Told> told, Episodes episodes, Cast cast, Findings findings) {
    Article article = mentions.article();
    List<Told> story = new ArrayList<>();
    for (Told sentence : told) {
      if (sentence.section() != Section.Kind.APPARATUS) {
        story.add(sentence);
      }
    }
    Relations relations = Relations.of(story, cast);
    Relations own =
        Relations.of(episodes.own(), cast)
            .claimed(together(episodes.own(), episodes.ownClaims()), cast);
    List<Side> prose =
        ProseReading.of(
                episodes.own(), Optional.empty(), episodes.ownClaims(), cast, findings.aside())
            .sides();
    Optional<BoxSides.Reading> boxed =
        new BoxSides(
                article,
                mentions,
                relations,
                own,
                prose,
                ProseFigures.of(story, episodes.own(), cast),
                world,
                findings)
            .read();
    return boxed.isPresent()
        ? boxed
        : new AttackBox(article, mentions, prose, world, findings).read();
  }

  /** The country that the names around the place tell. */
  private Optional<Country> country(EventPlace place) {
    List<String> names = new ArrayList<>(place.within());
    place.location().ifPresent(names::add);
    for (String name : names) {
      Optional<Country> country = world.countries().byName(name);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private List<String> partiesOfBox(Article article) {
    List<String> names = new ArrayList<>();
    for (String label : List.of("belligerents", "perpetrators", "defenders")) {
      Optional<Infobox.Row> row = article.infobox().row(label);
      if (row.isPresent()) {
        for (PartyLine line : PartyLine.of(row.get(), article.text(), world)) {
          names.add(line.party().name());
        }
      }
    }
    return names;
  }

  private static List<String> names(List<Side> sides) {
    List<String> names = new ArrayList<>();
    for (Side side : sides) {
      for (Actor actor : side.actors()) {
        if (actor.participant().isEmpty()) {
          names.add(actor.asWritten());
        }
      }
    }
    return names;
  }

  private ConflictEvent main(
      Retelling retelling,
      Role role,
      Optional<EventDate> date,
      EventPlace place,
      Optional<BoxSides.Reading> boxed,
      boolean hasBox,
      Episodes episodes,
      Claims claims,
      Cast boxCast,
      Findings findings) {
    Mentions mentions = retelling.mentions();
    Article article = mentions.article();
    Article page = retelling.page().article();
    MainAction action = MainAction.of(mentions, boxed.isPresent() ? List.of() : episodes.own());
    Optional<Account> acted = action.account();
    Optional<Account> seized =
        Seizure.of(
            page,
            retelling.isPart() ? List.of() : together(episodes.own(), episodes.ownClaims()),
            acted);
    boolean seizure = boxed.isEmpty() && !article.isNote() && seized.isPresent();
    Optional<Account> account =
        article.isNote() ? Account.of(own(mentions, episodes)) : seized.filter(told -> seizure);
    boolean claimed =
        !episodes.ownClaims().isEmpty() || retelling.isPart() && retelling.tellsDeath();
    Fight fight;
    if (account.isPresent()) {
      fight = Fight.ofNote(account.get(), episodes.own(), claimed, findings);
    } else if (boxed.isPresent()) {
      fight = Fight.ofBox(boxed.get(), episodes, boxCast, findings);
    } else {
      Cast cast =
          Cast.of(List.of(), country(place), world)
              .openingWith(
                  article.isNote() ? Optional.empty() : mentions.headline(), episodes.own());
      Fight told =
          Fight.ofProse(episodes.own(), Optional.empty(), episodes.ownClaims(), cast, findings);
      fight = article.isNote() ? told.completed(episodes.own(), claimed, findings) : told;
    }
    fight = account.isEmpty() && boxed.isEmpty() ? fight.with(acted, findings) : fight;
    return new ConflictEvent(
        role,
        new Origin.OfArticle(page, seizure || retelling.isPart()),
        page.title().isEmpty() ? Optional.empty() : Optional.of(page.title()),
        date,
        place,
        ConflictAndResult.conflict(mentions, hasBox, findings),
        ConflictAndResult.result(article, findings),
        fight.sides(),
        fight.civilians(),
        fight.unassigned(),
        fight.fatalities(),
        BoxClaims.join(
            claims.claims(
                article, together(episodes.own(), episodes.ownClaims()), fight.sides(), findings),
            boxed.map(BoxSides.Reading::claims).orElse(List.of()),
            findings),
        article.references(),
        action.spans(),
        ArticleParts.opening(article),
        findings.evidence(),
        findings.alternatives(),
        findings.doubts(),
        account.or(() -> acted));
  }

  private static List<Told> together(List<Told> own, List<Told> claims) {
    List<Told> all = new ArrayList<>(own);
    all.addAll(claims);
    return all;
  }

  private static List<Statement> statements(Mentions mentions) {
    List<Statement> statements = new ArrayList<>();
    for (Section section : mentions.article().sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        statements.add(mentions.statements().get(sentence));
      }
    }
    return statements;
  }

  /** What all sentences tell but those of other events. */
  private static List<Statement> own(Mentions mentions, Episodes episodes) {
    List<Statement> statements = statements(mentions);
    for (Episode other : episodes.others()) {
      for (Told told : other.told()) {
        statements.remove(told.statement());
      }
    }
    return statements;
  }
}
