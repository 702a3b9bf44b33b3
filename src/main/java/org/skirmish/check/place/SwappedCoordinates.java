package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.PlaceDoubt;

/** Latitude and longitude of the article seem to be swapped. */
public final class SwappedCoordinates implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "Latitude and longitude of the article seem to be swapped.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return PlaceDoubts.of(coded, PlaceDoubt.Kind.SWAPPED);
  }
}
