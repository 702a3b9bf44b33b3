package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;

/** What the text around a name says for and against its being where the event was. */
final class NameSigns {

  private static final Set<String> ORGANISATIONS = NameCutter.WORDS.get("organisation");
  private static final Set<String> PART_ENDS = NameCutter.WORDS.get("part-end");
  private static final Set<String> THINGS = NameCutter.WORDS.get("thing");
  private static final Set<String> THINGS_BEHIND = NameCutter.WORDS.get("thing-after");
  private static final Set<String> MEDIA = NameCutter.WORDS.get("medium");
  private static final Set<String> BUSINESSES = NameCutter.WORDS.get("business");
  private static final Set<String> FOLLOWERS = NameCutter.WORDS.get("follower");
  private static final Set<String> AUXILIARIES = NameCutter.WORDS.get("person-auxiliary");
  private static final Set<String> SUFFERED = NameCutter.WORDS.get("person-suffered");
  private static final Set<String> DONE = NameCutter.WORDS.get("person-did");
  private static final Set<String> UNITS = NameCutter.WORDS.get("unit");
  private static final Set<String> OFFICES = NameCutter.WORDS.get("office");
  private static final Set<String> TELLING_OF = NameCutter.WORDS.get("told-of");
  private static final Set<String> HOME = NameCutter.WORDS.get("home");
  private static final Set<String> NAMED = NameCutter.WORDS.get("named");
  private static final Set<String> BESIDE = NameCutter.WORDS.get("beside");

  /** Kinds that say more than their level does. */
  private static final Set<String> TELLING = NameCutter.WORDS.get("telling");

  private final List<Token> tokens;
  private final List<NameDraft> names;
  private final NameForm form;

  NameSigns(List<Token> tokens, List<NameDraft> names) {
    this.tokens = tokens;
    this.names = names;
    form = new NameForm(tokens);
  }

  /** Sets marks, and gives the signs by the names of the ranking's table. */
  List<String> of(int index) {
    NameDraft name = names.get(index);
    List<String> signs = new ArrayList<>();
    int sentence = sentence(name);
    signs.add("sentence=" + sentence);
    boolean coded = name.is(PlaceName.Mark.CODED);
    int depth = depth(name.first);
    if (depth > 0) {
      name.marks.add(PlaceName.Mark.BRACKETED);
    }
    signs.add(coded ? "coded" : depth > 0 ? "in bracket" : "free");
    if (name.is(PlaceName.Mark.PARTED)) {
      signs.add("parted");
    }
    if (coded) {
      signs.add(isFirstCoded(index) ? "first coded" : "next coded");
      signs.add("coded, sentence=" + sentence);
    }
    String level = level(name.kind, "none");
    signs.add("kind=" + level);
    signs.add("kind before=" + level(name.kindBefore, "0"));
    if (name.kind.isPresent() && TELLING.contains(name.kind.get().word())) {
      signs.add("kind=" + name.kind.get().word());
    }
    signs.add("prep=" + name.preposition.orElse("none"));
    addHolders(name, index, level, signs);
    addForm(name, signs);
    return signs;
  }

  /** A site behind a name says nothing: people, too, have hospitals called after them. */
  private static String level(Optional<PlaceKind> kind, String site) {
    return kind.map(k -> k.isSite() ? site : String.valueOf(k.level())).orElse("none");
  }

  /** 0, 1, or 2 for all sentences behind the second. */
  int sentence(NameDraft name) {
    int ends = 0;
    for (int i = 0; i + 1 < name.first && ends < 2; i++) {
      boolean end = tokens.get(i).isMark(".;") && tokens.get(i + 1).isCapitalised();
      boolean spaced = tokens.get(i).span().end() < tokens.get(i + 1).span().start();
      boolean saint = i > 0 && tokens.get(i - 1).isWord() && tokens.get(i - 1).text().length() <= 2;
      ends += end && spaced && !saint ? 1 : 0;
    }
    return ends;
  }

  private int depth(int first) {
    int depth = 0;
    for (int i = 0; i < first; i++) {
      depth += tokens.get(i).isMark("([") ? 1 : tokens.get(i).isMark(")]") ? -1 : 0;
    }
    return depth;
  }

  private boolean isFirstCoded(int index) {
    for (int i = 0; i < index; i++) {
      if (names.get(i).is(PlaceName.Mark.CODED)) {
        return false;
      }
    }
    return true;
  }

  private void addHolders(NameDraft name, int index, String level, List<String> signs) {
    String how = "none";
    int brackets = 0;
    for (Holder holder : name.holders) {
      how = how.equals("none") ? word(holder.how()) : how;
      brackets += holder.how() == Holder.How.BRACKET ? 1 : 0;
    }
    signs.add("holder=" + how);
    if (brackets > 0) {
      signs.add(brackets > 1 ? "before bracket of two" : "before bracket");
    }
    boolean holds = false;
    boolean onlyParts = true;
    for (int i = 0; i < index; i++) {
      for (Holder holder : names.get(i).holders) {
        if (holder.name().equals(name.name)) {
          holds = true;
          onlyParts &= names.get(i).kind.map(PlaceKind::level).orElse(-1) == 0;
          String sign = "holds by " + word(holder.how()) + ", kind " + level;
          if (!signs.contains(sign)) {
            signs.add(sign);
          }
        }
      }
    }
    if (holds) {
      signs.add(onlyParts ? "holds another part" : "holds another");
    }
  }

  private static String word(Holder.How how) {
    return how.name().toLowerCase(java.util.Locale.ROOT);
  }

  private void addForm(NameDraft name, List<String> signs) {
    if (isPerson(name)) {
      name.marks.add(PlaceName.Mark.PERSON);
      signs.add("person");
    }
    if (isBefore(name.after, BUSINESSES)) {
      name.marks.add(PlaceName.Mark.BUSINESS);
      signs.add("business after");
    }
    if (isBefore(name.after, FOLLOWERS)) {
      name.marks.add(PlaceName.Mark.GROUP);
    }
    if (isOrganisation(name.after)) {
      name.marks.add(PlaceName.Mark.ORGANISATION);
      signs.add("organisation after");
    }
    if (isMedium(name)) {
      name.marks.add(PlaceName.Mark.MEDIUM);
      name.marks.add(PlaceName.Mark.ORGANISATION);
    }
    if (isOrigin(name)) {
      name.marks.add(PlaceName.Mark.ORIGIN);
    }
    if (name.is(PlaceName.Mark.ALIAS)) {
      signs.add("alias");
    }
    if (name.second != null) {
      signs.add("has alias");
    }
    if (form.isSquare(name)) {
      signs.add("square");
    }
    if (name.after > name.first + 1 && THINGS.contains(tokens.get(name.after - 1).key())) {
      signs.add("thing");
    }
    if (form.isCapitals(name)) {
      name.marks.add(PlaceName.Mark.CAPITALS);
      signs.add("capitals");
    }
    if (isIn(name.after, ")") || form.isAbbreviated(name.after)) {
      signs.add("abbreviated");
    }
    if (form.isInitials(name)) {
      signs.add("initials behind");
    }
    if (name.first > 0 && isBeside(name.first)) {
      signs.add("beside");
    }
    if (name.after < tokens.size()
        && tokens.get(name.after).isWord()
        && THINGS_BEHIND.contains(tokens.get(name.after).key())) {
      signs.add("thing after");
    }
  }

  /** "X was shot", "X said", "they said of X": no town is. */
  private boolean isPerson(NameDraft name) {
    int verb = name.after;
    while (isBefore(verb, AUXILIARIES)) {
      verb++;
    }
    boolean done = isBefore(verb, verb > name.after ? SUFFERED : DONE);
    boolean told = isIn(name.first - 1, "of") && isBefore(name.first - 2, TELLING_OF);
    boolean office = isSubject(name) && isOffice(name.after) || isNamed(name.first - 1);
    return name.kind.filter(kind -> !kind.isSite()).isEmpty()
        && name.kindBefore.isEmpty()
        && (done && isSubject(name) || told || office);
  }

  /** "a shopkeeper named X" */
  private boolean isNamed(int at) {
    return isBefore(at, NAMED)
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
  private boolean isOrigin(NameDraft name) {
    if (isIn(name.first - 1, "in") && isBefore(name.first - 2, HOME)) {
      return true;
    }
    int at = name.first - 1;
    while (at > 0
        && (isIn(at, "of")
            || isIn(at, "the")
            || PlaceKinds.of(tokens.get(at).text()).isPresent())) {
      at--;
    }
    boolean measured = at > 0 && (tokens.get(at - 1).isNumber() || isBefore(at - 1, UNITS));
    return isIn(at, "from") && !measured && name.offset.isEmpty();
  }

  /** "X police chief": he may be anywhere. */
  private boolean isOffice(int after) {
    int last = after;
    while (isBefore(last, ORGANISATIONS)) {
      last++;
    }
    return isBefore(last, OFFICES);
  }

  private boolean isBefore(int i, Set<String> words) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isWord()
        && !tokens.get(i).isCapitalised()
        && words.contains(tokens.get(i).key());
  }

  private boolean isOrganisation(int after) {
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
  private boolean isMedium(NameDraft name) {
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

  private boolean isIn(int i, String mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
  }

  private boolean isBeside(int first) {
    Token before = tokens.get(first - 1);
    boolean in = before.is("in") || before.is("at");
    int at = in ? first - 2 : first - 1;
    return at >= 0 && BESIDE.contains(tokens.get(at).key());
  }
}
