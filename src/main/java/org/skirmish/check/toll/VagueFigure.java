package org.skirmish.check.toll;

import java.util.List;
import org.skirmish.check.Doubts;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.UnnumberedDeaths;
import org.skirmish.model.Doubt;

/** A figure is given in words that are no number. */
public final class VagueFigure implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "A figure is given in words that are no number.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    // A note's only doubt of this kind is on its dead, for whom the other flag has the words.
    boolean told =
        coded.event().origin().isNote()
            && UnnumberedDeaths.of(coded.event(), coded.place().country()).isPresent();
    return told ? List.of() : Doubts.of(coded, Doubt.Kind.VAGUE_FIGURE);
  }
}
