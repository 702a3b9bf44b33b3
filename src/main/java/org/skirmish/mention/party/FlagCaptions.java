package org.skirmish.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Cuts a line of parties at what copies keep of their flags: "Flag of Vardane Vardane Flag of Kell
 * Kell", or a name in letters of another script between two names.
 */
final class FlagCaptions {

  /** The most words of a country's name. */
  static final int LONGEST_COUNTRY = 5;

  private final String text;
  private final World world;

  FlagCaptions(String text, World world) {
    this.text = text;
    this.world = world;
  }

  /** The stretches between the captions, none of them empty. */
  List<List<Token>> cut(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isFlag(tokens, i)) {
        add(parts, tokens.subList(from, i));
        from = endOfFlag(tokens, i + 2);
        i = from - 1;
      } else if (isOfOtherScript(tokens.get(i)) && i > from && i + 1 < tokens.size()) {
        add(parts, tokens.subList(from, i));
        from = i + 1;
      }
    }
    add(parts, tokens.subList(from, tokens.size()));
    return parts.isEmpty() ? List.of(tokens) : parts;
  }

  private static void add(List<List<Token>> parts, List<Token> part) {
    int from = 0;
    int to = part.size();
    while (from < to && !part.get(from).isWord()) {
      from++;
    }
    while (to > from && part.get(to - 1).isMark(",;:.")) {
      to--;
    }
    if (from < to) {
      parts.add(part.subList(from, to));
    }
  }

  private static boolean isFlag(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).text().equals("Flag")
        && tokens.get(at + 1).is("of");
  }

  /** Behind the country whose flag it is, and the years of the flag, where a name follows. */
  private int endOfFlag(List<Token> tokens, int from) {
    int end = from;
    for (int to = from + 1; to <= Math.min(tokens.size() - 1, from + LONGEST_COUNTRY); to++) {
      Optional<Country> country =
          world.countries().byName(tokens.get(from).span().to(tokens.get(to - 1).span()).of(text));
      end = country.isPresent() ? to : end;
    }
    if (end == from) {
      return from;
    }
    int name = end;
    while (name < tokens.size() && !tokens.get(name).isCapitalised()) {
      boolean years =
          !tokens.get(name).isWord() || Character.isDigit(tokens.get(name).text().charAt(0));
      if (!years) {
        return from;
      }
      name++;
    }
    return name == tokens.size() || isFlag(tokens, name) ? from : name;
  }

  private static boolean isOfOtherScript(Token token) {
    int first = token.text().codePointAt(0);
    return Character.isLetter(first)
        && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
  }
}
