package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.WordSets;

/**
 * The names of image files that mirrors leave where a flag or a map stood: {@code Flag of Mali.svg
 * Mali}. They part the values of a line and are no values themselves, and no more are the errors of
 * templates that a mirror could not run.
 */
final class ImageCaptions {

  private static final List<String> ENDINGS = words("ending");

  /** What the file of a party's badge begins with. */
  private static final List<String> OPENINGS = words("opening");

  private static final Set<String> ERRORS =
      WordSets.of(ImageCaptions.class, "box-words.csv").get("error");

  private ImageCaptions() {}

  /** The stretches between the captions, each as start and end, none of them blank. */
  static List<int[]> between(String text, int from, int to) {
    String folded = text.substring(0, to).toLowerCase(Locale.ROOT);
    List<int[]> values = new ArrayList<>();
    if (folded.length() != to) {
      values.add(new int[] {from, to});
      return values;
    }
    int at = from;
    int dot = folded.indexOf('.', from);
    while (dot >= 0) {
      int end = endOfName(folded, dot);
      if (end > 0) {
        int name = startOfName(text, at, dot);
        add(values, text, at, name > at ? name : repeated(text, at, dot, end, to));
        at = end;
      }
      dot = folded.indexOf('.', Math.max(end, dot + 1));
    }
    add(values, text, at, to);
    return values;
  }

  /** The end of a file's ending that stands here, or −1. */
  private static int endOfName(String folded, int dot) {
    for (String ending : ENDINGS) {
      if (folded.startsWith(ending, dot)) {
        return dot + ending.length();
      }
    }
    return -1;
  }

  /** Where the file's name begins: at its badge's word, else with the stretch. */
  private static int startOfName(String text, int from, int dot) {
    int start = from;
    for (String opening : OPENINGS) {
      start = Math.max(start, text.lastIndexOf(opening + " ", dot));
    }
    return start;
  }

  /**
   * "Vardane Kell red flag.svg Kell": a file is often called as the party behind it. Where its
   * first word stands once more, the name begins there; else with the stretch.
   */
  private static int repeated(String text, int from, int dot, int behind, int to) {
    int start = behind;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < to && text.charAt(end) != ' ') {
      end++;
    }
    String before = text.substring(from, dot);
    int found = end > start ? before.lastIndexOf(" " + text.substring(start, end) + " ") : -1;
    return found < 0 ? from : from + found;
  }

  private static void add(List<int[]> values, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end && !isError(text, start)) {
      values.add(new int[] {start, end});
    }
  }

  private static boolean isError(String text, int at) {
    for (String error : ERRORS) {
      if (text.startsWith(error, at)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String where) {
    List<String> words = new ArrayList<>();
    for (String line : ResourceLines.of(ImageCaptions.class, "image-captions.csv")) {
      int comma = line.indexOf(',');
      if (line.substring(0, comma).equals(where)) {
        words.add(line.substring(comma + 1));
      }
    }
    return words;
  }
}
