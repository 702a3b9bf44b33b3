package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;

/** A place is named, but has no coordinates; without a place or a country other flags say so. */
public final class NoCoordinates implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "A place is named, but neither the article nor the gazetteer has its coordinates.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    CodedPlace place = coded.place();
    boolean named = place.location().isPresent() && place.country().isPresent();
    return named && place.latitude().isEmpty()
        ? List.of(
            "no coordinates are known for “"
                + place.location().get()
                + "”; the event will not show on a map")
        : List.of();
  }
}
