package org.skirmish.mention.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.language.Node;
import org.skirmish.language.english.EnglishParser;
import org.skirmish.language.english.EnglishTokenizer;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.Span;

/** What the lexicon alone says of a verb leaves out nothing that its parse would tell. */
class VerbPredicatesTest {

  private static final EnglishParser PARSER = EnglishParser.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen shot dead a farmer near the well.",
        "Villagers found the bodies of ten men in the river.",
        "The death toll climbed to 31 by the evening.",
        "Officials put the death toll at 19.",
        "Nine herders lost their lives on the road.",
        "The column suffered four fatalities.",
        "The patrol came under fire from the ridge.",
        "The rebels took the town of Karu.",
        "Two families were buried alive under the house.",
        "A guard was hit by a bullet.",
        "Raiders seized three teachers and led them away.",
        "Fighters overran the outpost at dawn.",
        "The mob torched the station."
      })
  void whatIsToldIsAskedFor(String text) {
    assertThat(telling(text)).isNotEmpty().allMatch(VerbPredicates::mayTell);
  }

  @Test
  void inWholeTextsNothingIsLost() {
    List<String> lemmas = new ArrayList<>();
    for (String text : ResourceLines.of(EnglishParser.class, "sentences.txt")) {
      lemmas.addAll(telling(text));
    }

    assertThat(lemmas).hasSizeGreaterThan(100).allMatch(VerbPredicates::mayTell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paint", "praise", "consist"})
  void whatNothingIsKnownOfNeedsNoParse(String lemma) {
    assertThat(VerbPredicates.mayTell(lemma)).isFalse();
  }

  /** The verbs that are read as predicates, whatever the lexicon says. */
  private static List<String> telling(String text) {
    List<String> lemmas = new ArrayList<>();
    for (Node node :
        PARSER.parse(EnglishTokenizer.tokens(text, new Span(0, text.length()))).nodes()) {
      if (node.isVerb() && VerbPredicates.read(node).isPresent()) {
        lemmas.add(node.lemma());
      }
    }
    return lemmas;
  }
}
