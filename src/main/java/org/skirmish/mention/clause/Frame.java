package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.language.Token;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.noun.BracketHints;
import org.skirmish.source.Span;
import org.skirmish.world.World;

/**
 * What is taken off a sentence before it is parsed, since parsers of news prose stumble over it: a
 * coder's label, the date that opens it, brackets.
 *
 * @param tokens what is left for the parser
 * @param label the label in lower case, without its colon
 * @param sized whether a bracket gives the size of a crowd
 * @param hints what the brackets say of the nouns before them
 * @param asides what stands in brackets, in lower case
 * @param bare whether there is nothing but a date, as before "17 July. Rebels …"
 */
record Frame(
    List<Token> tokens,
    Optional<String> label,
    boolean sized,
    BracketHints hints,
    List<String> asides,
    boolean bare) {

  private static final Lexicon WORDS = Lexicon.english();
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_DATE = 14;
  private static final int LONGEST_BAND = 5;
  private static final int LONGEST_BRACKET = 60;

  /**
   * @param opening whether the sentence opens a note, where labels stand
   * @param dates where its dates stand
   */
  static Frame of(List<Token> sentence, boolean opening, List<Span> dates, World world) {
    int from = 0;
    Optional<String> label = Optional.empty();
    if (opening) {
      int colon = labelEnd(sentence);
      if (colon > 0) {
        label = Optional.of(text(sentence.subList(0, colon)).toLowerCase(Locale.ROOT));
        from = colon + 1;
      }
    }
    int stop = opening ? stopBehindDate(sentence, from, dates) : -1;
    from = afterDate(sentence, from, dates);
    if (stop >= 0 && stop + 1 < sentence.size()) {
      from = stop + 1;
    }
    BracketHints hints = new BracketHints();
    List<Token> kept = new ArrayList<>(sentence.size());
    List<String> asides = new ArrayList<>();
    boolean sized = false;
    for (int i = from; i < sentence.size(); i++) {
      int end = isOpening(sentence.get(i)) ? bracketEnd(sentence, i) : -1;
      if (end > 0 && isFilledIn(sentence, i, from)) {
        sentence.subList(i + 1, end).forEach(token -> kept.add(plain(token)));
        i = end;
      } else if (end > 0) {
        List<Token> inside = sentence.subList(i + 1, end);
        asides.add(text(inside).toLowerCase(Locale.ROOT).replace(" - ", "-"));
        sized |= !inside.isEmpty() && inside.get(0).form().startsWith("size");
        if (!kept.isEmpty() && !inside.isEmpty()) {
          hints.add(lastWord(kept), inside, world);
        }
        i = end;
      } else if (!isDotOfShort(sentence, i) && !isNumberOfName(sentence, i)) {
        kept.add(plain(sentence.get(i)));
      }
    }
    if (!kept.isEmpty()) {
      kept.set(0, capitalised(kept.get(0)));
    }
    boolean bare = label.isEmpty() && stop == sentence.size() - 1;
    return new Frame(kept, label, sized, hints, asides, bare);
  }

  /** "[The army] attacked", "was ambushed [by X]": what an editor filled in belongs to it. */
  private static boolean isFilledIn(List<Token> sentence, int bracket, int from) {
    boolean square =
        switch (sentence.get(bracket).form()) {
          case "[", "-LSB-" -> true;
          default -> false;
        };
    if (!square || bracket + 1 >= sentence.size()) {
      return false;
    }
    String first = sentence.get(bracket + 1).form();
    boolean opens = bracket == from && Character.isUpperCase(first.charAt(0));
    int after = bracketEnd(sentence, bracket) + 1;
    boolean goesOn =
        after < sentence.size() && Character.isLowerCase(sentence.get(after).form().charAt(0));
    return opens && goesOn || first.equals("by");
  }

  /** What a bracket is about: "the 'bandits' (cadres of X)". */
  private static Token lastWord(List<Token> kept) {
    int last = kept.size() - 1;
    while (last > 0 && !Character.isLetterOrDigit(kept.get(last).form().charAt(0))) {
      last--;
    }
    return kept.get(last);
  }

  /** The tagger takes the Islamic State's two letters for a verb, and "Govt" for a name. */
  private static Token plain(Token token) {
    if (WORDS.cue("short-government").contains(token.form().toLowerCase(Locale.ROOT))) {
      return new Token("government", token.span());
    }
    if (WORDS.cue("short-including").contains(token.form().toLowerCase(Locale.ROOT))) {
      return new Token("including", token.span());
    }
    return token.form().equals("IS") ? new Token("ISIS", token.span()) : token;
  }

  /** "incl.": its dot ends no sentence. */
  private static boolean isDotOfShort(List<Token> sentence, int at) {
    return at > 0
        && sentence.get(at).form().equals(".")
        && WORDS
            .cue("short-including")
            .contains(sentence.get(at - 1).form().toLowerCase(Locale.ROOT));
  }

  /** "Members of the 400 Orlen Gang": the parser counts something with the number. */
  private static boolean isNumberOfName(List<Token> sentence, int at) {
    boolean number =
        at > 0
            && sentence.get(at - 1).form().equals("the")
            && sentence.get(at).form().chars().allMatch(Character::isDigit);
    for (int i = at + 1; number && i < Math.min(sentence.size(), at + LONGEST_BAND); i++) {
      String form = sentence.get(i).form();
      if (!Character.isUpperCase(form.charAt(0))) {
        return false;
      }
      if (i > at + 1 && WORDS.cue("numbered-band").contains(form.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Token capitalised(Token token) {
    String form = token.form();
    int first = form.codePointAt(0);
    int upper = Character.toUpperCase(first);
    return first == upper
        ? token
        : new Token(
            Character.toString(upper) + form.substring(Character.charCount(first)), token.span());
  }

  private static int labelEnd(List<Token> sentence) {
    for (int i = 1; i < Math.min(sentence.size(), LONGEST_LABEL); i++) {
      String form = sentence.get(i).form();
      if (form.equals(":")) {
        return Character.isUpperCase(sentence.get(0).form().charAt(0)) ? i : -1;
      }
      boolean word = Character.isLetter(form.charAt(0)) || "/,-'".contains(form);
      if (!word) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind "On 3 May 2022 (as reported), "; {@code from} where no date opens the sentence. */
  private static int afterDate(List<Token> sentence, int from, List<Span> dates) {
    if (from >= sentence.size() || !WORDS.cue("date-opening").contains(sentence.get(from).form())) {
      return from;
    }
    for (int i = from + 1; i < Math.min(sentence.size(), from + LONGEST_DATE); i++) {
      String form = sentence.get(i).form();
      if (form.equals(".") || form.equals(";")) {
        return from;
      }
      boolean dated = isIn(sentence.get(i), dates);
      if (!dated && !isOfDate(form)) {
        return from; // "In Orlen, gunmen …", "Around 400 residents …"
      }
      boolean ends = i + 1 == sentence.size() || !isIn(sentence.get(i + 1), dates);
      if (dated && ends) {
        return behindComma(sentence, i + 1);
      }
    }
    return from;
  }

  /** The stop behind a date that stands alone: "17 July. Rebels …"; -1 where none does. */
  private static int stopBehindDate(List<Token> sentence, int from, List<Span> dates) {
    boolean dated = false;
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_DATE); i++) {
      String form = sentence.get(i).form();
      if (form.equals(".")) {
        return dated ? i : -1;
      }
      boolean own = isIn(sentence.get(i), dates);
      dated |= own;
      if (!own && !isOfDate(form) && !WORDS.cue("date-opening").contains(form)) {
        return -1;
      }
    }
    return -1;
  }

  /** What may stand between the word that opens a date and the date: "the night of". */
  private static boolean isOfDate(String form) {
    char first = form.charAt(0);
    return !Character.isLetter(first) && first != ','
        || WORDS.cue("date-word").contains(form.toLowerCase(Locale.ROOT));
  }

  private static boolean isIn(Token token, List<Span> dates) {
    for (Span date : dates) {
      if (date.covers(token.span())) {
        return true;
      }
    }
    return false;
  }

  private static int behindComma(List<Token> sentence, int from) {
    int after = from;
    if (after < sentence.size() && isOpening(sentence.get(after))) {
      after = Math.max(after, bracketEnd(sentence, after) + 1);
    }
    boolean comma = after < sentence.size() && sentence.get(after).form().equals(",");
    return comma ? after + 1 : after;
  }

  private static boolean isOpening(Token token) {
    return switch (token.form()) {
      case "(", "[", "-LRB-", "-LSB-" -> true;
      default -> false;
    };
  }

  private static int bracketEnd(List<Token> sentence, int from) {
    for (int i = from + 1; i < Math.min(sentence.size(), from + LONGEST_BRACKET); i++) {
      switch (sentence.get(i).form()) {
        case ")", "]", "-RRB-", "-RSB-" -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(text.isEmpty() ? "" : " ").append(token.form());
    }
    return text.toString();
  }
}
