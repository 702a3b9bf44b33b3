package org.skirmish.mention.place;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.mention.Token;

/** Finds the names to which a coder says to have put an event. */
final class CodedNames {

  private static final Set<String> CODED = NameCutter.WORDS.get("coded");
  private static final Set<String> CODED_TO = NameCutter.WORDS.get("coded-to");
  private static final Set<String> COORDINATES_OF = NameCutter.WORDS.get("coordinates-of");
  private static final Set<String> COORDINATES_USE = NameCutter.WORDS.get("coordinates-use");
  private static final Set<String> CODED_FILL = NameCutter.WORDS.get("coded-fill");
  private static final Set<String> ORGANISATIONS = NameCutter.WORDS.get("organisation");
  private static final int[] NONE = {};

  private final String text;
  private final List<Token> tokens;
  private final NameRun run;
  private final Predicate<String> people;

  CodedNames(String text, List<Token> tokens, NameRun run, Predicate<String> people) {
    this.text = text;
    this.tokens = tokens;
    this.run = run;
    this.people = people;
  }

  /**
   * Where the name begins and ends that a word such as "coded" tells; empty where it tells none:
   * "(coded to X)", "[location changed to the town of X]", "(coordinates for X used)".
   */
  int[] at(int i) {
    boolean coordinates = tokens.get(i).is("coordinates");
    boolean changed = tokens.get(i).is("location") && isWord(i + 1, "changed");
    if (!coordinates && !changed && !CODED.contains(tokens.get(i).key())) {
      return NONE;
    }
    int at = i + (changed ? 2 : 1);
    at += isWord(at, "here") ? 1 : 0;
    boolean to =
        at < tokens.size()
            && (coordinates ? COORDINATES_OF : CODED_TO).contains(tokens.get(at).key());
    if (!to) {
      if (coordinates && at < tokens.size() && COORDINATES_USE.contains(tokens.get(at).key())) {
        return before(i);
      }
      return NONE;
    }
    at++;
    while (at < tokens.size()
        && CODED_FILL.contains(tokens.get(at).key())
        && !tokens.get(at).isCapitalised()) {
      at++;
    }
    int end = run.end(at);
    if (end <= at || people.test(textOf(at, end)) || isOrganisation(end) || isBody(end - 1)) {
      return NONE;
    }
    int capital = behindCapital(end);
    if (run.end(capital) > capital) {
      at = capital;
      end = run.end(capital);
    }
    return new int[] {at, end};
  }

  /** "(X coordinates used)": the run of capitalised words that ends before the token. */
  private int[] before(int end) {
    int first = end;
    while (first > 0 && tokens.get(first - 1).isCapitalised()) {
      first--;
    }
    return first < end && run.end(first) == end ? new int[] {first, end} : NONE;
  }

  /** Behind "provincial capital" in "coded as X provincial capital Y"; else the same index. */
  private int behindCapital(int end) {
    int at = end;
    while (at < tokens.size() && CODED_FILL.contains(tokens.get(at).key())) {
      at++;
    }
    return at > end && at < tokens.size() && tokens.get(at - 1).is("capital") ? at : end;
  }

  /** "Forces" of "(coded as Police Forces of X)". */
  private boolean isBody(int last) {
    return ORGANISATIONS.contains(tokens.get(last).key());
  }

  private boolean isOrganisation(int i) {
    return i < tokens.size()
        && !tokens.get(i).isCapitalised()
        && ORGANISATIONS.contains(tokens.get(i).key());
  }

  private boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  private String textOf(int first, int after) {
    return text.substring(tokens.get(first).span().start(), tokens.get(after - 1).span().end());
  }
}
