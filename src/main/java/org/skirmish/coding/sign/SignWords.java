package org.skirmish.coding.sign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.NameIndex;
import org.skirmish.world.Table;
import org.skirmish.world.Words;

/** The phrases of {@code signs.csv} and the signs that each is. */
final class SignWords {

  /** One sense of a phrase. */
  record Sense(Sign sign, boolean strong) {}

  private static final String RESOURCE = "signs.csv";

  private final NameIndex<List<Sense>> index = new NameIndex<>();

  private SignWords() {}

  /** The list, read once. */
  static SignWords instance() {
    return Holder.INSTANCE;
  }

  /** The longest phrase that starts at a word, with its senses. */
  Optional<NameIndex.Match<List<Sense>>> longestAt(List<String> words, int from) {
    return index.longestAt(words, from);
  }

  private static SignWords load() {
    Map<String, List<Sense>> senses = new LinkedHashMap<>();
    for (Table.Row row :
        Table.ofResource(SignWords.class, RESOURCE, "sign", "strength", "phrases")) {
      Sign sign = Sign.valueOf(row.required("sign"));
      Sense sense = new Sense(sign, row.required("strength").equals("strong"));
      for (String phrase : row.list("phrases")) {
        String key = Words.key(phrase);
        List<Sense> known = senses.get(key);
        if (known == null) {
          known = new ArrayList<>(1);
          senses.put(key, known);
        }
        if (!has(known, sign)) {
          known.add(sense);
        }
      }
    }
    SignWords words = new SignWords();
    for (Map.Entry<String, List<Sense>> entry : senses.entrySet()) {
      words.index.add(entry.getKey(), List.copyOf(entry.getValue()));
    }
    return words;
  }

  private static boolean has(List<Sense> senses, Sign sign) {
    for (Sense sense : senses) {
      if (sense.sign() == sign) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    private static final SignWords INSTANCE = load();
  }
}
