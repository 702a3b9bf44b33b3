package org.skirmish.coding.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.actor.PartyCoder;
import org.skirmish.event.ConflictEvent;
import org.skirmish.world.World;

/**
 * Writes an event's note. An incident note is its own; of an article it is a plain paragraph that
 * opens with the date, as ACLED's do ("On 24 November 2017, JNIM ambushed Malian forces …"), and
 * goes on with the toll and the claims. What is unknown is left out.
 */
public final class Notes {

  private final World world;
  private final PartyNaming naming;

  public Notes(World world) {
    this.world = world;
    naming = new PartyNaming(world);
  }

  /**
   * @param coder names those of whom only the account knows
   */
  public String of(
      ConflictEvent event,
      CodedPlace place,
      List<CodedSide> sides,
      Optional<SubEventType> type,
      ActorColumns columns,
      PartyCoder coder) {
    if (event.origin().isNote()) {
      return plain(event.origin().article().orElseThrow().text());
    }
    StringJoiner note = new StringJoiner(" ");
    WherePhrase where = WherePhrase.of(event.place(), place);
    Tolls tolls = new Tolls(event, sides, type, naming);
    Cast cast = Cast.of(event, sides, type, columns, naming, coder);
    String clause = new Clause(cast, type, where, tolls.taken()).told(event.account());
    note.add(
        (event.date().isPresent()
                ? WhenPhrase.of(event.date().get()) + ", " + clause
                : NoteWords.capitalised(clause))
            + ".");
    tolls.sentences().forEach(note::add);
    event.result().flatMap(Notes::outcome).ifPresent(note::add);
    new Claims(event, sides, naming, world).sentences().forEach(note::add);
    return plain(note.toString());
  }

  /** "It ended in a decisive Coalition victory." Remarks and cross-references are no outcome. */
  private static Optional<String> outcome(String result) {
    String bare = result.strip();
    while (bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    if (NoteWords.isIn("open-outcomes", bare)) {
      return Optional.of("The outcome was inconclusive.");
    }
    boolean victory = bare.toLowerCase(Locale.ROOT).endsWith(" victory");
    if (!victory || bare.indexOf(',') >= 0 || bare.indexOf(':') >= 0) {
      return Optional.empty();
    }
    String first = bare.substring(0, bare.indexOf(' '));
    boolean common = NoteWords.isIn("outcome-adjectives", first) || first.startsWith("Pro-");
    String told = common ? bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1) : bare;
    return Optional.of("It ended in " + NoteWords.withArticle(told) + ".");
  }

  /** One line, single spaces. */
  static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      } else if (!space && !Character.isISOControl(c)) {
        line.appendCodePoint(c);
      }
    }
    return line.toString().strip();
  }
}
