package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name while it is being read. */
final class NameDraft {

  final String name;
  final int first;
  final int after;
  final Set<PlaceName.Mark> marks = EnumSet.noneOf(PlaceName.Mark.class);
  final List<Holder> holders = new ArrayList<>();
  Optional<PlaceKind> kind = Optional.empty();
  Optional<PlaceKind> kindBefore = Optional.empty();
  Optional<String> preposition = Optional.empty();
  Optional<Offset> offset = Optional.empty();
  NameDraft second;

  NameDraft(String name, int first, int after) {
    this.name = name;
    this.first = first;
    this.after = after;
  }

  boolean is(PlaceName.Mark mark) {
    return marks.contains(mark);
  }
}
