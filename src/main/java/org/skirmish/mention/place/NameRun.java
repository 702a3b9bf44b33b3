package org.skirmish.mention.place;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.world.name.Words;

/**
 * A run of capitalised words with the small words between them: "Ad Dali", "Port-au-Prince", "Santa
 * Cruz de la Sierra", "St. Pierre", "al-Bab".
 */
final class NameRun {

  private static final Set<String> ARTICLES = NameCutter.WORDS.get("article");
  private static final Set<String> DASHED = NameCutter.WORDS.get("article-dashed");
  private static final Set<String> LINKS = NameCutter.WORDS.get("link");
  private static final Set<String> SAINTS = NameCutter.WORDS.get("saint");
  private static final Set<String> HALVES = NameCutter.WORDS.get("half");
  private static final int LONGEST = 14;
  private static final int MOST_LINKS = 2;

  private final List<Token> tokens;
  private final boolean[] taken;

  NameRun(List<Token> tokens, boolean[] taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /** Index behind the run that begins at a token; the same index where none does. */
  int end(int from) {
    int at = from;
    if (isFree(at) && !tokens.get(at).isCapitalised() && isArticle(at)) {
      at += isTightDash(at + 1) ? 2 : 1;
    }
    int end = word(at);
    if (end == at) {
      return from;
    }
    while (end - from < LONGEST) {
      int more = more(end);
      if (more == end) {
        return end;
      }
      end = more;
    }
    return end;
  }

  /** "al" of "al-Bab", "As" of "As-Suwayda". */
  boolean isArticle(int i) {
    String key = tokens.get(i).key();
    return ARTICLES.contains(key) || DASHED.contains(key) && isTightDash(i + 1);
  }

  private boolean isFree(int i) {
    return i < tokens.size() && !taken[i];
  }

  /** Whether there is room before the token. */
  boolean isSpaced(int i) {
    return i > 0 && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
  }

  private boolean isTight(int i) {
    return i < tokens.size() && !isSpaced(i);
  }

  private boolean isTightDash(int i) {
    return i + 1 < tokens.size() && tokens.get(i).isDash() && isTight(i) && isTight(i + 1);
  }

  /** Behind a capitalised word with what hangs on it: "Deir-ez-Zor", "I-n-Tillit", "A/Mai". */
  private int word(int i) {
    if (!isFree(i) || !tokens.get(i).isWord() || !isNameWord(tokens.get(i))) {
      return i;
    }
    int end = i + 1;
    boolean saint =
        SAINTS.contains(tokens.get(i).key())
            && isFree(end + 1)
            && tokens.get(end).is(".")
            && tokens.get(end + 1).isCapitalised();
    if (saint) {
      end += 2;
    }
    while (isFree(end + 1)
        && tokens.get(end).isMark("-–/.")
        && isTight(end)
        && isTight(end + 1)
        && (tokens.get(end + 1).isWord() || tokens.get(end + 1).isNumber())) {
      end += 2;
    }
    return end;
  }

  /** "Goma", and "d'Ivoire". */
  private static boolean isNameWord(Token token) {
    String text = token.text();
    boolean elided =
        text.length() > 2
            && text.charAt(0) == 'd'
            && Words.isApostrophe(text.charAt(1))
            && Character.isUpperCase(text.charAt(2));
    return token.isCapitalised() || elided;
  }

  /** Behind the next word of the name, with the small words before it. */
  private int more(int end) {
    int at = end;
    for (int links = 0; links <= MOST_LINKS; links++) {
      if (!isFree(at)) {
        return end;
      }
      if (isSpaced(at) && tokens.get(at).isWord()) {
        int next = word(at);
        if (next > at) {
          return next;
        }
        boolean ofThe = tokens.get(at).is("of") && isFree(at + 1) && tokens.get(at + 1).is("the");
        if (!ofThe && !LINKS.contains(tokens.get(at).key()) || tokens.get(at).isCapitalised()) {
          return end;
        }
        at += ofThe ? 2 : 1;
        if (isTightDash(at) && word(at + 1) > at + 1) {
          return word(at + 1);
        }
      } else if (at == end && tokens.get(at).kind() == Token.Kind.POSSESSIVE) {
        int next = isFree(at + 1) && isSpaced(at + 1) ? word(at + 1) : at + 1;
        return next > at + 1 ? next : end;
      } else {
        return at == end ? tail(end) : end;
      }
    }
    return end;
  }

  /** Index of the "'s" within a run behind which a name of its own begins; else its first. */
  int owner(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean named = isSpaced(i + 1) && tokens.get(i + 1).isCapitalised();
      if (tokens.get(i).kind() == Token.Kind.POSSESSIVE && named) {
        return i;
      }
    }
    return from;
  }

  /** "Ward 12", "Delma 33", "Kismayo (East)". */
  private int tail(int end) {
    Token token = tokens.get(end);
    if (token.isNumber() && isSpaced(end) && token.text().length() <= 4) {
      boolean last =
          end + 1 >= tokens.size()
              || tokens.get(end + 1).isMark(".),(")
              || tokens.get(end + 1).is("district");
      return last ? end + 1 : end;
    }
    boolean half =
        token.is("(")
            && end + 2 < tokens.size()
            && HALVES.contains(tokens.get(end + 1).key())
            && tokens.get(end + 1).isCapitalised()
            && tokens.get(end + 2).is(")");
    return half ? end + 3 : end;
  }

  /** Behind the first of the parts of a name that stand apart. */
  int endOfChunk(int from, int after) {
    int i = from + 1;
    while (i < after && !isSpaced(i)) {
      i++;
    }
    return i;
  }

  /** Where the last of the parts of a name begins. */
  int lastChunk(int from, int after) {
    int i = after - 1;
    while (i > from && !isSpaced(i)) {
      i--;
    }
    return i;
  }
}
