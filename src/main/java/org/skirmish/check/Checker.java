package org.skirmish.check;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.date.AmbiguousDate;
import org.skirmish.check.date.DatedAfterSources;
import org.skirmish.check.date.DatesDisagree;
import org.skirmish.check.date.EndBeforeStart;
import org.skirmish.check.date.LongEvent;
import org.skirmish.check.date.NoDate;
import org.skirmish.check.date.OnlyYearKnown;
import org.skirmish.check.date.UnreadContext;
import org.skirmish.check.party.AssumedActor;
import org.skirmish.check.party.CivilianAttackers;
import org.skirmish.check.party.GuessedSides;
import org.skirmish.check.party.NoSides;
import org.skirmish.check.party.OneSidedBattle;
import org.skirmish.check.party.SameActorOnBothSides;
import org.skirmish.check.party.UnarmedSideInBattle;
import org.skirmish.check.party.UnknownActor;
import org.skirmish.check.place.AmbiguousPlace;
import org.skirmish.check.place.BadCoordinates;
import org.skirmish.check.place.CountryOfParty;
import org.skirmish.check.place.CountryOfPlace;
import org.skirmish.check.place.GivenCountryDiffers;
import org.skirmish.check.place.LostHemisphere;
import org.skirmish.check.place.NoCoordinates;
import org.skirmish.check.place.NoCountry;
import org.skirmish.check.place.NoDivision;
import org.skirmish.check.place.NoPlace;
import org.skirmish.check.place.PlaceSpeltOtherwise;
import org.skirmish.check.place.PointAtZero;
import org.skirmish.check.place.PointFarFromPlace;
import org.skirmish.check.place.PointInOtherCountry;
import org.skirmish.check.place.PointNearBorder;
import org.skirmish.check.place.SwappedCoordinates;
import org.skirmish.check.toll.DeathsByConvention;
import org.skirmish.check.toll.FiguresDisagree;
import org.skirmish.check.toll.GuessedTolls;
import org.skirmish.check.toll.KilledMoreThanStrength;
import org.skirmish.check.toll.OnlyClaimedToll;
import org.skirmish.check.toll.PartsExceedWhole;
import org.skirmish.check.toll.ThousandDeadInADay;
import org.skirmish.check.toll.TollPartsDisagree;
import org.skirmish.check.toll.VagueFigure;
import org.skirmish.check.toll.WideRange;
import org.skirmish.check.type.DeadInPeacefulProtest;
import org.skirmish.check.type.DeadInStrategicDevelopment;
import org.skirmish.check.type.NoEventType;
import org.skirmish.check.type.OnlyCiviliansKilled;
import org.skirmish.coding.CodedEvent;

/** Asks every rule of an event, in a fixed order. */
public final class Checker {

  private static final List<Rule> RULES =
      List.of(
          new GuessedSides(),
          new GuessedTolls(),
          new FiguresDisagree(),
          new DatesDisagree(),
          new AmbiguousDate(),
          new UnreadContext(),
          new BadCoordinates(),
          new PointAtZero(),
          new SwappedCoordinates(),
          new LostHemisphere(),
          new PointInOtherCountry(),
          new PointNearBorder(),
          new PointFarFromPlace(),
          new AmbiguousPlace(),
          new PlaceSpeltOtherwise(),
          new CountryOfParty(),
          new CountryOfPlace(),
          new GivenCountryDiffers(),
          new VagueFigure(),
          new DeathsByConvention(),
          new NoDate(),
          new NoPlace(),
          new NoCountry(),
          new NoCoordinates(),
          new NoDivision(),
          new NoSides(),
          new AssumedActor(),
          new UnknownActor(),
          new NoSources(),
          new NoEventType(),
          new UnknownTerm(),
          new EndBeforeStart(),
          new DatedAfterSources(),
          new OnlyYearKnown(),
          new LongEvent(),
          new KilledMoreThanStrength(),
          new TollPartsDisagree(),
          new PartsExceedWhole(),
          new ThousandDeadInADay(),
          new WideRange(),
          new OnlyClaimedToll(),
          new SameActorOnBothSides(),
          new OneSidedBattle(),
          new UnarmedSideInBattle(),
          new CivilianAttackers(),
          new DeadInPeacefulProtest(),
          new DeadInStrategicDevelopment(),
          new OnlyCiviliansKilled());

  /** All rules, in the order of their flags. */
  public static List<Rule> rules() {
    return RULES;
  }

  public CheckedEvent check(CodedEvent coded) {
    List<Flag> flags = new ArrayList<>();
    boolean table = coded.event().origin().isTable();
    for (Rule rule : RULES) {
      if (table && !rule.isForTables()) {
        continue;
      }
      for (String message : rule.messages(coded)) {
        flags.add(new Flag(rule.code(), rule.severity(), message));
      }
    }
    return new CheckedEvent(coded, flags);
  }
}
