package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;

/** What the text around a name says for and against its being where the event was. */
final class NameSigns {

  private static final Set<String> THINGS = NameCutter.WORDS.get("thing");
  private static final Set<String> THINGS_BEHIND = NameCutter.WORDS.get("thing-after");
  private static final Set<String> BUSINESSES = NameCutter.WORDS.get("business");
  private static final Set<String> FOLLOWERS = NameCutter.WORDS.get("follower");
  private static final Set<String> BESIDE = NameCutter.WORDS.get("beside");

  /** Kinds that say more than their level does. */
  private static final Set<String> TELLING = NameCutter.WORDS.get("telling");

  private final List<Token> tokens;
  private final NameLine line;
  private final List<NameDraft> names;
  private final NameForm form;
  private final NamePeople people;

  NameSigns(List<Token> tokens, List<NameDraft> names) {
    this.tokens = tokens;
    line = new NameLine(tokens);
    this.names = names;
    form = new NameForm(tokens);
    people = new NamePeople(tokens);
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
    if (isSecondOfTwo(index)) {
      signs.add("behind between");
    }
    if (isOfOffice(index)) {
      signs.add("of an office");
    }
    if (isInFront(name)) {
      name.marks.add(PlaceName.Mark.IN_FRONT);
    }
    addHolders(name, index, level, signs);
    addForm(name, signs);
    return signs;
  }

  /** "the mayor of X", "the mayors of X and Y". */
  private boolean isOfOffice(int index) {
    NameDraft name = names.get(index);
    boolean joined = index > 0 && name.preposition.filter("and"::equals).isPresent();
    return people.isOfOffice(name.first) || joined && people.isOfOffice(names.get(index - 1).first);
  }

  /** Y of "between X and Y". */
  private boolean isSecondOfTwo(int index) {
    NameDraft name = names.get(index);
    return index > 0
        && name.preposition.filter("and"::equals).isPresent()
        && names.get(index - 1).preposition.filter("between"::equals).isPresent();
  }

  /** "In X, shells fell on …" */
  private boolean isInFront(NameDraft name) {
    int in = name.first - 1;
    return line.isIn(in, "in")
        && tokens.get(in).isCapitalised()
        && line.isIn(name.after, ",")
        && name.holders.isEmpty();
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
    if (people.isPerson(name)) {
      name.marks.add(PlaceName.Mark.PERSON);
      signs.add("person");
    }
    if (line.isBefore(name.after, BUSINESSES)) {
      name.marks.add(PlaceName.Mark.BUSINESS);
      signs.add("business after");
    }
    if (line.isBefore(name.after, FOLLOWERS)) {
      name.marks.add(PlaceName.Mark.GROUP);
    }
    if (people.isOrganisation(name.after)) {
      name.marks.add(PlaceName.Mark.ORGANISATION);
      signs.add("organisation after");
    }
    if (people.isMedium(name)) {
      name.marks.add(PlaceName.Mark.MEDIUM);
      name.marks.add(PlaceName.Mark.ORGANISATION);
    }
    if (people.isOrigin(name)) {
      name.marks.add(PlaceName.Mark.ORIGIN);
    }
    if (name.is(PlaceName.Mark.ALIAS)) {
      signs.add("alias");
    }
    if (name.is(PlaceName.Mark.ALIAS_OF_AREA)) {
      signs.add("alias of an area");
    }
    if (name.second != null && name.second.is(PlaceName.Mark.ALIAS)) {
      signs.add("has alias");
    }
    if (name.is(PlaceName.Mark.CODED_ELSEWHERE)) {
      signs.add("coded elsewhere");
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
    if (line.isIn(name.after, ")") || form.isAbbreviated(name.after)) {
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

  private boolean isBeside(int first) {
    Token before = tokens.get(first - 1);
    boolean in = before.is("in") || before.is("at");
    int at = in ? first - 2 : first - 1;
    return at >= 0 && BESIDE.contains(tokens.get(at).key());
  }
}
