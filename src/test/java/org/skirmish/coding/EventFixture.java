package org.skirmish.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.Accounts;
import org.skirmish.event.Actor;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Origin;
import org.skirmish.event.Side;
import org.skirmish.model.Doubt;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Document;
import org.skirmish.source.Span;

/** Builds events for tests, one property at a time. */
public final class EventFixture {

  private String file = "note.txt";
  private String text = "";
  private String title = "";
  private Optional<LocalDate> published = Optional.empty();
  private Optional<EventDate> date = Optional.empty();
  private EventPlace place = EventPlace.UNKNOWN;
  private Optional<String> result = Optional.empty();
  private final List<Side> sides = new ArrayList<>();
  private Toll civilians = Toll.UNKNOWN;
  private Toll unassigned = Toll.UNKNOWN;
  private Fatalities fatalities = Fatalities.UNKNOWN;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  public static EventFixture telling(String text) {
    EventFixture event = new EventFixture();
    event.text = text;
    return event;
  }

  public EventFixture file(String name) {
    file = name;
    return this;
  }

  public EventFixture title(String words) {
    title = words;
    return this;
  }

  public EventFixture published(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  public EventFixture on(String day) {
    return between(day, day, EventDate.Precision.DAY);
  }

  public EventFixture between(String start, String end, EventDate.Precision precision) {
    date =
        Optional.of(
            new EventDate(
                LocalDate.parse(start), LocalDate.parse(end), precision, Optional.empty()));
    return this;
  }

  public EventFixture at(String location, String... within) {
    place =
        new EventPlace(
            Optional.of(location),
            List.of(within),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            EventPlace.Nearness.AT);
    return this;
  }

  public EventFixture result(String words) {
    result = Optional.of(words);
    return this;
  }

  public EventFixture side(Side.Role role, Toll toll, String... actors) {
    sides.add(new Side(role, List.of(actors).stream().map(EventFixture::actor).toList(), toll));
    return this;
  }

  public static Actor actor(String name) {
    return new Actor(name, Optional.empty(), Toll.UNKNOWN);
  }

  public static Toll killed(int n) {
    return Toll.UNKNOWN.with(Harm.KILLED, Range.exactly(n));
  }

  public EventFixture side(Side side) {
    sides.add(side);
    return this;
  }

  public EventFixture civilians(Toll toll) {
    civilians = toll;
    return this;
  }

  public EventFixture unassigned(Toll toll) {
    unassigned = toll;
    return this;
  }

  public EventFixture fatalities(int n) {
    OptionalInt number = OptionalInt.of(n);
    fatalities = new Fatalities(number, number, number);
    return this;
  }

  public EventFixture fatalities(Fatalities all) {
    fatalities = all;
    return this;
  }

  public EventFixture place(EventPlace where) {
    place = where;
    return this;
  }

  public EventFixture claim(String by, String actor, int killed) {
    claims.add(
        new Claim(by, Optional.empty(), List.of(new Claim.Loss(actor, Range.exactly(killed))), ""));
    return this;
  }

  public EventFixture reference(String publisher, String published, String retrieved) {
    return reference(
        publisher,
        Optional.of(LocalDate.parse(published)),
        Optional.of(LocalDate.parse(retrieved)));
  }

  public EventFixture undatedReference(String publisher) {
    return reference(publisher, Optional.empty(), Optional.empty());
  }

  private EventFixture reference(
      String publisher, Optional<LocalDate> published, Optional<LocalDate> retrieved) {
    references.add(
        new Reference(
            Integer.toString(references.size() + 1),
            Optional.of(publisher),
            Optional.empty(),
            published,
            Optional.empty(),
            retrieved,
            Optional.empty(),
            new Span(0, 0)));
    return this;
  }

  public EventFixture doubt(Doubt.Kind kind, String detail) {
    doubts.add(new Doubt(kind, detail));
    return this;
  }

  public ConflictEvent build() {
    Article article =
        new Article(
            new Document(file, "text", text),
            title,
            published,
            Optional.empty(),
            Optional.empty(),
            Infobox.NONE,
            List.of(),
            references);
    return new ConflictEvent(
        ConflictEvent.Role.MAIN,
        new Origin.OfArticle(article),
        Optional.empty(),
        date,
        place,
        Optional.empty(),
        result,
        sides,
        civilians,
        unassigned,
        fatalities,
        claims,
        references,
        List.of(new Span(0, text.length())),
        List.of(),
        List.of(),
        List.of(),
        doubts,
        Accounts.of(title, result.orElse(""), text));
  }
}
