package org.skirmish.world.place.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/** The rules of {@code folding.csv}, read once. */
final class Rules {

  static final String FILE = "folding.csv";

  static final String[] COLUMNS = {"level", "step", "from", "next", "to", "why"};

  private static final Rules RULES = new Rules();

  /** Words that are glued to the next, by the first of them; in the order of the file. */
  private final Map<String, List<List<String>>> joined = new HashMap<>();

  /** Words to what they are written as; nothing where they go. */
  private final Map<String, String> words = new HashMap<>();

  private final LetterRule[] loose;
  private final LetterRule[] skeleton;

  private Rules() {
    List<LetterRule> looseRules = new ArrayList<>();
    List<LetterRule> skeletonRules = new ArrayList<>();
    for (Table.Row row : Table.ofResource(Rules.class, FILE, COLUMNS)) {
      switch (row.text("level")) {
        case "loose" -> add(row, looseRules);
        case "skeleton" -> add(row, skeletonRules);
        default -> {
          // A letter, which is folded before.
        }
      }
    }
    loose = looseRules.toArray(new LetterRule[0]);
    skeleton = skeletonRules.toArray(new LetterRule[0]);
  }

  private void add(Table.Row row, List<LetterRule> level) {
    switch (row.required("step")) {
      case "join" -> row.list("from").forEach(text -> addJoined(List.of(text.split(" "))));
      case "drop" -> row.list("from").forEach(word -> words.put(word, ""));
      case "word" -> row.list("from").forEach(word -> words.put(word, row.required("to")));
      default -> level.add(LetterRule.of(row));
    }
  }

  private void addJoined(List<String> first) {
    joined.computeIfAbsent(first.get(0), word -> new ArrayList<>()).add(first);
  }

  /** The loose key of a folded name. */
  static String loose(String folded) {
    Buffer letters = new Buffer(folded.indexOf(' ') < 0 ? RULES.word(folded) : RULES.words(folded));
    letters.apply(RULES.loose);
    return letters.isEmpty() ? folded.replace(" ", "") : letters.toString();
  }

  /** The skeleton of a loose key. */
  static String skeleton(String loose) {
    Buffer letters = new Buffer(loose);
    letters.apply(RULES.skeleton);
    return letters.isEmpty() ? loose : letters.toString();
  }

  /** A word that stands alone or last keeps what would go before another. */
  private String word(String word) {
    String written = words.get(word);
    return written == null || written.isEmpty() ? word : written;
  }

  private String words(String folded) {
    List<String> all = Words.asWritten(folded);
    StringBuilder name = new StringBuilder(folded.length());
    int last = all.size() - 1;
    for (int i = 0; i <= last; i++) {
      int glued = joinedAt(all, i);
      if (glued > 0) {
        for (int end = i + glued; i < end; i++) {
          name.append(all.get(i));
        }
        name.append(all.get(i));
      } else if (i == last) {
        name.append(word(all.get(i)));
      } else {
        name.append(words.getOrDefault(all.get(i), all.get(i)));
      }
    }
    return name.toString();
  }

  /** How many words from here on become the beginning of the word behind them. */
  private int joinedAt(List<String> all, int at) {
    for (List<String> first : joined.getOrDefault(all.get(at), List.of())) {
      int end = at + first.size();
      if (end < all.size() && all.subList(at, end).equals(first)) {
        return first.size();
      }
    }
    return 0;
  }
}
