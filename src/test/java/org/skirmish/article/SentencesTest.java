package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Span;

class SentencesTest {

  private static List<String> cut(String text) {
    return new Sentences()
        .of(text, Text.whole(text)).stream().map(sentence -> sentence.span().of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lt. Col. Idrissa Sow fell at St. Marien in Sept. 1914 with c. 40 of his men.",
        "The dead were counted by Gen. J. R. Okello and Maj. T. Adeyemi of the U.N. mission.",
        "Capt. Sow and Dr. Bâ told Mr. Okello so; Maj.-Gen. Adeyemi agreed.",
        "Several towns, e.g. Tarkessa, were held.",
        "President K. M. Diallo spoke of 12 dead.",
        "About 3.5 million people live there.",
        "The U.S. Air Force bombed the camp.",
        "The 2nd Bn. and the 3rd Regt. held the ford near Ft. Drummond.",
        "Did anybody survive?",
        "It was over at 5 a.m. on Monday.",
        "No. 4 Commando crossed the river.",
      })
  void abbreviationsAndInitialsEndNoSentence(String text) {
    assertThat(cut(text)).containsExactly(text);
  }

  @Test
  void aClauseWithAnotherDayIsASentenceOfItsOwn() {
    assertThat(cut("It fell on 14 May 1806, and on 2 June 1807 the ford was lost."))
        .containsExactly("It fell on 14 May 1806,", "and on 2 June 1807 the ford was lost.");
    assertThat(cut("It fell on May 14; on June 2, 1807, the ford was lost."))
        .containsExactly("It fell on May 14;", "on June 2, 1807, the ford was lost.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The column set out, and on 2 June 1807 the ford was lost.",
        "It fell on 14 May 1806, and on the way back the ford was lost.",
        "It fell on 14 May 1806, and on 20 of the men nobody could count."
      })
  void aClauseWithoutADayOfItsOwnIsNone(String text) {
    assertThat(cut(text)).containsExactly(text);
  }

  @Test
  void cutsBehindFullStopsQuestionsAndExclamations() {
    assertThat(cut("Six fell. Who fired? Nobody knew! The 7th Company left."))
        .containsExactly("Six fell.", "Who fired?", "Nobody knew!", "The 7th Company left.");
  }

  @Test
  void citationsBehindTheStopBelongToTheSentenceBefore() {
    String text = "Six fell.[1][a] Four more were wounded,[2] one badly.[note 3] The rest fled.";
    List<Sentence> sentences = new Sentences().of(text, Text.whole(text));

    assertThat(sentences)
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly(
            "Six fell.[1][a]", "Four more were wounded,[2] one badly.[note 3]", "The rest fled.");
    assertThat(sentences)
        .extracting(Sentence::citations)
        .containsExactly(List.of("1", "a"), List.of("2", "note 3"), List.of());
  }

  @Test
  void aQuoteKeepsItsStop() {
    assertThat(cut("\"We were asleep.\" He wept. “They came at dawn.” Nobody answered."))
        .containsExactly(
            "\"We were asleep.\"", "He wept.", "“They came at dawn.”", "Nobody answered.");
  }

  @Test
  void aQuoteWithinASentenceEndsNone() {
    assertThat(cut("He cried: \"Run!\" and fell. They ran."))
        .containsExactly("He cried: \"Run!\" and fell.", "They ran.");
  }

  @Test
  void aCitationMayStandBehindASpace() {
    assertThat(cut("Six fell. [2] Four fled [3]. It was over."))
        .containsExactly("Six fell. [2]", "Four fled [3].", "It was over.");
  }

  @Test
  void bracketsStayWithTheirSentence() {
    assertThat(cut("The fort fell (it had 40 men). Six fled."))
        .containsExactly("The fort fell (it had 40 men).", "Six fled.");
  }

  @Test
  void spansCountFromTheStartOfTheText() {
    String text = "Title\n\n  Six fell.  Four fled. ";

    assertThat(new Sentences().of(text, new Span(7, text.length())))
        .extracting(Sentence::span)
        .containsExactly(new Span(9, 18), new Span(20, 30));
  }

  @Test
  void aSentenceThatIsTooLongIsCutAnywhere() {
    for (int letters = 2_980; letters <= 3_000; letters++) {
      String text = "x".repeat(letters) + ", and on 4 May 1914 they fled.";

      assertThat(cut(text)).last().asString().endsWith("they fled.");
    }
  }

  @Test
  void blanksAreNoSentence() {
    assertThat(cut("  \n ")).isEmpty();
  }
}
