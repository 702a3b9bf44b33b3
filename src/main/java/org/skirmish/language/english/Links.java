package org.skirmish.language.english;

import java.util.Optional;
import org.skirmish.source.Span;

/** Finds addresses on the web and of mail. */
final class Links {

  private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};

  private Links() {}

  static boolean isLink(String form) {
    return form.length() > 3 && form.indexOf('.') > 0 && find(form).isPresent() || isUrl(form);
  }

  static boolean isUrl(String text) {
    for (String protocol : PROTOCOLS) {
      if (text.regionMatches(true, 0, protocol, 0, protocol.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first address in a text without spaces: names joined by dots, of which the last ends in two
   * letters at least, with the protocol and the user before it and the path behind it.
   */
  static Optional<Span> find(String text) {
    int i = 0;
    while (i < text.length()) {
      if (!isNameLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      int end = -1;
      int names = 1;
      boolean numbers = true;
      while (true) {
        int from = i;
        while (i < text.length() && isNameLetter(text.charAt(i))) {
          numbers &= Characters.isDigit(text.charAt(i));
          i++;
        }
        if (from > start && text.charAt(from - 1) == '.' && letters(text, from) >= 2) {
          end = from + letters(text, from);
        }
        boolean goesOn =
            i + 1 < text.length()
                && (text.charAt(i) == '.' || text.charAt(i) == '-')
                && isNameLetter(text.charAt(i + 1));
        if (!goesOn) {
          break;
        }
        numbers &= text.charAt(i) == '.';
        i++;
        names++;
      }
      if (end < 0 && numbers && names == 4) {
        end = i;
      }
      if (end >= 0) {
        return Optional.of(new Span(withUser(text, start), withPath(text, end)));
      }
    }
    return Optional.empty();
  }

  private static int letters(String text, int from) {
    int i = from;
    while (i < text.length() && Characters.isLetter(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  private static int withUser(String text, int start) {
    int from = start;
    if (from > 1 && text.charAt(from - 1) == '@' && isNameLetter(text.charAt(from - 2))) {
      from--;
      while (from > 0 && isNameLetter(text.charAt(from - 1))) {
        from--;
      }
    }
    if (from > 3 && text.startsWith("://", from - 3)) {
      int protocol = from - 3;
      while (protocol > 0 && Characters.isLetter(text.charAt(protocol - 1))) {
        protocol--;
      }
      from = from - 3 - protocol >= 3 ? protocol : from;
    }
    return from;
  }

  private static int withPath(String text, int end) {
    int to = end;
    if (to + 2 < text.length()
        && text.charAt(to) == ':'
        && Characters.isDigit(text.charAt(to + 1))
        && Characters.isDigit(text.charAt(to + 2))) {
      to++;
      while (to < text.length() && Characters.isDigit(text.charAt(to))) {
        to++;
      }
    }
    return to < text.length() && text.charAt(to) == '/' ? text.length() : to;
  }

  private static boolean isNameLetter(char c) {
    return Characters.isLetterOrDigit(c) || c == '_';
  }
}
