package org.skirmish.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * Reads entries such as {@code 3. ^ a b "Title". Publisher (in French). 2017-11-25. Retrieved
 * 2023-11-28.}
 */
final class ReferenceList {

  /** Of a longer entry the first characters are read. */
  private static final int LONGEST = 3_000;

  private ReferenceList() {}

  /** Whether the line is an entry of a list of references. */
  static boolean isEntry(String line) {
    int caret = line.indexOf('^');
    return caret >= 0 && caret <= 12;
  }

  /** The entry on this line, numbered {@code position} where it carries no number itself. */
  static Reference read(Line line, int position) {
    String text = line.text();
    int at = 0;
    while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '^') {
      at++;
    }
    String number = text.substring(0, at).strip();
    int body = bodyOf(text);
    String rest = text.substring(body, Math.max(body, Line.cut(text, body, body + LONGEST)));
    Parts parts = new Parts(rest);
    return new Reference(
        number.isEmpty() ? Integer.toString(position) : number,
        parts.publisher,
        parts.title,
        parts.date,
        parts.language,
        parts.retrieved,
        parts.url,
        new Span(line.span().start() + body, line.span().end()));
  }

  /** Behind the number, the caret and the letters of its uses. */
  private static int bodyOf(String text) {
    int i = text.indexOf('^') + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean mark = c >= 'a' && c <= 'z' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      if (c != ' ' && !mark) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The pieces of an entry. */
  private static final class Parts {
    private Optional<String> publisher = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<LocalDate> retrieved = Optional.empty();
    private Optional<String> url = Optional.empty();

    Parts(String entry) {
      int open = indexOfAny(entry, "\"“«", 0);
      int close = open < 0 ? -1 : closingQuote(entry, open + 1);
      if (close < 0) {
        readTail(entry, false);
        return;
      }
      title = nonEmpty(entry.substring(open + 1, close));
      for (String bracket : brackets(entry.substring(0, open))) {
        if (date.isEmpty()) {
          date = Dates.whole(bracket);
        }
      }
      readTail(entry.substring(close + 1), true);
    }

    /** What follows the title: publisher, language, date and date of retrieval. */
    private void readTail(String tail, boolean titled) {
      for (String piece : pieces(withoutTranslation(tail))) {
        String text = piece.strip();
        if (text.startsWith("Retrieved ") || text.startsWith("Accessed ")) {
          String when = text.substring(text.indexOf(' ') + 1);
          if (retrieved.isEmpty()) {
            retrieved = Dates.whole(when.startsWith("on ") ? when.substring(3) : when);
          }
          continue;
        }
        if (text.startsWith("http://") || text.startsWith("https://")) {
          url = url.isPresent() ? url : Optional.of(text);
          continue;
        }
        if (text.startsWith("Archived ")) {
          continue;
        }
        String bare = text;
        for (String bracket : brackets(text)) {
          if (bracket.startsWith("in ") && language.isEmpty()) {
            language = nonEmpty(bracket.substring(3));
          }
          if (date.isEmpty()) {
            date = Dates.whole(bracket);
          }
          bare = bare.replace("(" + bracket + ")", "").strip();
        }
        Optional<LocalDate> day = Dates.whole(bare);
        if (day.isPresent()) {
          date = date.isPresent() ? date : day;
        } else if (titled && !isNoise(bare)) {
          publisher = publisher.isPresent() ? publisher : nonEmpty(bare);
        }
      }
    }

    private static boolean isNoise(String piece) {
      return piece.isEmpty()
          || piece.startsWith("pp")
          || piece.startsWith("p.")
          || piece.startsWith("ISBN")
          || piece.startsWith("ISSN")
          || piece.startsWith("doi:")
          || !hasLetter(piece);
    }

    private static boolean hasLetter(String piece) {
      for (int i = 0; i < piece.length(); i++) {
        if (Character.isLetter(piece.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** A foreign title is followed by its translation in square brackets. */
    private static String withoutTranslation(String tail) {
      String bare = tail.stripLeading();
      int close = bare.startsWith("[") ? bare.indexOf(']') : -1;
      return close < 0 ? tail : bare.substring(close + 1);
    }

    /**
     * Cut at ". ", which separates pieces; dots inside "www.site.org" do not. In some styles commas
     * separate them, from the title on.
     */
    private static List<String> pieces(String tail) {
      List<String> pieces = new ArrayList<>();
      if (tail.startsWith(",")) {
        return List.of(tail.substring(1).split(", |\\. "));
      }
      int from = 0;
      for (int i = 0; i < tail.length(); i++) {
        boolean end = i + 1 == tail.length() || tail.charAt(i + 1) == ' ';
        if (tail.charAt(i) == '.' && end) {
          pieces.add(tail.substring(from, i));
          from = i + 1;
        }
      }
      pieces.add(tail.substring(from));
      return pieces;
    }

    private static List<String> brackets(String text) {
      List<String> inside = new ArrayList<>();
      int open = text.indexOf('(');
      while (open >= 0) {
        int close = text.indexOf(')', open);
        if (close < 0) {
          break;
        }
        inside.add(text.substring(open + 1, close));
        open = text.indexOf('(', close);
      }
      return inside;
    }

    /**
     * The quote that ends the title: the first that is followed by the end, a stop or a bracket.
     */
    private static int closingQuote(String entry, int from) {
      for (int i = from; i < entry.length(); i++) {
        char c = entry.charAt(i);
        if (c != '"' && c != '”' && c != '»') {
          continue;
        }
        char next = i + 1 < entry.length() ? entry.charAt(i + 1) : '.';
        boolean bracket =
            next == ' ' && i + 2 < entry.length() && "([".indexOf(entry.charAt(i + 2)) >= 0;
        if (next == '.' || next == ',' || bracket) {
          return i;
        }
      }
      return -1;
    }

    private static int indexOfAny(String text, String characters, int from) {
      for (int i = from; i < text.length(); i++) {
        if (characters.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }

    private static Optional<String> nonEmpty(String text) {
      String bare = text.strip();
      return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }
  }
}
