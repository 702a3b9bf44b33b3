package org.skirmish.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Span;

class TokenizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,204",
        "1\u00a0204",
        "1\u202f204",
        "1\u2009204",
        "12,345,678",
        "1\u00a0234\u00a0567",
        "40",
        "3.5",
        "1,204.5",
        "007",
        "1914"
      })
  void aNumberIsOneToken(String number) {
    assertThat(Read.tokens(number + " men"))
        .first()
        .isEqualTo(new Token(new Span(0, number.length()), Token.Kind.NUMBER, number, number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3, 17 injured          | 3; ,; 17; injured
          1,20 or 4,0000         | 1; ,; 20; or; 4; ,; 0000
          1 204 men              | 1; 204; men
          1914,500               | 1914; ,; 500
          It fell in 1914.       | It; fell; in; 1914; .
          20–30                  | 20; –; 30
          60+                    | 60; +
          2nd                    | 2; nd
          """)
  void whatIsNoGroupFallsApart(String text, String tokens) {
    assertThat(Read.tokens(text)).extracting(Token::text).isEqualTo(Read.list(tokens));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jama'at Nasr         | jamaat; nasr
          N’Djamena            | ndjamena
          Ménaka               | menaka
          Tillabéri's garrison | tillaberi; 's; garrison
          the rebels' camp     | the; rebels; '; camp
          Qur'an               | quran
          Özgürlük Żarnowiec   | ozgurluk; zarnowiec
          Côte d'Ivoire        | cote; divoire
          """)
  void wordsAreFoldedAndKeepTheirApostrophes(String text, String keys) {
    assertThat(Read.tokens(text)).extracting(Token::key).isEqualTo(Read.list(keys));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mali's army", "Mali’s army"})
  void thePossessiveIsATokenOfItsOwn(String text) {
    assertThat(Read.tokens(text))
        .extracting(Token::kind)
        .containsExactly(Token.Kind.WORD, Token.Kind.POSSESSIVE, Token.Kind.WORD);
  }

  @Test
  void citationMarksAreLeftOut() {
    assertThat(Read.tokens("3,000[1] men[note 2] fell[citation needed]"))
        .extracting(Token::text)
        .containsExactly("3,000", "men", "fell");
  }

  @Test
  void quotationMarksAreOneKind() {
    assertThat(Read.tokens("“a” „b« \"c\""))
        .extracting(Token::key)
        .containsExactly("\"", "a", "\"", "\"", "b", "\"", "\"", "c", "\"");
  }

  @Test
  void everyTokenQuotesTheText() {
    String text = "Über 1 204 of Mali’s 𝔐en (c. 40–60%) fell[3].";

    assertThat(Read.tokens(text))
        .isNotEmpty()
        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.text()));
  }
}
