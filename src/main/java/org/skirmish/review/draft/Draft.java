package org.skirmish.review.draft;

import static org.skirmish.review.ReviewedField.ACTOR1;
import static org.skirmish.review.ReviewedField.ACTOR2;
import static org.skirmish.review.ReviewedField.FATALITIES;
import static org.skirmish.review.ReviewedField.SUB_EVENT_TYPE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Fatalities;
import org.skirmish.review.Changes;
import org.skirmish.review.ReviewedField;

/**
 * Puts a reviewer's values into an event, so that all tables have them. The event keeps its
 * identifier and everything of which the reviewer says nothing.
 */
public final class Draft {

  private static final OptionalInt DAY_KNOWN = OptionalInt.of(1);

  private final CodedEvent read;
  private final Changes changes;
  private final Trail trail;
  private final ActorByHand actors;

  public Draft(CodedEvent read, Changes changes, ActorByHand actors) {
    this.read = read;
    this.changes = changes;
    this.actors = actors;
    trail = new Trail(read.evidence(), read.event().alternatives());
  }

  /** What became of the values that were read. */
  public Trail trail() {
    return trail;
  }

  /** The event with the values; the changes lose what cannot be put in. */
  public CodedEvent event() {
    ConflictEvent e = read.event();
    Optional<EventDate> date = DatePart.of(e.date(), changes, trail);
    PlacePart places = new PlacePart(read.place(), changes, trail);
    CodedPlace place = places.coded();
    Optional<SubEventType> type = type();
    Sides sides = new Sides(read.sides(), e.unassigned());
    ActorColumns columns = columns(sides, place, date);
    TollPart tolls = new TollPart(sides, e.civilians(), trail);
    Fatalities dead =
        changes.has(FATALITIES)
            ? tolls.of(changes.fatalities(), read.fatalities())
            : e.fatalities();
    ConflictEvent event =
        new ConflictEvent(
            e.role(),
            e.origin(),
            e.name(),
            date,
            places.written(e.place()),
            e.conflict(),
            e.result(),
            sides.plain(),
            tolls.civilians(),
            sides.unassigned(),
            dead,
            e.claims(),
            e.sources(),
            e.action(),
            e.summary(),
            trail.evidence(),
            trail.alternatives(),
            e.doubts(),
            e.account());
    boolean typed = changes.has(SUB_EVENT_TYPE);
    return new CodedEvent(
        read.id(),
        event,
        place,
        typed ? type.map(SubEventType::eventType) : read.eventType(),
        type,
        typed ? type.map(one -> one.disorderType(false)) : read.disorderType(),
        sides.coded(),
        columns,
        isTargeting(type, columns),
        date.equals(e.date())
            ? read.timePrecision()
            : date.isEmpty() ? OptionalInt.empty() : DAY_KNOWN,
        changes.has(FATALITIES) ? changes.fatalities() : read.fatalities(),
        read.source(),
        read.sourceScale(),
        notes(),
        read.tags(),
        read.timestamp(),
        trail.evidence());
  }

  private Optional<SubEventType> type() {
    if (!changes.has(SUB_EVENT_TYPE)) {
      return read.subEventType();
    }
    trail.byHand(SUB_EVENT_TYPE.paths(), SUB_EVENT_TYPE.of(read));
    return changes.type();
  }

  private ActorColumns columns(Sides sides, CodedPlace place, Optional<EventDate> date) {
    if (!changes.has(ACTOR1) && !changes.has(ACTOR2)) {
      return read.actors();
    }
    Optional<LocalDate> day =
        date.map(EventDate::start).or(() -> read.event().origin().published());
    OptionalInt year = day.isPresent() ? OptionalInt.of(day.get().getYear()) : OptionalInt.empty();
    return new PartyPart(
            read.actors(), sides, changes, trail, name -> actors.of(name, place.country(), year))
        .columns();
  }

  /** Follows from the type, and from the second actor where the type leaves it open. */
  private boolean isTargeting(Optional<SubEventType> type, ActorColumns columns) {
    boolean open =
        type.isPresent()
            && (type.get().eventType() == EventType.EXPLOSIONS_REMOTE_VIOLENCE
                || type.get().eventType() == EventType.RIOTS);
    return changes.has(SUB_EVENT_TYPE) || open && changes.has(ACTOR2)
        ? EventCoder.targetsCivilians(type, columns)
        : read.civilianTargeting();
  }

  /** A paragraph of our own says what it no longer has right; somebody else's stays as it is. */
  private String notes() {
    boolean own = !read.event().origin().isNote() && !read.event().origin().isTable();
    if (!own || read.notes().isEmpty() || changes.isEmpty()) {
      return read.notes();
    }
    return read.notes() + " A reviewer corrected " + told() + ".";
  }

  /** "fatalities from 6 to 7 and admin1 to Gao". */
  public String told() {
    List<String> all = new ArrayList<>();
    for (ReviewedField field : changes.fields()) {
      String before = field.of(read);
      String after = changes.text(field).isEmpty() ? "nothing" : changes.text(field);
      String from = before.isEmpty() || before.equals(after) ? "" : " from " + before;
      all.add(field.key() + from + " to " + after);
    }
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
