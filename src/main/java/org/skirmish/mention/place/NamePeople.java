package org.skirmish.mention.place;

import java.util.List;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;

/** Tells names of people and of bodies from names of places by the words around them. */
final class NamePeople {

  private static final Set<String> ORGANISATIONS = NameCutter.WORDS.get("organisation");
  private static final Set<String> PART_ENDS = NameCutter.WORDS.get("part-end");
  private static final Set<String> MEDIA = NameCutter.WORDS.get("medium");
  private static final Set<String> AUXILIARIES = NameCutter.WORDS.get("person-auxiliary");
  private static final Set<String> SUFFERED = NameCutter.WORDS.get("person-suffered");
  private static final Set<String> DONE = NameCutter.WORDS.get("person-did");
  private static final Set<String> UNITS = NameCutter.WORDS.get("unit");
  private static final Set<String> OFFICES = NameCutter.WORDS.get("office");
  private static final Set<String> OF_OFFICE = NameCutter.WORDS.get("of-office");
  private static final Set<String> TELLING_OF = NameCutter.WORDS.get("told-of");
  private static final Set<String> HOME = NameCutter.WORDS.get("home");
  private static final Set<String> NAMED = NameCutter.WORDS.get("named");

  private final List<Token> tokens;
  private final NameLine line;

  NamePeople(List<Token> tokens) {
    this.tokens = tokens;
    line = new NameLine(tokens);
  }

  /** "X was shot", "X said", "they said of X": no town is. */
  boolean isPerson(NameDraft name) {
    int verb = name.after;
    while (line.isBefore(verb, AUXILIARIES)) {
      verb++;
    }
    boolean done = line.isBefore(verb, verb > name.after ? SUFFERED : DONE);
    boolean told = line.isIn(name.first - 1, "of") && line.isBefore(name.first - 2, TELLING_OF);
    boolean office = isSubject(name) && isOffice(name.after) || isNamed(name.first - 1);
    return name.kind.filter(kind -> !kind.isSite()).isEmpty()
        && name.kindBefore.isEmpty()
        && (done && isSubject(name) || told || office);
  }

  /** "a shopkeeper named X" */
  private boolean isNamed(int at) {
    return line.isBefore(at, NAMED)
        && at > 0
        && Lexicon.english()
            .person(tokens.get(at - 1).key())
            .filter(noun -> noun.kind().isSomebody())
            .isPresent();
  }

  /** A name that nothing puts anywhere opens its clause; behind "in" it is where, not who. */
  private static boolean isSubject(NameDraft name) {
    return name.preposition.isEmpty() && name.holders.isEmpty();
  }

  /** "villagers from the island of X", "raised in X": they are at home there. */
  boolean isOrigin(NameDraft name) {
    if (line.isIn(name.first - 1, "in") && line.isBefore(name.first - 2, HOME)) {
      return true;
    }
    int at = name.first - 1;
    while (at > 0
        && (line.isIn(at, "of")
            || line.isIn(at, "the")
            || PlaceKinds.of(tokens.get(at).text()).isPresent())) {
      at--;
    }
    boolean measured = at > 0 && (tokens.get(at - 1).isNumber() || line.isBefore(at - 1, UNITS));
    return line.isIn(at, "from") && !measured && name.offset.isEmpty();
  }

  /** "X police chief": he may be anywhere. */
  private boolean isOffice(int after) {
    int last = after;
    while (line.isBefore(last, ORGANISATIONS)) {
      last++;
    }
    return line.isBefore(last, OFFICES);
  }

  /** "the mayor of X", who may be anywhere. */
  boolean isOfOffice(int first) {
    int of = line.isIn(first - 1, "the") ? first - 2 : first - 1;
    return line.isIn(of, "of") && line.isBefore(of - 1, OF_OFFICE);
  }

  boolean isOrganisation(int after) {
    for (int i = after; i < after + 2 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || PART_ENDS.contains(token.key())) {
        return false;
      }
      if (!token.isCapitalised() && ORGANISATIONS.contains(token.key())) {
        return true;
      }
    }
    return false;
  }

  /** "Agence France Presse", "the Nation newspaper". */
  boolean isMedium(NameDraft name) {
    boolean within = false;
    for (int i = name.first; i < name.after; i++) {
      within |= tokens.get(i).isWord() && MEDIA.contains(tokens.get(i).key());
    }
    boolean behind =
        name.after < tokens.size()
            && tokens.get(name.after).isWord()
            && MEDIA.contains(tokens.get(name.after).key());
    return within && name.after > name.first + 1 || behind;
  }
}
