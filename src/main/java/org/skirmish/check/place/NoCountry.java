package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;

/** The country of the event could not be told. */
public final class NoCountry implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The country of the event could not be told.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.place().country().isEmpty()
        ? List.of("the country could not be told from the names around the place")
        : List.of();
  }
}
