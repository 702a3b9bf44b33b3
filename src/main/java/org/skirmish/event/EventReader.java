package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.article.Article;
import org.skirmish.article.Infobox;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.mention.ActorMention;
import org.skirmish.mention.Mentions;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.Span;
import org.skirmish.world.World;

/** Makes events of an article's mentions. */
public final class EventReader {

  private static final int ACTION_SENTENCES = 4;

  private final World world;

  public EventReader(World world) {
    this.world = world;
  }

  /** The events, main event first; or why the article tells of none. */
  public Result<List<ConflictEvent>> read(Mentions mentions) {
    Article article = mentions.article();
    Optional<Reject> none = Subject.reject(mentions);
    if (none.isPresent()) {
      return new Result.Rejected<>(none.get());
    }
    return Result.of(events(article, mentions));
  }

  private List<ConflictEvent> events(Article article, Mentions mentions) {
    ArticleIndex index = new ArticleIndex(article);
    Findings findings = new Findings(index);
    Relations relations = Relations.of(article, mentions);
    Optional<BoxSides.Reading> boxed =
        new BoxSides(article, mentions, relations, world, findings)
            .read()
            .or(() -> new AttackBox(article, mentions, world, findings).read());
    boolean hasBox = !article.infobox().rows().isEmpty();
    Optional<MainStory.Opening> opening =
        hasBox ? Optional.empty() : MainStory.of(article, mentions);
    Optional<EventDate> date =
        opening
            .map(o -> EpisodeEvent.date(o.when(), findings))
            .or(() -> DateReader.read(article, mentions, findings));
    EventPlace place = PlaceReader.read(article, mentions, opening, world, findings);
    Optional<When> when =
        date.map(d -> new When(d.start(), d.end(), d.precision(), List.of(), Optional.empty()));
    List<Told> told = Chronicle.of(article, mentions, when, DateReader.titleYear(article));
    ClaimReader claims = ClaimReader.of(told);
    Optional<String> listed =
        opening.filter(MainStory.Opening::listed).map(o -> o.told().heading());
    Episodes episodes =
        Episodes.of(
            told, world, when, mainPlaces(article, place), claims, listed, article.isNote());
    List<ConflictEvent> events = new ArrayList<>();
    events.add(main(mentions, date, place, boxed, hasBox, episodes, claims, findings));
    List<Side> sides = events.get(0).sides();
    Optional<String> homeState = homeState(sides);
    Optional<ActorMention> soleGroup = soleGroup(told, sides);
    for (Episode episode : episodes.others()) {
      events.add(EpisodeEvent.of(episode, index, place, homeState, soleGroup));
    }
    return events;
  }

  private static List<String> mainPlaces(Article article, EventPlace place) {
    List<String> places = new ArrayList<>();
    place.location().ifPresent(places::add);
    if (place.location().filter(PlaceWords::isArea).isEmpty()) {
      TitlePlace.of(article.title()).ifPresent(words -> places.add(String.join(" ", words)));
    }
    return places;
  }

  /** The only group of the main event that is no state's: "the group", "the rebels". */
  private Optional<ActorMention> soleGroup(List<Told> told, List<Side> sides) {
    List<String> names =
        sides.stream()
            .flatMap(side -> side.actors().stream())
            .map(Actor::asWritten)
            .filter(name -> world.countries().byName(name).isEmpty())
            .toList();
    if (names.size() != 1) {
      return Optional.empty();
    }
    return told.stream()
        .flatMap(t -> t.phrase().actors().stream())
        .filter(a -> a.kind() == ActorMention.Kind.NAMED)
        .filter(
            a ->
                a.name().equalsIgnoreCase(names.get(0))
                    || a.known().filter(k -> k.name().equalsIgnoreCase(names.get(0))).isPresent())
        .findFirst();
  }

  /** The first state of the main event's sides: whose "the army" is where nothing else is said. */
  private Optional<String> homeState(List<Side> sides) {
    return sides.stream()
        .flatMap(side -> side.actors().stream())
        .map(Actor::asWritten)
        .filter(name -> world.countries().byName(name).isPresent())
        .findFirst();
  }

  private ConflictEvent main(
      Mentions mentions,
      Optional<EventDate> date,
      EventPlace place,
      Optional<BoxSides.Reading> boxed,
      boolean hasBox,
      Episodes episodes,
      ClaimReader claims,
      Findings findings) {
    Article article = mentions.article();
    Optional<Span> conflict =
        article
            .partOf()
            .map(Infobox.Line::span)
            .or(() -> hasBox ? Optional.empty() : ConflictName.find(article, mentions));
    List<Side> sides;
    Toll civilians;
    Fatalities fatalities;
    if (boxed.isPresent()) {
      sides = boxed.get().sides();
      civilians = boxed.get().civilians();
      BoxAgainstProse.compare(sides, boxed.get().keys(), episodes.own(), findings);
      fatalities = FatalityCount.of(sides, civilians);
      if (fatalities.low().isPresent()) {
        findings.inferred("fatalities", "the dead of the sides and of the civilians added up");
      }
    } else {
      List<Told> told =
          episodes.own().stream().filter(t -> !ProseReading.isProvisional(t)).toList();
      ProseReading.Reading reading =
          ProseReading.of(told, article.isNote(), claims.culprit(episodes.ownClaims()), findings);
      sides = reading.sides();
      civilians = reading.civilians();
      fatalities = EpisodeEvent.fatalities(reading.losses(), findings);
      if (article.isNote()) {
        fatalities = NoteToll.complete(fatalities, told, !episodes.ownClaims().isEmpty(), findings);
      }
    }
    return new ConflictEvent(
        ConflictEvent.Role.MAIN,
        article,
        Optional.of(article.title()).filter(title -> !title.isEmpty()),
        date,
        place,
        conflict.map(span -> value("conflict", span, article, findings)),
        result(article, findings),
        sides,
        civilians,
        fatalities,
        claims.claims(article, episodes.ownClaims(), sides, findings),
        article.references(),
        action(article, boxed.isPresent() ? List.of() : episodes.own()),
        summary(article),
        findings.evidence(),
        findings.alternatives(),
        findings.doubts());
  }

  private static Optional<String> result(Article article, Findings findings) {
    return article
        .infobox()
        .row("result")
        .flatMap(row -> row.lines().stream().findFirst())
        .map(Infobox.Line::span)
        .map(span -> value("result", span, article, findings));
  }

  /** The text at a span as a value: citation marks off, white space single. */
  private static String value(String field, Span span, Article article, Findings findings) {
    findings.read(field, span);
    return PlainValue.of(article.text(), span);
  }

  /** What says what happened: the box's rows on it and the lead, or the sentences of the deed. */
  private static List<Span> action(Article article, List<Told> own) {
    List<Span> spans = new ArrayList<>();
    for (String label :
        List.of("attack type", "weapons", "territorial changes", "result", "target")) {
      article
          .infobox()
          .row(label)
          .ifPresent(row -> row.lines().forEach(line -> spans.add(line.span())));
    }
    Stream<Span> sentences =
        own.isEmpty()
            ? article.sections().stream()
                .filter(section -> section.kind() == Section.Kind.LEAD)
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .map(Sentence::span)
            : own.stream()
                .filter(t -> article.isNote() || opens(t) || Deeds.tells(t.phrase()))
                .map(t -> t.sentence().span());
    sentences.limit(ACTION_SENTENCES).forEach(spans::add);
    return spans;
  }

  /** Whether it is one of the lead's first sentences, which say what the article is about. */
  private static boolean opens(Told told) {
    return told.section() == Section.Kind.LEAD && told.paragraph() < 2;
  }

  private static List<Span> summary(Article article) {
    return article.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .limit(1)
        .flatMap(List::stream)
        .map(Sentence::span)
        .toList();
  }
}
