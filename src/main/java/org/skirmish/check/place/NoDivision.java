package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;

/** The event has coordinates, but the division in which they lie is unknown. */
public final class NoDivision implements Rule {

  /** The geo precision of points that stand for a whole region, a country or a sea. */
  private static final int REGION = 3;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "The event has coordinates, but the division in which they lie is unknown.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    CodedPlace place = coded.place();
    return place.latitude().isPresent()
            && place.country().isPresent()
            && place.admin1().isEmpty()
            && place.precision().isPresent()
            && place.precision().get() < REGION
        ? List.of("the event has coordinates, but admin1 is empty")
        : List.of();
  }
}
