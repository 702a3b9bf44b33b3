package org.skirmish.event;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Token;

/** Looks for words among tokens. */
public final class Keywords {

  private Keywords() {}

  public static boolean occur(Set<String> keywords, List<Token> tokens) {
    for (Token token : tokens) {
      if (keywords.contains(token.key())) {
        return true;
      }
    }
    return false;
  }

  public static boolean occurs(String keyword, List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(keyword)) {
        return true;
      }
    }
    return false;
  }
}
