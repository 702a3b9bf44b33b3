package org.skirmish.check;

import java.util.ArrayList;
import java.util.List;
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
          new GivenCountryDiffers(),
          new VagueFigure(),
          new NoDate(),
          new NoPlace(),
          new NoCountry(),
          new NoCoordinates(),
          new NoDivision(),
          new NoSides(),
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
    boolean table = coded.event().article().isTable();
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
