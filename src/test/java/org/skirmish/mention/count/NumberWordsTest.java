package org.skirmish.mention.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Read;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                                         | 7
          1,204                                     | 1204
          1,204,000                                 | 1204000
          one                                       | 1
          Twelve                                    | 12
          twenty                                    | 20
          twenty-one                                | 21
          twenty one                                | 21
          ninety-nine                               | 99
          one hundred                               | 100
          a hundred                                 | 100
          a hundred and five                        | 105
          one hundred five                          | 105
          three hundred and forty-two               | 342
          a thousand                                | 1000
          two thousand                              | 2000
          two thousand three hundred                | 2300
          one thousand two hundred and thirty-four  | 1234
          forty thousand                            | 40000
          two hundred thousand                      | 200000
          fifteen hundred                           | 1500
          a dozen                                   | 12
          two dozen                                 | 24
          half a dozen                              | 6
          a score                                   | 20
          3 hundred                                 | 300
          40 thousand                               | 40000
          1.5 million                               | 1500000
          two million                               | 2000000
          """)
  void readsWholeNumbers(String text, int value) {
    var tokens = Read.tokens(text + " men");

    assertThat(NumberWords.at(tokens, 0)).contains(new NumberWords.Found(value, tokens.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twenty, one was hurt   | 20 | 1
          five and six           | 5  | 1
          five six               | 5  | 1
          twenty and one         | 20 | 1
          ten thousands          | 10 | 1
          """)
  void endsWhereTheNextNumberBegins(String text, int value, int tokens) {
    assertThat(NumberWords.at(Read.tokens(text), 0)).contains(new NumberWords.Found(value, tokens));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dozens of men",
        "scores died",
        "hundreds fled",
        "several",
        "a man",
        "an army",
        "3.5 men",
        "thousand",
        "men",
        "9999999999"
      })
  void vagueWordsAndOthersAreNoNumbers(String text) {
    assertThat(NumberWords.at(Read.tokens(text), 0)).isEmpty();
  }
}
