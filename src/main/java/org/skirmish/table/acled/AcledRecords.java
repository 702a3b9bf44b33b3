package org.skirmish.table.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.article.Reference;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventIds;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Origin;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.table.BadCell;
import org.skirmish.table.Columns;
import org.skirmish.table.KnownCountries;
import org.skirmish.table.Oddities;
import org.skirmish.table.Records;
import org.skirmish.table.Row;

/**
 * Rows of ACLED's tables, of today's 31 columns or of an earlier year's. Terms of earlier codebooks
 * become those of today; a term that nobody knows leaves its value empty and raises a flag. The
 * codebook gives an event one day, whatever its time precision is: 1 makes a day of it here, 2 a
 * range and 3 a month, each with that day as its first and last.
 */
public final class AcledRecords implements Records {

  private static final int PRECISIONS = 3;
  private static final String TARGETING = "Civilian targeting";

  private final Origin origin;
  private final AcledActors actors;
  private final RowDate dates;
  private final RowPlace places;
  private final int wounded;
  private final int attack;
  private final int suicide;

  /** Whether a day may be told without its precision, by what is known of its parts. */
  private final boolean inParts;

  private final int id;
  private final int timePrecision;
  private final int disorderType;
  private final int eventType;
  private final int subEventType;
  private final int targeting;
  private final int source;
  private final int sourceScale;
  private final int notes;
  private final int fatalities;
  private final int tags;
  private final int timestamp;

  public AcledRecords(Origin origin, Columns columns, KnownCountries countries) {
    this.origin = origin;
    dates = new RowDate(columns);
    places = new RowPlace(columns, countries);
    actors = new AcledActors(columns, countries);
    id = columns.field("event_id_cnty");
    timePrecision = columns.field("time_precision");
    disorderType = columns.field("disorder_type");
    eventType = columns.field("event_type");
    subEventType = columns.field("sub_event_type");
    targeting = columns.field("civilian_targeting");
    source = columns.field("source");
    sourceScale = columns.field("source_scale");
    notes = columns.field("notes");
    fatalities = columns.field("fatalities");
    tags = columns.field("tags");
    timestamp = columns.field("timestamp");
    wounded = columns.field("wounded");
    attack = columns.field("attack");
    suicide = columns.field("suicide");
    inParts = columns.field("month") >= 0;
  }

  @Override
  public CodedEvent of(Row row) {
    Oddities odd = new Oddities();
    List<Evidence> evidence = new ArrayList<>(3);
    evidence.add(Records.origin(row, origin));
    OptionalInt precision = row.number(timePrecision, 1, PRECISIONS);
    EventDate day = dates.of(row, precision, odd);
    ActorColumns parties = actors.columns(row, odd);
    List<CodedSide> sides = actors.sides(parties, evidence);
    Terms.Types types = types(row, parties, odd, evidence);
    CodedPlace place = places.of(row);
    OptionalInt dead = row.number(fatalities, 0, Integer.MAX_VALUE);
    List<String> publishers = row.list(source);
    ConflictEvent event =
        new ConflictEvent(
            ConflictEvent.Role.MAIN,
            origin,
            Optional.empty(),
            Optional.of(day),
            places.written(row, place),
            Optional.empty(),
            Optional.empty(),
            Records.plain(sides),
            Toll.UNKNOWN,
            wounded(row),
            dead.isPresent()
                ? new Fatalities(dead, OptionalInt.empty(), OptionalInt.empty())
                : Fatalities.UNKNOWN,
            List.of(),
            references(publishers),
            List.of(),
            List.of(),
            evidence,
            List.of(),
            odd.doubts());
    OptionalLong second = row.number(timestamp, Long.MIN_VALUE, Long.MAX_VALUE);
    return new CodedEvent(
        id(row, event, place),
        event,
        place,
        types.type(),
        types.subType(),
        disorder(row, odd),
        sides,
        parties,
        isTargeting(row, odd),
        precision.isPresent() ? precision : timePrecision(row, day),
        dead,
        publishers,
        row.optional(sourceScale),
        row.text(notes),
        row.list(tags),
        second,
        evidence);
  }

  /** The row's own, or one of ours that its cells give where the table has no such column. */
  private String id(Row row, ConflictEvent event, CodedPlace place) {
    if (row.has(id)) {
      return row.required(id);
    }
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < row.columns().fields().size(); i++) {
      cells.append(row.text(i)).append('\0');
    }
    return new EventIds(cells.toString()).of(event, place);
  }

  /** Where the parts of a date say how exact it is; ACLED's tables say so themselves. */
  private OptionalInt timePrecision(Row row, EventDate day) {
    return inParts
        ? OptionalInt.of(
            switch (day.precision()) {
              case DAY -> 1;
              case RANGE -> 2;
              case MONTH, YEAR -> PRECISIONS;
            })
        : OptionalInt.empty();
  }

  private Toll wounded(Row row) {
    OptionalInt hurt = row.number(wounded, 0, Integer.MAX_VALUE);
    return hurt.isPresent()
        ? Toll.UNKNOWN.with(Harm.WOUNDED, Range.exactly(hurt.getAsInt()))
        : Toll.UNKNOWN;
  }

  private Terms.Types types(Row row, ActorColumns parties, Oddities odd, List<Evidence> evidence) {
    String cell = row.text(eventType);
    String subCell = row.text(subEventType);
    Optional<SubEventType> subType =
        subCell.isBlank() ? Optional.empty() : Terms.subEventType(subCell);
    if (subType.isEmpty() && !subCell.isBlank()) {
      odd.term(row, subEventType);
    }
    if (cell.isBlank()) {
      return row.has(eventType)
          ? new Terms.Types(Optional.empty(), subType)
          : types(row, subType, evidence);
    }
    Optional<EventType> type = Terms.eventType(cell);
    if (type.isPresent()) {
      return new Terms.Types(type, subType);
    }
    Optional<Terms.Types> old = Terms.oldType(cell, parties.inter1());
    if (old.isEmpty()) {
      odd.term(row, eventType);
      return new Terms.Types(Optional.empty(), subType);
    }
    evidence.add(
        new Evidence.Inferred(
            FieldPath.EVENT_TYPE, "ACLED's earlier term " + BadCell.shortened(cell)));
    return subType.isPresent() ? new Terms.Types(old.get().type(), subType) : old.get();
  }

  /** What follows where the table has no event types: from a sub-event type, or GTD's attack. */
  private Terms.Types types(Row row, Optional<SubEventType> subType, List<Evidence> evidence) {
    if (subType.isPresent()) {
      return new Terms.Types(Optional.of(subType.get().eventType()), subType);
    }
    String cell = row.text(attack);
    Optional<Terms.Types> types = Terms.attack(cell, row.text(suicide).strip().equals("1"));
    if (types.isEmpty()) {
      return new Terms.Types(Optional.empty(), subType);
    }
    evidence.add(
        new Evidence.Inferred(FieldPath.EVENT_TYPE, "the GTD's term " + BadCell.shortened(cell)));
    return types.get();
  }

  private Optional<DisorderType> disorder(Row row, Oddities odd) {
    String cell = row.text(disorderType);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    Optional<DisorderType> type = Terms.disorderType(cell);
    if (type.isEmpty()) {
      odd.term(row, disorderType);
    }
    return type;
  }

  private boolean isTargeting(Row row, Oddities odd) {
    String cell = row.text(targeting).strip();
    boolean known = cell.equalsIgnoreCase(TARGETING);
    if (!known && !cell.isEmpty()) {
      odd.term(row, targeting);
    }
    return known;
  }

  private static List<Reference> references(List<String> publishers) {
    List<Reference> references = new ArrayList<>(publishers.size());
    for (String publisher : publishers) {
      if (!publisher.isBlank()) {
        references.add(Records.reference(references.size() + 1, Optional.of(publisher)));
      }
    }
    return references;
  }
}
