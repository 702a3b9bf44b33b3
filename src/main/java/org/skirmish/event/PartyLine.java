package org.skirmish.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * A belligerent as its table names it.
 *
 * @param party the name
 * @param written the whole line, citation marks left out, brackets kept
 * @param cell its cell where the layout tells, else −1
 * @param blankBefore whether a blank line stands before it
 * @param indented whether a flag or bullet stands before it
 * @param supporter whether it stands below "Supported by:" or the like
 */
public record PartyLine(
    Party party, Span written, int cell, boolean blankBefore, boolean indented, boolean supporter) {

  /** Belligerents behind these are left out: each is weighed against all others. */
  private static final int MOST_PARTIES = 200;

  private static final int LEAST_INITIALS = 3;

  private static final Set<String> SUPPORT =
      WordSets.of(PartyLine.class, "event-words.csv").get("support");

  /** The belligerents of a row; the same name twice in one run counts once. */
  public static List<PartyLine> of(Infobox.Row row, String text, World world) {
    List<PartyLine> parties = new ArrayList<>();
    boolean blank = false;
    boolean supporter = false;
    Set<String> run = new HashSet<>();
    for (Infobox.Line line : row.lines()) {
      boolean begins = blank || line.blankBefore();
      Optional<String> heading = heading(text, line.span());
      if (heading.isPresent()) {
        supporter = SUPPORT.contains(heading.get());
        // A heading such as "Supported by:" goes on in its cell, whatever stands before it.
        blank = begins && !supporter;
      }
      if (begins && heading.isEmpty()) {
        supporter = supporter && line.indented();
      }
      List<Party> names = PartyNames.of(text, line.span(), world);
      if (names.size() == 1 && !begins && isUnitOf(parties, names.get(0), line, text)) {
        continue;
      }
      for (Party name : names) {
        if (parties.size() == MOST_PARTIES || !run.add(name.key() + "/" + line.cell())) {
          continue;
        }
        boolean first = name == names.get(0);
        Span written = names.size() == 1 ? line.span() : name.span();
        parties.add(
            new PartyLine(
                name,
                written,
                line.cell(),
                first && begins && !supporter,
                line.indented(),
                supporter));
        blank = false;
      }
      if (names.isEmpty() && heading.isEmpty()) {
        blank = begins;
      }
    }
    return parties;
  }

  /** A bullet below a known body names a unit of it, unless that is known for a party too. */
  private static boolean isUnitOf(
      List<PartyLine> parties, Party name, Infobox.Line line, String text) {
    if (parties.isEmpty() || name.known().isPresent() || name.country().isPresent()) {
      return false;
    }
    PartyLine above = parties.get(parties.size() - 1);
    int gap = line.span().start() - 1;
    while (gap > 0 && text.charAt(gap) == ' ') {
      gap--;
    }
    boolean bullet = gap >= 0 && "•·*".indexOf(text.charAt(gap)) >= 0;

    return bullet && above.party().known().isPresent() && above.cell() == line.cell();
  }

  /** "Supported by:" without its colon, if the line is a heading and nothing more. */
  private static Optional<String> heading(String text, Span line) {
    String written = line.of(text).strip();
    return written.endsWith(":")
        ? Optional.of(
            written.substring(0, written.length() - 1).strip().toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  public String key() {
    return party.key();
  }

  /** Whether the folded word is its name, its abbreviation or a country's adjective. */
  public boolean isCalled(String word) {
    return Words.key(party.name()).equals(word)
        || party.country().isPresent() && isOneOf(word, party.country().get().demonyms())
        || party.country().isPresent() && Words.key(party.country().get().name()).equals(word)
        || word.length() > 4 && Words.of(party.name()).contains(word)
        || party.known().isPresent() && isOneOf(word, party.known().get().aliases());
  }

  /** Whether the label before a figure is its name or another name of it. */
  public boolean isLabelled(String label) {
    String key = Words.key(label);
    String owner = withoutForces(key);
    return Words.key(party.name()).equals(key)
        || party.key().equals(key)
        || isInitials(key, Words.of(party.name()))
        || party.country().isPresent() && isCountry(owner, party.country().get())
        || party.known().isPresent() && isActor(key, party.known().get());
  }

  /** "iraq" of "iraq army"; any other label as it is. */
  private static String withoutForces(String label) {
    int space = label.lastIndexOf(' ');
    boolean forces =
        space > 0
            && Lexicon.english()
                .person(label.substring(space + 1))
                .filter(noun -> noun.kind().isOfState())
                .isPresent();
    return forces ? label.substring(0, space) : label;
  }

  /** "SAA" of "Syrian Arab Army". */
  private static boolean isInitials(String key, List<String> name) {
    if (key.length() < LEAST_INITIALS || key.length() != name.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (name.get(i).charAt(0) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCountry(String key, Country country) {
    return Words.key(country.name()).equals(key)
        || isOneOf(key, country.aliases())
        || isOneOf(key, country.demonyms());
  }

  private static boolean isActor(String key, ArmedActor actor) {
    return Words.key(actor.name()).equals(key) || isOneOf(key, actor.aliases());
  }

  private static boolean isOneOf(String key, List<String> names) {
    for (String name : names) {
      if (Words.key(name).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the parties has the key. */
  public static boolean hold(List<PartyLine> parties, String key) {
    for (PartyLine party : parties) {
      if (party.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Beside whom it usually stands. */
  public ArmedActor.Camp camp() {
    if (party.country().isPresent()) {
      return ArmedActor.Camp.STATE;
    }
    return party.known().isPresent() ? party.known().get().ally() : ArmedActor.Camp.OTHER;
  }

  /** Whether one of the two is known as a branch or the armed wing of the other. */
  public boolean isBranchOrParentOf(PartyLine other) {
    return party.known().isPresent()
        && other.party.known().isPresent()
        && party.known().get().isBranchOrParentOf(other.party.known().get());
  }

  /** Whether anything is known of its camp. */
  public boolean isKnown() {
    return party.country().isPresent() || party.known().isPresent();
  }
}
