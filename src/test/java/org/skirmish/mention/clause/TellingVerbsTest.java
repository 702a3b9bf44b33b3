package org.skirmish.mention.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.ArticleFixtures;
import org.skirmish.language.Node;
import org.skirmish.language.Parser;
import org.skirmish.language.english.EnglishParser;
import org.skirmish.language.english.EnglishTokenizer;
import org.skirmish.source.Span;

/** Of a verb that is passed over nothing would be read. */
class TellingVerbsTest {

  private static final Parser PARSER = EnglishParser.load().with(new WordHints());

  private static final String OWN =
      """
      The patrol came under fire near the well, and two men lost their lives.
      Villagers found the bodies of three herders, whom somebody had shot dead.
      The toll climbed to nine, and the flood cost four more lives.
      Raiders took a dozen girls and set the granary on fire before they took the hill.
      A driver bled to death, a clerk was beaten to death, and one guard starved.
      Families fled, elders prayed, and the river rose while traders counted their goats.
      """;

  @Test
  void noReaderReadsAVerbThatIsPassedOver() {
    List<Node> wrong = new ArrayList<>();
    int passed = 0;
    int told = 0;
    List<String> texts = new ArrayList<>(List.of(OWN));
    ArticleFixtures.ARTICLES.forEach(name -> texts.add(ArticleFixtures.text(name + ".txt")));
    for (String text : texts) {
      for (Node node : nodes(text)) {
        if (node.isVerb() && TellingVerbs.mayTell(node.lemma())) {
          told++;
        } else if (node.isVerb()) {
          passed++;
          if (VerbPredicates.read(node).isPresent()) {
            wrong.add(node);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(passed).isGreaterThan(20);
    assertThat(told).isGreaterThan(20);
  }

  private static List<Node> nodes(String text) {
    List<Node> nodes = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(from, from + line.length());
      nodes.addAll(PARSER.parse(EnglishTokenizer.tokens(text, span)).nodes());
      from += line.length() + 1;
    }
    return nodes;
  }
}
