package org.skirmish.coding.sign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.NameIndex;
import org.skirmish.world.Table;
import org.skirmish.world.Words;

/**
 * The phrases of {@code gapped-signs.csv}: two parts with other words between them. "Drove … out
 * of" is the one sign whoever is driven out, "found … rifles" whatever their number.
 */
final class GappedSigns {

  /** A first part's sign, and what must follow within so many words. */
  private record Gap(Sign sign, boolean strong, int within, NameIndex<Boolean> then) {}

  /** A sign found, and how many words its first part takes. */
  record Match(Sign sign, boolean strong, int words) {}

  private final NameIndex<List<Gap>> index = new NameIndex<>();

  private GappedSigns() {}

  /** The list, read once. */
  static GappedSigns instance() {
    return Holder.INSTANCE;
  }

  /** The signs whose first part starts at a word and whose second follows before any break. */
  List<Match> at(Tokens tokens, int from) {
    Optional<NameIndex.Match<List<Gap>>> first = index.longestAt(tokens.words(), from);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    int end = from + first.get().words();
    for (Gap gap : first.get().entry()) {
      if (follows(gap, tokens, end)) {
        found.add(new Match(gap.sign(), gap.strong(), first.get().words()));
      }
    }
    return found;
  }

  private static boolean follows(Gap gap, Tokens tokens, int end) {
    for (int i = end; i <= end + gap.within() && !tokens.isBreak(i); i++) {
      if (gap.then().longestAt(tokens.words(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static GappedSigns load() {
    Map<String, List<Gap>> gaps = new LinkedHashMap<>();
    for (Table.Row row :
        Table.ofResource(
            GappedSigns.class, "gapped-signs.csv", "sign", "strength", "first", "then", "within")) {
      NameIndex<Boolean> then = new NameIndex<>();
      for (String phrase : row.list("then")) {
        then.add(phrase, true);
      }
      Gap gap =
          new Gap(
              Sign.valueOf(row.required("sign")),
              row.required("strength").equals("strong"),
              Integer.parseInt(row.required("within")),
              then);
      for (String phrase : row.list("first")) {
        String key = Words.key(phrase);
        List<Gap> known = gaps.get(key);
        if (known == null) {
          known = new ArrayList<>(1);
          gaps.put(key, known);
        }
        known.add(gap);
      }
    }
    GappedSigns signs = new GappedSigns();
    for (Map.Entry<String, List<Gap>> entry : gaps.entrySet()) {
      signs.index.add(entry.getKey(), List.copyOf(entry.getValue()));
    }
    return signs;
  }

  private static final class Holder {
    private static final GappedSigns INSTANCE = load();
  }
}
