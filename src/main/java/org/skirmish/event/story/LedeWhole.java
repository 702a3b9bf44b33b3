package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Section;
import org.skirmish.event.day.Told;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/**
 * The number of all dead with which a report begins, "at least 24 people were killed": those of
 * whom it tells further down are among them.
 */
final class LedeWhole {

  /** The last paragraph in which a report may give the number of all dead. */
  private static final int LEDE = 1;

  private LedeWhole() {}

  /** Takes the parts out of a book that also has the whole. */
  static void settle(LossTable table, List<Told> told) {
    Optional<LossEntry> whole = whole(table, told);
    if (whole.isEmpty()) {
      return;
    }
    List<LossEntry> parts = new ArrayList<>();
    int paragraph = told.get(whole.get().sentence()).paragraph();
    int all = whole.get().range().low().orElse(0);
    int sum = 0;
    int ofDefenders = 0;
    for (LossEntry entry : table.entries()) {
      boolean own =
          entry.whose() == LossBook.Whose.ATTACKERS
              || entry.loss().isMore()
              || entry == whole.get();
      boolean later = told.get(entry.sentence()).paragraph() > paragraph;
      if (entry.harm() == Harm.KILLED && later && !own) {
        parts.add(entry);
        int dead = entry.range().low().orElse(0);
        sum += dead;
        ofDefenders += entry.whose() == LossBook.Whose.DEFENDERS ? dead : 0;
      }
    }
    if (parts.isEmpty() || sum >= all) {
      return;
    }
    parts.stream().filter(part -> part.whose() != LossBook.Whose.DEFENDERS).forEach(table::remove);
    int left = all - ofDefenders;
    boolean exact = whole.get().range().isExact();
    Range rest = exact ? Range.exactly(left) : Range.atLeast(left);
    table.replace(entry -> entry == whole.get() ? entry.with(rest) : entry);
  }

  private static Optional<LossEntry> whole(LossTable table, List<Told> told) {
    for (LossEntry entry : table.entries()) {
      Told sentence = told.get(entry.sentence());
      if (entry.harm() == Harm.KILLED
          && entry.isOfAnybody()
          && sentence.section() == Section.Kind.LEAD
          && sentence.paragraph() <= LEDE) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
