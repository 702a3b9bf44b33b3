package org.skirmish.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines on one event that cannot all be true: the last of them counts, the others are reported. */
record Contradictions(List<Mark> marks) {

  /** The lines that count; faults are added for the others. */
  List<Mark> settled(List<Corrections.Fault> faults) {
    List<Mark> kept = new ArrayList<>(marks.size());
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Optional<Mark> later = later(mark, marks.subList(i + 1, marks.size()));
      if (later.isPresent()) {
        faults.add(
            new Corrections.Fault(
                mark.line(),
                "line "
                    + later.get().line()
                    + " says something else of the same event, and the last line counts: delete"
                    + " one of the two"));
      } else {
        kept.add(mark);
      }
    }
    return kept;
  }

  private Optional<Mark> later(Mark mark, List<Mark> behind) {
    boolean wrong = marks.get(marks.size() - 1).verdict() == Verdict.WRONG;
    for (Mark other : behind) {
      boolean isWrong = other.verdict() == Verdict.WRONG;
      boolean isOther = (mark.verdict() == Verdict.WRONG) != isWrong && isWrong == wrong;
      if (isOther || isOfOtherValue(mark, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfOtherValue(Mark mark, Mark other) {
    return mark.field().isPresent()
        && mark.isOfSameField(other)
        && !mark.field().get().value().equals(other.field().get().value());
  }
}
