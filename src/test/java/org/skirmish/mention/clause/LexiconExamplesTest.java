package org.skirmish.mention.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.article.NoteFile;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.MentionReader;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Document;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.Result;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

/** The lexicon's examples, each read as it says, and what is known to be read wrong. */
class LexiconExamplesTest {

  /** So many sentences are known to be read wrong. This number may only go down. */
  private static final int KNOWN_MISSES = 8;

  private static final MentionReader READER = new MentionReader(World.load());

  static Stream<Table.Row> examples() {
    return rows("examples.csv").stream();
  }

  static Stream<Table.Row> misses() {
    return rows("known-misses.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadAsItSays(Table.Row row) {
    assertThat(read(row.required("sentence"))).contains(expected(row));
  }

  /** Whoever mends one moves it to the examples and lowers the number. */
  @ParameterizedTest
  @MethodSource("misses")
  void aKnownMissIsStillOne(Table.Row row) {
    assertThat(read(row.required("sentence"))).doesNotContain(expected(row));
  }

  @Test
  void theListOfMissesDoesNotGrow() {
    assertThat(rows("known-misses.csv")).hasSizeLessThanOrEqualTo(KNOWN_MISSES);
  }

  @Test
  void noPredicateIsWithoutExample() {
    Set<String> shown = new HashSet<>();
    for (Table.Row row : shown()) {
      String part = row.required("part");
      if (!part.equals("EXPRESSION")) {
        shown.add(row.required("predicate") + "," + part + "," + row.required("class"));
      }
    }
    List<String> bare = new ArrayList<>();
    for (String line : ResourceLines.of(Lexicon.class, "predicates.csv")) {
      String predicate = String.join(",", List.of(line.split(",", -1)).subList(0, 3));
      if (!shown.contains(predicate)) {
        bare.add(predicate);
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void noExpressionIsWithoutExample() {
    List<Table.Row> shown = shown();
    List<String> bare = new ArrayList<>();
    for (String line : ResourceLines.of(Lexicon.class, "expressions.csv")) {
      List<String> cells = List.of(line.split(",", -1));
      if (shown.stream().noneMatch(row -> shows(row, cells))) {
        bare.add(line);
      }
    }
    assertThat(bare).isEmpty();
  }

  /** Whether an example is of an expression's verb and class, with one of its objects. */
  private static boolean shows(Table.Row example, List<String> expression) {
    String[] words = example.required("predicate").split(" ", 2);
    if (!example.required("part").equals("EXPRESSION")
        || !words[0].equals(expression.get(0))
        || !example.required("class").equals(expression.get(2))) {
      return false;
    }
    for (String object : expression.get(1).split("\\|")) {
      boolean one =
          object.startsWith("=")
              ? Lexicon.english().cue(object.substring(1)).contains(words[1])
              : object.equals(words[1]);
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** The examples, and what is known to be read wrong: that too shows what a row is for. */
  private static List<Table.Row> shown() {
    return Stream.concat(examples(), misses()).toList();
  }

  private static List<Table.Row> rows(String file) {
    return Table.ofResource(
        Lexicon.class,
        file,
        "part",
        "predicate",
        "class",
        "status",
        "agents",
        "patients",
        "sentence");
  }

  private static String expected(Table.Row row) {
    return String.join(
        ", ",
        word(row),
        row.required("class"),
        row.required("status"),
        row.text("agents"),
        row.text("patients"));
  }

  /** The word that the reader reports: a verb, or the last of an event noun's words. */
  private static String word(Table.Row row) {
    String predicate = row.required("predicate");
    return row.required("part").equals("NOUN")
        ? "noun " + lastWord(predicate)
        : "verb " + predicate.split(" ")[0];
  }

  /** Parsers cut some words at their hyphens, and others not. */
  private static String lastWord(String noun) {
    return noun.substring(Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1);
  }

  private static List<String> read(String text) {
    Result<Article> article =
        new ArticleReader().read(new Document("note.txt#1", NoteFile.FORMAT, text));
    Mentions mentions = READER.read(((Result.Of<Article>) article).value());
    List<String> found = new ArrayList<>();
    for (Section section : mentions.article().sections()) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          for (EventMention mention : mentions.statements().get(sentence).mentions()) {
            found.add(
                String.join(
                    ", ",
                    mention.nominal()
                        ? "noun " + lastWord(mention.verb())
                        : "verb " + mention.verb(),
                    mention.eventClass().name(),
                    mention.status().name(),
                    phrases(mention.agents()),
                    phrases(mention.patients())));
          }
        }
      }
    }
    return found;
  }

  private static String phrases(List<Participant> people) {
    return people.stream().map(Participant::phrase).collect(Collectors.joining("; "));
  }
}
