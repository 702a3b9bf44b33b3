package org.skirmish.article.wikitext;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.article.BoxLine;

/** Lines of a page's source, their links to other sites, bold type and signs of ours taken off. */
final class Lines {

  private static final String LIST_MARKS = "*#:;";

  /** A run of as many apostrophes is no sign of type but holds one of the text. */
  private static final int BOLD_AND_ONE = 4;

  private Lines() {}

  /** The text without marks of type and flags, each run of white space a single space. */
  static String plain(String shown) {
    char[] chars = shown.toCharArray();
    int kept = 0;
    int links = 0;
    int brackets = 0;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (c == '\'') {
        int end = i;
        while (end < chars.length && chars[end] == '\'') {
          end++;
        }
        if (end - i == 1 || end - i == BOLD_AND_ONE) {
          chars[kept++] = c;
        }
        i = end;
      } else if (c == '[' && isAddress(shown, i + 1)) {
        i = behindAddress(shown, i + 1);
        links += shown.charAt(i - 1) == ']' ? 0 : 1;
      } else if (c == ']' && links > 0 && brackets == 0) {
        links--;
        i++;
      } else {
        brackets += c == '[' ? 1 : c == ']' && brackets > 0 ? -1 : 0;
        boolean space = c <= ' ' || c >= Shown.FLAG && c <= Shown.BREAK;
        if (!space) {
          chars[kept++] = c;
        } else if (kept > 0 && chars[kept - 1] != ' ') {
          chars[kept++] = ' ';
        }
        i++;
      }
    }
    return new String(chars, 0, kept).strip();
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("//", at);
  }

  /** Behind an address in brackets, where its words begin. Their closing bracket stays. */
  private static int behindAddress(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != ']') {
      i++;
    }
    return i < text.length() && text.charAt(i) == ']' ? i + 1 : i;
  }

  /** The address of the first link to another site. */
  static String address(String shown) {
    int at = shown.indexOf("http");
    while (at >= 0 && !isAddress(shown, at)) {
      at = shown.indexOf("http", at + 1);
    }
    int end = Math.max(at, 0);
    while (at >= 0
        && end < shown.length()
        && shown.charAt(end) > ' '
        && "]|<".indexOf(shown.charAt(end)) < 0) {
      end++;
    }
    return at < 0 ? "" : shown.substring(at, end);
  }

  /** The filled lines of a box's cell. */
  static List<BoxLine> ofCell(String shown) {
    List<BoxLine> lines = new ArrayList<>();
    boolean bare = false;
    int from = 0;
    for (int i = 0; i <= shown.length(); i++) {
      char c = i < shown.length() ? shown.charAt(i) : '\n';
      if (c == Shown.PLAIN_BEGIN || c == Shown.PLAIN_END || c == '\n' || c == Shown.BREAK) {
        addLine(lines, shown.substring(from, i), bare);
        bare = c == Shown.PLAIN_BEGIN || bare && c != Shown.PLAIN_END;
        from = i + 1;
      }
    }
    return lines;
  }

  private static void addLine(List<BoxLine> lines, String line, boolean bare) {
    int start = 0;
    int bullets = 0;
    boolean flagged = false;
    while (start < line.length() && isLead(line.charAt(start))) {
      bullets += line.charAt(start) == '*' ? 1 : 0;
      flagged |= line.charAt(start) == Shown.FLAG;
      start++;
    }
    String text = plain(line.substring(start));
    if (!text.isEmpty()) {
      lines.add(new BoxLine(text, bare ? 0 : bullets, flagged));
    }
  }

  private static boolean isLead(char c) {
    return c <= ' ' || c == Shown.FLAG || LIST_MARKS.indexOf(c) >= 0;
  }

  /** How many marks of a list open the line. */
  static int listMarks(String line) {
    int marks = 0;
    while (marks < line.length() && LIST_MARKS.indexOf(line.charAt(marks)) >= 0) {
      marks++;
    }
    return marks;
  }
}
