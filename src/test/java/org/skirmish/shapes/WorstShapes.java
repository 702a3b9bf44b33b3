package org.skirmish.shapes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Articles that no one writes, each built to make one loop of the program run longest. Run it with
 * a folder and a number of bytes to have them all as files and time {@code convert} on each:
 *
 * <pre>java -cp target/test-classes org.skirmish.shapes.WorstShapes shapes 10000000</pre>
 */
public final class WorstShapes {

  /** Just below the longest line that the decoder lets pass. */
  private static final int LINE = 900_000;

  private static final String HEAD =
      "Battle of Kova\nPart of the Kova war\nDate\tMay 5, 2017\nLocation\tKova, Mali\n";

  private static final String PIPES =
      "Battle of Kova\n\nBattle of Kova |  |\n---|---|---\n"
          + "| Date | May 5, 2017 |\n| Location | Kova, Mali |\n| Belligerents |\n";

  private static final String LEAD =
      "The Battle of Kova took place on May 5, 2017 in Kova, Mali. Three soldiers were killed.\n";

  private WorstShapes() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int size = Integer.parseInt(arguments[1]);
    for (Map.Entry<String, IntFunction<String>> shape : all().entrySet()) {
      Files.writeString(folder.resolve(shape.getKey() + ".txt"), shape.getValue().apply(size));
    }
  }

  /** By name, each a function from the number of characters to about as long an article. */
  public static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    longLines(shapes);
    manyLines(shapes);
    boxes(shapes);
    notes(shapes);
    return shapes;
  }

  private static void longLines(Map<String, IntFunction<String>> shapes) {
    inLines(shapes, "no-spaces", "x");
    inLines(shapes, "digits", "7");
    inLines(shapes, "killed-counts", "1 killed, ");
    inLines(shapes, "killed", "killed ");
    inLines(shapes, "parentheses", "(");
    inLines(shapes, "parentheses-words", "(a ");
    inLines(shapes, "citations-open", "[1");
    inLines(shapes, "citations", "[1]");
    inLines(shapes, "citations-far", "[ x ".repeat(1_000) + "]");
    inLines(shapes, "quotes", "\"");
    inLines(shapes, "quotes-words", "\" a ");
    inLines(shapes, "apostrophes", "'");
    inLines(shapes, "headings-open", "== ");
    inLines(
        shapes, "sentences", "On 5 May 2017 al-Qaeda attacked Kova and 3 soldiers were killed. ");
    inLines(shapes, "figures", "1,234, 5 and 6 soldiers, ");
    inLines(shapes, "one-sentence", "3 soldiers, 5 rebels of the army and 7 civilians in Kova, ");
    inLines(shapes, "al", "al-");
    inLines(shapes, "al-words", "al-Kova ");
    inLines(shapes, "capitals", "Kova Mali Army ");
    inLines(shapes, "different-capitals", "Kova# ");
    inLines(shapes, "initials", "A. ");
    inLines(shapes, "and", "and ");
    inLines(shapes, "of", "of the ");
    inLines(shapes, "dates", "5 May 2017, ");
    inLines(shapes, "months", "May ");
    inLines(shapes, "numbers", "one hundred thousand ");
    inLines(shapes, "ranges", "5-6-");
    inLines(shapes, "coordinates", "12°30′N ");
    inLines(shapes, "full-stops", ".");
    inLines(shapes, "pipes", "| ");
    inLines(shapes, "tabs", "a\t");
    inLines(shapes, "letter-spaced", "k i l l e d ");
    inLines(shapes, "combining", "e\u0301");
    inLines(shapes, "claims", "the army said that 5 rebels were killed, ");
    inLines(shapes, "attacks", "the army attacked the rebels and ");
  }

  private static void manyLines(Map<String, IntFunction<String>> shapes) {
    lines(shapes, "labels", "", i -> "Date\nLocation\n");
    lines(shapes, "label-values", "", i -> "Date\tMay 5, 2017\nLocation\tKova " + i + "\n");
    lines(shapes, "headings", LEAD, i -> "== Part " + i + " ==\n");
    lines(shapes, "plain-headings", LEAD, i -> "Battle " + i + "[edit]\n");
    lines(
        shapes, "told-headings", LEAD, i -> "== Day " + i + " ==\nOn 6 May 2017 " + i + " died.\n");
    lines(
        shapes,
        "references",
        LEAD + "\nReferences\n",
        i -> " \"Kova " + i + "\". Kova Times. 5 May 2017. Retrieved 6 May 2017.\n");
    lines(
        shapes,
        "cited-references",
        LEAD + "Five died.[1][2][3]\n\nReferences\n",
        i -> i + ". ^ \"Kova\". Kova Times. 5 May 2017.\n");
    lines(
        shapes,
        "cited",
        LEAD,
        i -> "On " + (1 + i % 28) + " May 2017 rebels killed 3 soldiers in Kova.[" + i + "]\n");
    lines(
        shapes,
        "related-and-cited",
        LEAD,
        i ->
            "On 3 May "
                + (1000 + i % 1000)
                + " rebels attacked Kova, 5 were killed.["
                + i % 1000
                + "]\n\n"
                + (i % 1000 + ". ^ \"Kova\". Kova Times. 5 May 2017.\n\n"));
    lines(
        shapes,
        "references-brackets",
        LEAD + "\nReferences\n^ \"Kova\". ",
        i -> "(in French) (" + i + ") ");
    lines(shapes, "parties", LEAD, i -> "The Kova Army " + name(i) + " attacked Mali. ");
    lines(
        shapes,
        "related",
        LEAD,
        i ->
            "On 3 May " + (1000 + i % 1000) + " rebels attacked Kova" + i + ", 5 were killed.\n\n");
    lines(shapes, "one-letter-lines", "", i -> "a\n");
    lines(shapes, "blank-lines", LEAD, i -> "\n");
    lines(shapes, "bullets", LEAD, i -> "* " + i + " killed\n");
    lines(shapes, "brackets", LEAD, i -> "The Kova" + i + " Front (KF" + i + ") attacked Mali. ");
    lines(
        shapes,
        "claims-by-line",
        LEAD,
        i -> "The army said on 5 May 2017 that it killed " + i + " rebels.\n");
    lines(
        shapes,
        "same-day",
        LEAD,
        i -> "On 5 May 2017 the Kova Army" + i + " attacked the Mali Front and killed 3 rebels.\n");
  }

  private static void boxes(Map<String, IntFunction<String>> shapes) {
    String sides = HEAD + "Belligerents\n";
    String casualties = sides + "Mali\n\nKova Front\nCasualties and losses\n";
    lines(shapes, "belligerents", sides, i -> "Kova Front " + i + "\n");
    lines(shapes, "belligerents-apart", sides, i -> "Kova Front " + i + "\n\n");
    lines(shapes, "belligerents-known", sides, i -> i % 2 == 0 ? "Mali\n" : "Al-Qaeda\n");
    lines(shapes, "commanders", sides + "Mali\nAQIM\nCommanders and leaders\n", i -> "Ali K\n");
    lines(shapes, "strength", sides + "Mali\nAQIM\nStrength\n", i -> i + " soldiers\n");
    lines(shapes, "casualties", casualties, i -> i % 500 + " killed\n");
    lines(shapes, "casualties-apart", casualties, i -> i % 500 + " killed\n\n");
    lines(shapes, "casualties-parties", casualties, i -> "Kova Front " + i + ": 3 killed\n");
    inLines(shapes, "casualties-line", "5 killed, 3 wounded ", casualties);
    lines(shapes, "commanders-and-prose", sides + "Mali\nAQIM\n\n", i -> "Mali attacked AQIM. ");
    lines(
        shapes,
        "belligerents-and-prose",
        sides + numbered(2_000, "Kova Front ", "\n") + "\n" + LEAD,
        i -> "Kova Front " + i % 2_000 + " attacked Kova Front " + (i + 7) % 2_000 + ".\n");
    lines(shapes, "pipe-rows", PIPES, i -> "| Date | May 5, 2017 |\n");
    lines(shapes, "pipe-belligerents", PIPES, i -> "| Mali " + i + " | AQIM " + i + " |\n");
    lines(
        shapes,
        "pipe-casualties",
        PIPES + "| Mali | AQIM |\n| Casualties and losses |\n",
        i -> "| 3 killed | " + i + " killed |\n");
    lines(
        shapes,
        "pipe-cells",
        PIPES + "| Mali | AQIM |\n| Casualties and losses ",
        i -> "| 3 killed ");
    lines(
        shapes,
        "attack-box",
        "Kova attack\nLocation\tKova, Mali\nDate\tMay 5, 2017\nAttack type\tBombing\nDeaths\t",
        i -> i % 100 + " civilians\n");
  }

  private static void notes(Map<String, IntFunction<String>> shapes) {
    lines(
        shapes,
        "notes",
        "",
        i ->
            "On "
                + (1 + i % 28)
                + " May 2017, AQIM attacked soldiers in Kova (Mopti, Mali). "
                + i % 9
                + " killed.\n");
  }

  private static void inLines(Map<String, IntFunction<String>> shapes, String name, String unit) {
    inLines(shapes, name, unit, "");
  }

  /** The unit again and again, {@code #} its number, in lines as long as they may be. */
  private static void inLines(
      Map<String, IntFunction<String>> shapes, String name, String unit, String head) {
    shapes.put(
        name,
        size -> {
          StringBuilder text = new StringBuilder(head);
          int lineStart = text.length();
          for (int i = 0; text.length() < size; i++) {
            if (text.length() - lineStart > LINE) {
              text.append('\n');
              lineStart = text.length();
            }
            text.append(unit.replace("#", Integer.toString(i, 26)));
          }
          return text.append('\n').toString();
        });
  }

  private static void lines(
      Map<String, IntFunction<String>> shapes, String name, String head, IntFunction<String> line) {
    IntUnaryOperator lineBreak = length -> length + LINE;
    shapes.put(
        name,
        size -> {
          StringBuilder text = new StringBuilder(head);
          int limit = lineBreak.applyAsInt(text.length());
          for (int i = 1; text.length() < size; i++) {
            text.append(line.apply(i));
            if (text.charAt(text.length() - 1) == '\n') {
              limit = lineBreak.applyAsInt(text.length());
            } else if (text.length() > limit) {
              text.append('\n');
              limit = lineBreak.applyAsInt(text.length());
            }
          }
          return text.toString();
        });
  }

  /** The number in letters, with a capital: a word that looks like a name. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder("K");
    for (int rest = number; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.toString();
  }

  private static String numbered(int count, String before, String after) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(before).append(i).append(after);
    }
    return text.toString();
  }
}
