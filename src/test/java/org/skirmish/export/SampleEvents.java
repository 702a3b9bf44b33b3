package org.skirmish.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.article.Reference;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.Actor;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Origin;
import org.skirmish.event.Side;
import org.skirmish.model.Alternative;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/** Checked events as the stages before would hand them over. */
public final class SampleEvents {

  static final Country MALI =
      new Country(
          "ML",
          "MLI",
          466,
          "Mali",
          "Western Africa",
          List.of(),
          List.of("Malian"),
          OptionalInt.of(432),
          "Africa");

  private SampleEvents() {}

  /** An event of which nearly everything is known. */
  public static CheckedEvent indelimane() {
    Actor isgs =
        new Actor(
            "Islamic State in the Greater Sahara", Optional.empty(), killed(Range.atLeast(2)));
    Actor army = new Actor("Mali", Optional.empty(), Toll.UNKNOWN);
    Actor gatia = new Actor("GATIA", Optional.empty(), killed(Range.between(3, 5)));
    Toll defenders =
        killed(Range.exactly(8))
            .with(Harm.WOUNDED, Range.exactly(16))
            .with(Harm.STRENGTH, Range.upTo(90));
    Side attack = new Side(Side.Role.ATTACKER, List.of(isgs), killed(Range.atLeast(2)));
    Side defence = new Side(Side.Role.DEFENDER, List.of(army, gatia), defenders);
    CodedActor codedIsgs =
        new CodedActor(
            isgs,
            "Islamic State in the Greater Sahara",
            "Islamic State Sahel Province (ISSP)",
            Optional.of(ActorType.REBEL_GROUP),
            Optional.empty());
    CodedActor codedArmy =
        new CodedActor(
            army,
            "Malian Armed Forces",
            "Military Forces of Mali",
            Optional.of(ActorType.STATE_FORCES),
            Optional.of("MLI"));
    CodedActor codedGatia =
        new CodedActor(
            gatia,
            "Imghad Tuareg Self-Defense Group and Allies",
            "GATIA; CMA faction",
            Optional.of(ActorType.POLITICAL_MILITIA),
            Optional.of("MLI"));
    Claim claim =
        new Claim(
            "mali",
            Optional.of(LocalDate.of(2017, 11, 25)),
            List.of(new Claim.Loss("islamic state in the Greater Sahara", Range.exactly(15))),
            "The army said that 15 attackers were killed");
    Reference reference =
        new Reference(
            "1",
            Optional.of("Le Monde"),
            Optional.of("Mali : embuscade"),
            Optional.of(LocalDate.of(2017, 11, 26)),
            Optional.of("French"),
            Optional.empty(),
            Optional.of("https://example.org/mali"),
            new Span(40, 60));
    List<Evidence> evidence =
        List.of(
            new Evidence.Read(FieldPath.DATE_START, "24 November 2017", "Infobox", new Span(5, 21)),
            new Evidence.Inferred(FieldPath.PLACE_ISO3, "country of the coordinates"));
    ConflictEvent event =
        new ConflictEvent(
            ConflictEvent.Role.MAIN,
            new Origin.OfArticle(SampleArticle.of("2017 Indelimane ambush", "2017/indelimane.txt")),
            Optional.of("2017 Indelimane ambush"),
            Optional.of(
                new EventDate(
                    LocalDate.of(2017, 11, 24),
                    LocalDate.of(2017, 11, 24),
                    EventDate.Precision.DAY,
                    Optional.of(LocalTime.of(5, 0)))),
            EventPlace.UNKNOWN,
            Optional.of("Mali War"),
            Optional.of("Indecisive"),
            List.of(attack, defence),
            killed(Range.exactly(1)).with(Harm.DISPLACED, Range.upTo(300)),
            Toll.UNKNOWN,
            new Fatalities(OptionalInt.of(11), OptionalInt.of(11), OptionalInt.empty()),
            List.of(claim),
            List.of(reference),
            List.of(),
            List.of(),
            evidence,
            List.of(
                new Alternative(
                    FieldPath.side(1).figure(Harm.WOUNDED), "17", "17 wounded", "Infobox")),
            List.of());
    CodedEvent coded =
        new CodedEvent(
            "MLI-20171124-indelimane-3f2a",
            event,
            new CodedPlace(
                Optional.of("Indelimane"),
                Optional.of("Ménaka"),
                Optional.of("Ménaka Cercle"),
                Optional.empty(),
                Optional.of(MALI),
                OptionalDouble.of(15.86694),
                OptionalDouble.of(-1.51278),
                Optional.of(1),
                Optional.of(CodedPlace.From.ARTICLE),
                List.of()),
            Optional.of(SubEventType.ARMED_CLASH),
            Optional.of(DisorderType.POLITICAL_VIOLENCE),
            List.of(
                new CodedSide(attack, List.of(codedIsgs)),
                new CodedSide(defence, List.of(codedArmy, codedGatia))),
            new ActorColumns(
                Optional.of("Islamic State Sahel Province (ISSP)"),
                List.of(),
                Optional.of(ActorType.REBEL_GROUP),
                Optional.of("Military Forces of Mali"),
                List.of("GATIA; CMA faction", "Civilians (Mali)"),
                Optional.of(ActorType.STATE_FORCES)),
            true,
            OptionalInt.of(1),
            OptionalInt.of(11),
            List.of("Le Monde", "Agence France-Presse"),
            Optional.of("International"),
            "On 24 November 2017, fighters of ISGS ambushed a convoy near Indelimane, \"Ménaka\".",
            OptionalLong.of(1511654400L),
            evidence);
    return new CheckedEvent(
        coded,
        List.of(new Flag("guessed-sides", Flag.Severity.WARNING, "The sides were guessed.")));
  }

  /** An event of which nothing is known but that it was. */
  public static CheckedEvent unknown() {
    return sample("XXX-00000000-unknown-0000", Optional.empty(), "");
  }

  /** The battle of Zela: a date before the common era. */
  public static CheckedEvent zela() {
    LocalDate day = LocalDate.of(-46, 8, 2);
    return sample(
        "TUR-00470802-zela-11aa",
        Optional.of(new EventDate(day, day, EventDate.Precision.DAY, Optional.empty())),
        "On 2 August 47 BC, Caesar won.");
  }

  /** An event on this day, with these notes, and nothing else. */
  public static CheckedEvent of(String id, LocalDate day, String notes) {
    return sample(
        id, Optional.of(new EventDate(day, day, EventDate.Precision.DAY, Optional.empty())), notes);
  }

  /** The same event with another point. */
  public static CheckedEvent at(double latitude, double longitude, CheckedEvent event) {
    CodedEvent c = event.coded();
    CodedPlace p = c.place();
    CodedPlace moved =
        new CodedPlace(
            p.location(),
            p.admin1(),
            p.admin2(),
            p.admin3(),
            p.country(),
            OptionalDouble.of(latitude),
            OptionalDouble.of(longitude),
            Optional.of(1),
            Optional.of(CodedPlace.From.GAZETTEER),
            List.of());
    return new CheckedEvent(
        new CodedEvent(
            c.id(),
            c.event(),
            moved,
            c.subEventType(),
            c.disorderType(),
            c.sides(),
            c.actors(),
            c.civilianTargeting(),
            c.timePrecision(),
            c.fatalities(),
            c.source(),
            c.sourceScale(),
            c.notes(),
            c.timestamp(),
            c.evidence()),
        event.flags());
  }

  private static CheckedEvent sample(String id, Optional<EventDate> date, String notes) {
    ConflictEvent event =
        new ConflictEvent(
            ConflictEvent.Role.RELATED,
            new Origin.OfArticle(SampleArticle.of("An article", "article.txt")),
            Optional.empty(),
            date,
            EventPlace.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Toll.UNKNOWN,
            Toll.UNKNOWN,
            Fatalities.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    CodedEvent coded =
        new CodedEvent(
            id,
            event,
            new CodedPlace(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new ActorColumns(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()),
            false,
            date.isPresent() ? OptionalInt.of(1) : OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty(),
            notes,
            OptionalLong.empty(),
            List.of());
    return new CheckedEvent(coded, List.of());
  }

  private static Toll killed(Range range) {
    return new Toll(Map.of(Harm.KILLED, range));
  }
}
