package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.PlaceDoubt;

/** The place was found in the gazetteer by a name that is spelt otherwise. */
public final class PlaceSpeltOtherwise implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The place was found in the gazetteer by a name that is spelt otherwise.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return PlaceDoubts.of(coded, PlaceDoubt.Kind.SPELT_OTHERWISE);
  }
}
