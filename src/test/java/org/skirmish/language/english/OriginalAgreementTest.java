package org.skirmish.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skirmish.language.Node;
import org.skirmish.language.Token;
import org.skirmish.source.Span;

/**
 * Holds the parser to NLP4J on 300 sentences: {@code sentences.tsv} is what the original makes of
 * {@code sentences.txt} ({@code ParseAsOriginal}).
 */
class OriginalAgreementTest {

  /** A token as the original reads it; its head is counted from 1, 0 is the root. */
  private record Original(String form, String lemma, String tag, int head, String relation) {}

  private static int tokens;
  private static int lemmas;
  private static int tags;
  private static int heads;
  private static int labelledHeads;

  @BeforeAll
  static void parse() throws IOException {
    for (List<Original> sentence : sentences()) {
      List<Token> words =
          sentence.stream().map(word -> new Token(word.form(), new Span(0, 0))).toList();
      List<Node> nodes = EnglishParser.load().parse(words).nodes();
      for (int i = 0; i < nodes.size(); i++) {
        compare(nodes.get(i), sentence.get(i));
      }
    }
  }

  private static void compare(Node node, Original original) {
    tokens++;
    lemmas += node.lemma().equals(original.lemma()) ? 1 : 0;
    tags += node.tag().equals(original.tag()) ? 1 : 0;
    if (node.head().map(head -> head.index() + 1).orElse(0) == original.head()) {
      heads++;
      labelledHeads += node.relation().equals(original.relation()) ? 1 : 0;
    }
  }

  private static List<List<Original>> sentences() throws IOException {
    List<List<Original>> sentences = new ArrayList<>();
    List<Original> sentence = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OriginalAgreementTest.class.getResourceAsStream("sentences.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        } else {
          String[] cells = line.split("\t", -1);
          sentence.add(
              new Original(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]));
        }
      }
    }
    return sentences;
  }

  private static double percent(int same) {
    return 100.0 * same / tokens;
  }

  @Test
  void thereIsEnoughToCompare() {
    assertThat(tokens).isGreaterThan(4000);
  }

  @Test
  void tagsAndLemmasAreTheOriginals() {
    assertThat(percent(tags)).isGreaterThan(99.7);
    assertThat(percent(lemmas)).isGreaterThan(99.8);
  }

  @Test
  void headsAreTheOriginals() {
    assertThat(percent(heads)).isGreaterThan(99.4);
    assertThat(percent(labelledHeads)).isGreaterThan(99.3);
  }
}
