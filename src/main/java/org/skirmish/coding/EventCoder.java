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
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.coding.actor.AccountColumns;
import org.skirmish.coding.actor.ActorCoder;
import org.skirmish.coding.actor.ActorColumnsCoder;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.coding.actor.PartyCoder;
import org.skirmish.coding.notes.Notes;
import org.skirmish.coding.place.PlaceCoder;
import org.skirmish.coding.type.SubEventTypes;
import org.skirmish.event.Actor;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Fatalities;
import org.skirmish.event.deed.Account;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.source.InOrder;
import org.skirmish.world.ActorType;
import org.skirmish.world.Countries;
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
  private final Countries countries;
  private final World world;
  private final Notes notes;

  public EventCoder(World world) {
    this.world = world;
    places = new PlaceCoder(world);
    actors = new ActorCoder(world);
    outcomes = new Outcomes(world);
    notes = new Notes(world);
    countries = world.countries();
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
    Article article = events.get(0).origin().article().orElseThrow();
    EventIds ids = new EventIds(article);
    OptionalLong timestamp = timestamp(article.references());
    PlaceCoder.Context alone = PlaceCoder.Context.NONE;
    CodedEvent first = code(events.get(0), alone, ids, timestamp);
    PlaceCoder.Context beside = places.context(first.place());
    List<CodedEvent> coded = new ArrayList<>(events.size());
    coded.add(first);
    coded.addAll(
        InOrder.map(
            events.subList(1, events.size()), event -> code(event, beside, ids, timestamp)));
    return coded;
  }

  private CodedEvent code(
      ConflictEvent event, PlaceCoder.Context context, EventIds ids, OptionalLong timestamp) {
    List<Evidence> evidence = new ArrayList<>(event.evidence());
    HomeCountries homes = new HomeCountries(actors, countries, event);
    PlaceCoder.Decision where = places.code(event.place(), context, homes);
    CodedPlace place = where.place();
    evidence.addAll(where.evidence());
    List<CodedSide> sides = sides(event, place.country(), evidence);
    boolean note = event.origin().isByClauses() && event.account().isPresent();
    Optional<SubEventType> type = type(event, sides);
    Optional<DisorderType> disorder = type.map(one -> one.disorderType(false));
    if (type.isPresent()) {
      note(evidence, FieldPath.SUB_EVENT_TYPE, "what the clauses tell");
    }
    boolean harmed = !event.civilians().isEmpty();
    if (sides.size() > 2) {
      note(evidence, FieldPath.ACTORS, "sides beyond the second are left out of actor1 and actor2");
    }
    PartyCoder parties = new PartyCoder(world, place.country(), year(event));
    ActorColumns columns =
        note
            ? AccountColumns.of(event.account().get(), parties, place.country())
            : ActorColumnsCoder.code(sides, type, harmed, place.country());
    List<String> publishers = publishers(event.sources());
    Optional<String> scale = SourceScale.of(publishers, place.country());
    if (scale.isPresent()) {
      note(evidence, FieldPath.SOURCE_SCALE, "where the publishers are at home");
    }
    return new CodedEvent(
        ids.of(event, place),
        event,
        place,
        type,
        disorder,
        sides,
        columns,
        note ? targetsCivilians(type, columns) : targetsCivilians(type, sides, harmed),
        timePrecision(event.date()),
        fatalities(event, place.country()),
        publishers,
        scale,
        notes.of(event, place, sides, type, columns, parties),
        timestamp,
        evidence);
  }

  private static void note(List<Evidence> evidence, FieldPath field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }

  private List<CodedSide> sides(
      ConflictEvent event, Optional<Country> where, List<Evidence> evidence) {
    OptionalInt year = year(event);
    List<CodedSide> sides = new ArrayList<>();
    for (int s = 0; s < event.sides().size(); s++) {
      List<CodedActor> coded = new ArrayList<>();
      for (Actor actor : event.sides().get(s).actors()) {
        ActorCoder.Decision decision = actors.code(actor, where, year);
        if (decision.rule().isPresent()) {
          FieldPath field = FieldPath.side(s).actor(coded.size()).type();
          note(evidence, field, decision.rule().get());
        }
        coded.add(decision.actor());
      }
      sides.add(new CodedSide(event.sides().get(s), coded));
    }
    return sides;
  }

  private Optional<SubEventType> type(ConflictEvent event, List<CodedSide> sides) {
    if (event.account().isEmpty()) {
      return Optional.empty();
    }
    Account account = event.account().get();
    return Optional.of(
        event.origin().isByClauses()
            ? SubEventTypes.of(account, isAbroad(sides))
            : SubEventTypes.of(
                account, sides, outcomes.of(event.result(), sides), isAbroad(sides)));
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
    boolean civilianSide = hasCivilianSide(sides);
    return switch (type.get().eventType()) {
      case VIOLENCE_AGAINST_CIVILIANS -> true;
      case PROTESTS -> type.get() == SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
      case EXPLOSIONS_REMOTE_VIOLENCE -> civilianSide || sides.size() < 2 && harmed;
      case RIOTS -> civilianSide;
      case BATTLES, STRATEGIC_DEVELOPMENTS -> false;
    };
  }

  /** The same for an event whose columns have its victims. */
  public static boolean targetsCivilians(Optional<SubEventType> type, ActorColumns columns) {
    if (type.isEmpty()) {
      return false;
    }
    boolean civilians =
        columns.inter2().isPresent() && columns.inter2().get() == ActorType.CIVILIANS;
    return switch (type.get().eventType()) {
      case VIOLENCE_AGAINST_CIVILIANS -> true;
      case PROTESTS -> type.get() == SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
      case EXPLOSIONS_REMOTE_VIOLENCE, RIOTS -> civilians;
      case BATTLES, STRATEGIC_DEVELOPMENTS -> false;
    };
  }

  private static boolean isAbroad(List<CodedSide> sides) {
    return !sides.isEmpty() && sides.get(0).isAll(ActorType.EXTERNAL_FORCES);
  }

  /** The event's year; where none is told, the one in which its text came out. */
  private static OptionalInt year(ConflictEvent event) {
    Optional<LocalDate> day =
        event
            .date()
            .map(EventDate::start)
            .or(() -> event.origin().article().flatMap(Article::published));
    return day.isPresent() ? OptionalInt.of(day.get().getYear()) : OptionalInt.empty();
  }

  private static boolean hasCivilianSide(List<CodedSide> sides) {
    for (CodedSide side : sides) {
      if (side.isAll(ActorType.CIVILIANS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The codebook: 1 when the day is known, 2 when the week is ("around 2 May", "as reported"), 3
   * when only the month or less is. ACLED gives each day of a longer battle a row of its own, and
   * each such row has 1; an event here stays one row, and has 1 as well when its first and last day
   * are both known.
   */
  static OptionalInt timePrecision(Optional<EventDate> date) {
    if (date.isEmpty()) {
      return OptionalInt.empty();
    }
    int told =
        switch (date.get().certainty()) {
          case EXACT -> 1;
          case WEEK -> 2;
          case MONTH -> 3;
        };
    return switch (date.get().precision()) {
      case DAY, RANGE -> OptionalInt.of(told);
      case MONTH, YEAR -> {
        long days = ChronoUnit.DAYS.between(date.get().start(), date.get().end()) + 1;
        yield OptionalInt.of(Math.max(told, days <= WEEK ? 2 : 3));
      }
    };
  }

  /** The codebook: where figures differ, the lowest reliable one. */
  private static OptionalInt fatalities(ConflictEvent event, Optional<Country> where) {
    Optional<UnnumberedDeaths> unnumbered = UnnumberedDeaths.of(event, where);
    if (unnumbered.isPresent()) {
      return OptionalInt.of(unnumbered.get().figure());
    }
    Fatalities fatalities = event.fatalities();
    return fatalities.low().isPresent() ? fatalities.low() : fatalities.best();
  }

  /** Each publisher once, in order; the table joins them by semicolons. */
  private static List<String> publishers(List<Reference> sources) {
    Set<String> publishers = new LinkedHashSet<>();
    for (Reference source : sources) {
      if (source.publisher().isPresent()) {
        String name = source.publisher().get().replace(';', ',').strip();
        if (!name.isEmpty()) {
          publishers.add(name);
        }
      }
    }
    return List.copyOf(publishers);
  }

  /** The latest day that a reference carries, at midnight UTC. */
  private static OptionalLong timestamp(List<Reference> references) {
    LocalDate latest = null;
    for (Reference reference : references) {
      latest = later(latest, reference.date());
      latest = later(latest, reference.retrieved());
    }
    return latest == null
        ? OptionalLong.empty()
        : OptionalLong.of(latest.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }

  private static LocalDate later(LocalDate latest, Optional<LocalDate> day) {
    return day.isPresent() && (latest == null || day.get().isAfter(latest)) ? day.get() : latest;
  }
}
