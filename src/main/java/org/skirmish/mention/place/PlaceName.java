package org.skirmish.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.Span;

/**
 * A name in a note that may be a place's, with what stands around it.
 *
 * @param name as written, without a word for its kind
 * @param span its characters
 * @param kind what the word behind it says it is
 * @param kindBefore what the word before it says it is
 * @param preposition the word before it, folded; {@code near} for all that mean near
 * @param offset how far from it the text is, where it says "15 km south of"
 * @param holders the names that say where it lies, from small to large
 * @param marks how it is written
 * @param second another name of the same place, in brackets
 * @param sentence 0 for the first sentence, 1 for the second, 2 for all others
 * @param signs what speaks for and against its being where the event was, as the ranking's table
 *     names it, as far as the text alone tells it
 */
public record PlaceName(
    String name,
    Span span,
    Optional<PlaceKind> kind,
    Optional<PlaceKind> kindBefore,
    Optional<String> preposition,
    Optional<Offset> offset,
    List<Holder> holders,
    Set<Mark> marks,
    Optional<String> second,
    int sentence,
    List<String> signs) {

  /** How a name is written. */
  public enum Mark {
    /** "(coded to X)". */
    CODED,
    /** "X - Y": Y is a part of the town X. */
    PARTED,
    /** The second name of a place, in brackets. */
    ALIAS,
    /** The second name of a district or a larger area, in brackets. */
    ALIAS_OF_AREA,
    /** A bracket behind it says that the event was put to another name. */
    CODED_ELSEWHERE,
    /** "In X, …" at the head of a sentence, which often only says around where it was. */
    IN_FRONT,
    /** Inside brackets. */
    BRACKETED,
    /** The name of an organisation or of people follows from the word behind it. */
    ORGANISATION,
    /** A news agency's, a paper's or a station's: "Agence France Presse". */
    MEDIUM,
    /** Somebody's name, who was shot or said something. */
    PERSON,
    /** A bank's, a hotel's or a company's, which are called after places. */
    BUSINESS,
    /** An armed group's, of which the fighters are named. */
    GROUP,
    /** Where somebody is from. */
    ORIGIN,
    /** The first of two towns that a road joins. */
    ROAD,
    /** All in capitals. */
    CAPITALS,
    /** One word that may only have its capital because it opens a sentence. */
    OPENING
  }

  public PlaceName {
    holders = List.copyOf(holders);
    marks = Set.copyOf(marks);
    signs = List.copyOf(signs);
  }

  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** The town of "Town - Quarter"; else the name without what stands in brackets. */
  public String head() {
    return headOf(name);
  }

  /** The town of "Town - Quarter"; else the name without what stands in brackets. */
  public static String headOf(String name) {
    int part = name.indexOf(" - ");
    String head = part > 0 ? name.substring(0, part) : name;
    int bracket = head.endsWith(")") ? head.lastIndexOf(" (") : -1;
    return bracket > 0 ? head.substring(0, bracket) : head;
  }
}
