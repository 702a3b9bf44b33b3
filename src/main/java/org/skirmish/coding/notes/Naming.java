package org.skirmish.coding.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A party as a sentence names it.
 *
 * @param name subject or object: "JNIM", "the Taliban", "Malian forces"
 * @param plural whether a verb behind it is plural
 * @param adjective the state's, for forces of a state: "Malian"
 * @param one one of its people: "Malian soldier"
 * @param many several of them: "Malian soldiers"
 */
record Naming(String name, boolean plural, Optional<String> adjective, String one, String many) {

  /** Those of several parties together: "Malian and French forces". */
  static String together(List<Naming> parties) {
    List<String> names = new ArrayList<>();
    List<String> adjectives = new ArrayList<>();
    int place = -1;
    for (Naming party : parties) {
      boolean forces = party.isForces();
      if (forces && !adjectives.contains(party.adjective.get())) {
        adjectives.add(party.adjective.get());
        if (place < 0) {
          place = names.size();
          names.add("");
        }
      } else if (!forces && !names.contains(party.name)) {
        names.add(party.name);
      }
    }
    if (place >= 0) {
      names.set(place, NoteWords.join(adjectives) + " forces");
    }
    return NoteWords.join(names);
  }

  boolean isForces() {
    return adjective.isPresent() && name.equals(adjective.get() + " forces");
  }

  /** The people of several parties: "Iraqi soldiers and civilians". */
  static String people(List<Naming> parties) {
    List<String> people = new ArrayList<>();
    for (Naming party : parties) {
      if (!people.contains(party.many)) {
        people.add(party.many);
      }
    }
    return NoteWords.join(people);
  }
}
