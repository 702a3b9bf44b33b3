package org.skirmish.mention.clause;

import java.util.List;
import java.util.OptionalInt;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Range;

/** "Six people, two soldiers and four civilians": the first of the list is all the others. */
final class WholeOfList {

  /** So many make a whole and its parts. */
  private static final int FEWEST = 3;

  private WholeOfList() {}

  /** The whole with its parts where the list is one, else the list as it is. */
  static List<Participant> of(List<Participant> list) {
    if (list.size() < FEWEST || !isAnybody(list.get(0))) {
      return list;
    }
    List<Participant> parts = list.subList(1, list.size());
    OptionalInt all = number(list.get(0));
    int sum = 0;
    for (Participant part : parts) {
      OptionalInt number = number(part);
      if (number.isEmpty()) {
        return list;
      }
      sum += number.getAsInt();
    }
    return all.isPresent() && all.getAsInt() == sum ? List.of(list.get(0).including(parts)) : list;
  }

  private static boolean isAnybody(Participant one) {
    return one.kind() == PersonKind.VAGUE || Lexicon.english().cue("anybody").contains(one.word());
  }

  private static OptionalInt number(Participant one) {
    return one.count().filter(Range::isExact).map(Range::low).orElse(OptionalInt.empty());
  }
}
