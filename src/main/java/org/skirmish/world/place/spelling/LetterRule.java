package org.skirmish.world.place.spelling;

import java.util.List;
import org.skirmish.world.name.Table;

/** One rule of {@code folding.csv} that looks at letters. */
abstract class LetterRule {

  private final int needs;
  private final int gives;

  private LetterRule(int needs, int gives) {
    this.needs = needs;
    this.gives = gives;
  }

  /** A name without any of these letters stays as it is. */
  int needs() {
    return needs;
  }

  /** Letters that a name may have afterwards. */
  int gives() {
    return gives;
  }

  /**
   * Applies the rule.
   *
   * @param to where the changed name goes, which is as long at most
   * @return its length; −1 if nothing has changed, whatever {@code to} holds then
   */
  abstract int apply(char[] from, int length, char[] to);

  static LetterRule of(Table.Row row) {
    List<String> from = row.list("from");
    String next = row.text("next");
    String to = row.text("to");
    return switch (row.required("step")) {
      case "double" -> new Doubled();
      case "letters" -> new Replaced(from, next, to);
      case "end" -> new End(from, row.list("next"), to);
      case "tail" -> new Tail(from, next, to);
      case "cut" -> new Cut(row.required("from"));
      default -> throw row.wrong("step is none that there is: " + row.text("step"));
    };
  }

  private static int firsts(List<String> texts) {
    int mask = 0;
    for (String text : texts) {
      mask |= Buffer.mask(text.substring(0, 1));
    }
    return mask;
  }

  private static boolean matches(char[] name, int at, int length, String text) {
    if (at < 0 || at + text.length() > length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (name[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first {@code kept} letters and then the text. */
  private static int closed(char[] from, int kept, String text, char[] to) {
    System.arraycopy(from, 0, to, 0, kept);
    text.getChars(0, text.length(), to, kept);
    return kept + text.length();
  }

  private static final class Doubled extends LetterRule {
    Doubled() {
      super(-1, 0);
    }

    @Override
    int apply(char[] from, int length, char[] to) {
      int end = 0;
      for (int i = 0; i < length; i++) {
        if (i == 0 || from[i] != from[i - 1]) {
          to[end++] = from[i];
        }
      }
      return end == length ? -1 : end;
    }
  }

  private static final class Replaced extends LetterRule {
    private final List<String> texts;
    private final String next;
    private final boolean none;
    private final boolean goesOn;
    private final String by;

    Replaced(List<String> texts, String next, String by) {
      super(firsts(texts), Buffer.mask(by));
      this.texts = texts;
      this.none = next.startsWith("!");
      this.goesOn = next.endsWith("+");
      this.next = next.replace("!", "").replace("+", "");
      this.by = by;
    }

    @Override
    int apply(char[] from, int length, char[] to) {
      int end = 0;
      boolean changed = false;
      int i = 0;
      while (i < length) {
        String found = mayStart(from[i]) ? at(from, i, length) : null;
        if (found == null) {
          to[end++] = from[i++];
        } else {
          by.getChars(0, by.length(), to, end);
          end += by.length();
          i += found.length();
          changed = true;
        }
      }
      return changed ? end : -1;
    }

    private boolean mayStart(char c) {
      return c >= 'a' && (needs() >>> c - 'a' & 1) != 0;
    }

    private String at(char[] name, int at, int length) {
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        if (matches(name, at, length, text) && follows(name, at + text.length(), length)) {
          return text;
        }
      }
      return null;
    }

    private boolean follows(char[] name, int at, int length) {
      if (next.isEmpty()) {
        return true;
      }
      boolean one = at < length && next.indexOf(name[at]) >= 0;
      return none ? !one : one && (!goesOn || at + 1 < length);
    }
  }

  private static final class End extends LetterRule {
    private final List<String> stems;
    private final List<String> ends;
    private final String by;

    End(List<String> stems, List<String> ends, String by) {
      super(firsts(stems), Buffer.mask(by));
      this.stems = stems;
      this.ends = ends;
      this.by = by;
    }

    @Override
    int apply(char[] from, int length, char[] to) {
      int first = length;
      for (String end : ends) {
        if (!matches(from, length - end.length(), length, end)) {
          continue;
        }
        for (String stem : stems) {
          int at = length - end.length() - stem.length();
          if (at < first && matches(from, at, length, stem)) {
            first = at;
          }
        }
      }
      return first == length ? -1 : closed(from, first, by, to);
    }
  }

  private static final class Tail extends LetterRule {
    private final List<String> stems;
    private final String tail;
    private final String by;

    Tail(List<String> stems, String tail, String by) {
      super(Buffer.mask(tail), Buffer.mask(by));
      this.stems = stems;
      this.tail = tail;
      this.by = by;
    }

    @Override
    int apply(char[] from, int length, char[] to) {
      int run = length;
      while (run > 0 && tail.indexOf(from[run - 1]) >= 0) {
        run--;
      }
      int first = run;
      for (String stem : stems) {
        int at = run - stem.length();
        if (at < first && matches(from, at, length, stem)) {
          first = at;
        }
      }
      return run == length || first == run ? -1 : closed(from, first, by, to);
    }
  }

  private static final class Cut extends LetterRule {
    private static final int KEPT = 2;
    private final String letters;

    Cut(String letters) {
      super(Buffer.mask(letters), 0);
      this.letters = letters;
    }

    @Override
    int apply(char[] from, int length, char[] to) {
      int end = length;
      while (end > KEPT && letters.indexOf(from[end - 1]) >= 0) {
        end--;
      }
      return end == length ? -1 : closed(from, end, "", to);
    }
  }
}
