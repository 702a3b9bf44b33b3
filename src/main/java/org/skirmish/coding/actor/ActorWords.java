package org.skirmish.coding.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.WordLists;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/** The words of {@code actor-words.csv}: what an unknown actor's name says of its kind. */
final class ActorWords {

  /** What a name's words speak of, in the order in which they decide. */
  enum Kind {
    PROTESTERS,
    RIOTERS,
    CIVILIANS,
    UNIDENTIFIED,
    IDENTITY_MILITIA,
    POLITICAL_MILITIA,
    POLICE,
    MERCENARIES,
    STATE,
    REBEL_GROUP,
    KINGDOM
  }

  /** Words that stand around a name without being part of it. */
  private static final Set<String> FRAME = WordLists.of("frame");

  private final Map<Kind, NameIndex<Kind>> byKind = new EnumMap<>(Kind.class);

  private ActorWords() {
    for (Table.Row row : Table.ofResource(ActorWords.class, "actor-words.csv", "kind", "words")) {
      Kind kind = Kind.valueOf(row.required("kind"));
      NameIndex<Kind> index = byKind.get(kind);
      if (index == null) {
        index = new NameIndex<>();
        byKind.put(kind, index);
      }
      for (String word : row.list("words")) {
        index.add(word, kind);
      }
    }
  }

  static ActorWords instance() {
    return Holder.INSTANCE;
  }

  /** The first kind of which the name has a word. */
  Optional<Kind> kindOf(String name) {
    List<String> words = Words.of(name);
    for (Map.Entry<Kind, NameIndex<Kind>> entry : byKind.entrySet()) {
      for (int i = 0; i < words.size(); i++) {
        if (entry.getValue().longestAt(words, i).isPresent()) {
          return Optional.of(entry.getKey());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether all words but those of a name found in them are mere frame: "suspected … fighters". */
  static boolean isFrame(List<String> words, int from, int length) {
    Set<String> rest = new HashSet<>(words.subList(0, from));
    rest.addAll(words.subList(from + length, words.size()));
    return FRAME.containsAll(rest);
  }

  private static final class Holder {
    private static final ActorWords INSTANCE = new ActorWords();
  }
}
