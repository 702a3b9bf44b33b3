package org.skirmish.event.gate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.skirmish.lexicon.Genre;
import org.skirmish.source.Reject;
import org.skirmish.source.ResourceLines;

/** Says why a text is turned away: what it seems to be and what to do. */
final class Refusal {

  private record Words(String what, String advice) {}

  private static final Map<Genre, Words> BY_GENRE = load();

  private Refusal() {}

  private static Map<Genre, Words> load() {
    Map<Genre, Words> words = new EnumMap<>(Genre.class);
    for (String line : ResourceLines.of(Refusal.class, "refusals.csv")) {
      String[] cells = line.split(",", 3);
      words.put(Genre.valueOf(cells[0]), new Words(cells[1], cells[2]));
    }
    return words;
  }

  /**
   * @param genre what the text seems to be, if that is known
   */
  static Reject of(String file, Optional<Genre> genre) {
    Optional<Words> words = genre.map(BY_GENRE::get);
    if (words.isEmpty()) {
      return new Reject(
          file,
          Reject.Reason.NO_EVENT,
          "Neither the title nor the first sentences tell of an attack, a battle, a protest or"
              + " the like; check that the file holds an article on an event.");
    }
    boolean life = genre.get() == Genre.BIOGRAPHY || genre.get() == Genre.OBITUARY;
    return new Reject(
        file,
        life ? Reject.Reason.BIOGRAPHY : Reject.Reason.NO_EVENT,
        "This seems to be " + words.get().what() + "; " + words.get().advice() + ".");
  }

  /** A single paragraph in which no incident is told. */
  static Reject ofNote(String file, Optional<Genre> genre) {
    if (genre.isPresent()) {
      return of(file, genre);
    }
    return new Reject(
        file,
        Reject.Reason.NO_EVENT,
        "The paragraph tells of no incident: no deed of armed people or a crowd, no victims and no"
            + " coder's label; leave it out, or give an article a title of its own.");
  }
}
