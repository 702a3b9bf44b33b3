package org.skirmish.coding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.event.Actor;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Evidence;
import org.skirmish.event.Fatalities;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Gives an event ACLED's codes. It reads only the event and the world, never the clock, so that the
 * same event gives the same codes everywhere.
 */
public final class EventCoder {

  private static final int WEEK = 7;

  private final PlaceCoder places;
  private final ActorCoder actors;
  private final Outcomes outcomes;
  private final EventTypes types;

  public EventCoder(World world) {
    places = new PlaceCoder(world);
    actors = new ActorCoder(world);
    outcomes = new Outcomes(world);
    types = new EventTypes(world);
  }

  /** An article's only event, coded. */
  public CodedEvent code(ConflictEvent event) {
    return code(List.of(event)).get(0);
  }

  /** All events of one article, coded. */
  public List<CodedEvent> code(List<ConflictEvent> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    Article article = events.get(0).article();
    EventIds ids = new EventIds(article);
    OptionalLong timestamp = timestamp(article.references());
    return events.stream().map(event -> code(event, ids, timestamp)).toList();
  }

  private CodedEvent code(ConflictEvent event, EventIds ids, OptionalLong timestamp) {
    List<Evidence> evidence = new ArrayList<>(event.evidence());
    CodedPlace place = places.code(event.place());
    place.country().ifPresent(c -> note(evidence, "place.country", "names around the place"));
    place.precision().ifPresent(p -> note(evidence, "place.precision", "geo precision " + p));
    List<CodedSide> sides = sides(event, place.country(), evidence);
    Optional<TypeDecision> type = type(event, sides, place.country());
    type.ifPresent(t -> note(evidence, "sub_event_type", t.rule()));
    Optional<SubEventType> sub = type.map(TypeDecision::type);
    boolean harmed = !event.civilians().isEmpty();
    if (sides.size() > 2) {
      note(evidence, "actors", "sides beyond the second are left out of actor1 and actor2");
    }
    return new CodedEvent(
        ids.of(event, place),
        event,
        place,
        sub,
        sub.map(t -> t.disorderType(false)),
        sides,
        ActorColumnsCoder.code(sides, sub, harmed, place.country()),
        targetsCivilians(sub, sides, harmed),
        timePrecision(event.date()),
        fatalities(event.fatalities()),
        publishers(event.sources()),
        Optional.empty(),
        Notes.of(event, place, sides, sub),
        timestamp,
        evidence);
  }

  private static void note(List<Evidence> evidence, String field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }

  private List<CodedSide> sides(
      ConflictEvent event, Optional<Country> where, List<Evidence> evidence) {
    OptionalInt year =
        event.date().map(d -> OptionalInt.of(d.start().getYear())).orElse(OptionalInt.empty());
    List<CodedSide> sides = new ArrayList<>();
    for (int s = 0; s < event.sides().size(); s++) {
      List<CodedActor> coded = new ArrayList<>();
      for (Actor actor : event.sides().get(s).actors()) {
        ActorCoder.Decision decision = actors.code(actor, where, year);
        String field = "sides[" + s + "].actors[" + coded.size() + "].type";
        decision.rule().ifPresent(rule -> note(evidence, field, rule));
        coded.add(decision.actor());
      }
      sides.add(new CodedSide(event.sides().get(s), coded));
    }
    return sides;
  }

  private Optional<TypeDecision> type(
      ConflictEvent event, List<CodedSide> sides, Optional<Country> where) {
    String text = event.article().text();
    Set<String> texts = new LinkedHashSet<>();
    event.name().ifPresent(texts::add);
    if (event.role() == ConflictEvent.Role.MAIN) {
      texts.add(event.article().title());
    }
    for (Span span : event.action()) {
      texts.add(span.of(text));
    }
    event.result().ifPresent(texts::add);
    return types.decide(
        List.copyOf(texts),
        outcomes.of(event.result(), sides),
        ActorColumnsCoder.attackersFirst(sides),
        where);
  }

  /**
   * The codebook: civilians were the main or only target. So it is with all violence against
   * civilians and excessive force against protesters, and with explosions whose other side is
   * civilians, or nobody while civilians were hurt.
   */
  private static boolean targetsCivilians(
      Optional<SubEventType> type, List<CodedSide> sides, boolean harmed) {
    if (type.isEmpty()) {
      return false;
    }
    boolean civilianSide =
        sides.stream()
            .anyMatch(
                side ->
                    side.actors().stream()
                        .allMatch(a -> a.type().filter(ActorType.CIVILIANS::equals).isPresent()));
    return switch (type.get().eventType()) {
      case VIOLENCE_AGAINST_CIVILIANS -> true;
      case PROTESTS -> type.get() == SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
      case EXPLOSIONS_REMOTE_VIOLENCE -> civilianSide || sides.size() < 2 && harmed;
      case RIOTS -> civilianSide;
      case BATTLES, STRATEGIC_DEVELOPMENTS -> false;
    };
  }

  /**
   * The codebook: 1 when the day is known, 2 when the week is, 3 when only the month or less is.
   * ACLED gives each day of a longer battle a row of its own, and each such row has 1; an event
   * here stays one row, and has 1 as well when its first and last day are both known.
   */
  static OptionalInt timePrecision(Optional<EventDate> date) {
    if (date.isEmpty()) {
      return OptionalInt.empty();
    }
    return switch (date.get().precision()) {
      case DAY, RANGE -> OptionalInt.of(1);
      case MONTH, YEAR -> {
        long days = ChronoUnit.DAYS.between(date.get().start(), date.get().end()) + 1;
        yield OptionalInt.of(days <= WEEK ? 2 : 3);
      }
    };
  }

  /** The codebook: where figures differ, the lowest reliable one. */
  private static OptionalInt fatalities(Fatalities fatalities) {
    return fatalities.low().isPresent() ? fatalities.low() : fatalities.best();
  }

  /** Each publisher once, in order; the table joins them by semicolons. */
  private static List<String> publishers(List<Reference> sources) {
    return sources.stream()
        .flatMap(source -> source.publisher().stream())
        .map(name -> name.replace(';', ',').strip())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The latest day that a reference carries, at midnight UTC. */
  private static OptionalLong timestamp(List<Reference> references) {
    Optional<LocalDate> latest =
        references.stream()
            .flatMap(r -> Stream.concat(r.date().stream(), r.retrieved().stream()))
            .max(LocalDate::compareTo);
    return latest
        .map(day -> OptionalLong.of(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()))
        .orElse(OptionalLong.empty());
  }
}
