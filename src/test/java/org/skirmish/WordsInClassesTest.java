package org.skirmish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.source.ResourceLines;

/**
 * No set of English words stands in a class: words are data, and stand in a resource of their
 * stage, where one can find them, add to them and see where they come from.
 *
 * <p>A set of words is a collection, an array or a regular expression that has two words or more
 * written into it, static or not. None is: labels of a box's rows and names of columns, which are
 * layout and no language; names of word sets and of the parser's relations; messages, which have a
 * stop or many words; keys of files. A word that stands alone in a condition is none either, nor a
 * {@code switch}, whose words each lead somewhere else.
 */
class WordsInClassesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/skirmish");

  private static final List<String> STAGES =
      List.of("article", "mention", "event", "coding", "check", "world");

  private static final Pattern COLLECTION =
      Pattern.compile(
          "\\b(?:Set|List|Map|Stream|EnumSet)\\.(?:of|ofEntries)\\(|\\basList\\(|\\] ?\\{|(?<!COLUMNS |columns )= ?\\{");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** Asks a resource for a set by its name. */
  private static final Pattern ASKED = Pattern.compile("\\.(?:get|cue)\\(\"[a-z0-9-]++\"\\)");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z' -]*+");

  private static final Pattern CHOICE = Pattern.compile("[a-z]{2,}+\\|[a-z]{2,}+");

  /** The parser's relations that stand together in arrays. */
  private static final Set<String> RELATIONS = Set.of("nsubj", "nsubjpass", "csubj");

  /** Classes that hold keys of a file format, and words that are about to go with their package. */
  private static final List<String> OTHERS = List.of("coding/sign/");

  /** The longest text that is still a phrase to look for, and no message to a reader. */
  private static final int MOST_WORDS = 3;

  private static final Set<String> LABELS = labels();

  @Test
  void noClassOfTheStagesHoldsASetOfWords() throws IOException {
    List<String> found = new ArrayList<>();
    for (String stage : STAGES) {
      for (Path file : classes(SOURCES.resolve(stage))) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        if (OTHERS.stream().noneMatch(name::startsWith)) {
          wordSets(Files.readString(file)).forEach(set -> found.add(name + ": " + set));
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set<String> A = Set.of(\"harvest\", \"meadow\");",
        "List<String> a = List.of(\n  \"harvest\", // first\n  \"meadow\");",
        "String[] A = {\"harvest\", \"meadow\"};",
        "f(new String[] {\"harvest\", \"meadow\"});",
        "Map.ofEntries(Map.entry(\"harvest\", 1), Map.entry(\"meadow\", 2))",
        "Pattern.compile(\"(?:harvest|meadow)s?\")"
      })
  void aSetOfWordsIsFound(String code) {
    assertThat(wordSets(code)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set.of(\"harvest\")",
        "// Set.of(\"harvest\", \"meadow\")",
        "List.of(\"date\", \"location\")",
        "List.of(\"takes-life\", \"finds\")",
        "List.of(\"the harvest of \" + year + \" is not known yet, nor where it was\")",
        "List.of(WORDS.get(\"early-harvest\"), WORDS.get(\"meadow\"))",
        "String[] SUBJECT = {\"nsubj\", \"csubj\"};",
        "word.is(\"harvest\") || word.is(\"meadow\")"
      })
  void whatIsNoSetOfWordsIsLeftAlone(String code) {
    assertThat(wordSets(code)).isEmpty();
  }

  private static List<Path> classes(Path stage) throws IOException {
    try (Stream<Path> files = Files.walk(stage)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> wordSets(String source) {
    String code = withoutComments(source);
    List<String> found = new ArrayList<>();
    Matcher collection = COLLECTION.matcher(code);
    while (collection.find()) {
      List<String> words = words(code.substring(collection.end(), end(code, collection.end())));
      if (words.size() > 1 && !isOfNames(words)) {
        found.add(String.join(", ", words));
      }
    }
    Matcher literal = LITERAL.matcher(code);
    while (literal.find()) {
      if (CHOICE.matcher(literal.group(1)).find()) {
        found.add(literal.group(1));
      }
    }
    return found;
  }

  /** The code with nothing of its comments left; marks of comments within texts stay. */
  private static String withoutComments(String source) {
    Pattern comment =
        Pattern.compile("(\"(?:[^\"\\\\\n]|\\\\.)*+\")|/\\*(?:[^*]|\\*(?!/))*+\\*/|//[^\n]*+");
    return comment.matcher(source).replaceAll(m -> m.group(1) == null ? " " : "$1");
  }

  /** Where the bracket closes that opens before {@code from}. */
  private static int end(String code, int from) {
    int depth = 1;
    boolean text = false;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (text && c == '\\') {
        i++;
      } else if (c == '"') {
        text = !text;
      } else if (!text && (c == '(' || c == '{')) {
        depth++;
      } else if (!text && (c == ')' || c == '}') && --depth == 0) {
        return i;
      }
    }
    return code.length();
  }

  private static List<String> words(String code) {
    List<String> words = new ArrayList<>();
    Matcher literal = LITERAL.matcher(ASKED.matcher(code).replaceAll(""));
    while (literal.find()) {
      String text = literal.group(1).strip();
      if (WORD.matcher(text).matches() && text.split(" ").length <= MOST_WORDS) {
        words.add(text);
      }
    }
    return words;
  }

  private static boolean isOfNames(List<String> words) {
    return LABELS.containsAll(words)
        || RELATIONS.containsAll(words)
        || words.stream().allMatch(WordsInClassesTest::isCue);
  }

  private static boolean isCue(String name) {
    try {
      return !Lexicon.english().cue(name).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (String line : ResourceLines.of(Infobox.class, "infobox-labels.csv")) {
      for (String cell : line.split(",")) {
        labels.add(cell.toLowerCase(Locale.ROOT));
      }
    }
    return labels;
  }
}
