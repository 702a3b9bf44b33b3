package org.skirmish.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.language.Token;
import org.skirmish.source.Span;

class EnglishTokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Contractions, apostrophes, quotes.
        "They didn't flee.|They did n't flee .",
        "He'd said they've won and it's over|He 'd said they 've won and it 's over",
        "the chief's wife and the rebels' camp|the chief 's wife and the rebels ' camp",
        "They’ve taken the mayor’s car|They 've taken the mayor 's car",
        "He cannot come|He can not come",
        "N'Djamena|N'Djamena",
        "the '90s and the 1990's|the '90s and the 1990's",
        "called \"the Fox\",|called \" the Fox \" ,",
        "said “no.”|said “ no . ”",
        // Hyphens and dashes.
        "a 5-year-old boy|a 5 - year - old boy",
        "al-Shabaab's men|al - Shabaab 's men",
        "anti-tank, pro-government, twofold|anti-tank , pro-government , twofold",
        "an F-16 and AK-47s|an F-16 and AK-47s",
        "in 2014-2015 or 1914-18|in 2014 - 2015 or 1914 - 18",
        "dead – or alive—nobody knows|dead – or alive — nobody knows",
        // Abbreviations and full stops.
        "in the U.S. today|in the U.S. today",
        "U.S.-backed forces|U.S. - backed forces",
        "Gen. Diallo and Mr. Ba met Lt. Col. Sy.|Gen. Diallo and Mr. Ba met Lt. Col. Sy .",
        "claimed by the TTP.|claimed by the TTP .",
        "at 5 p.m. on Jan. 5.|at 5 p.m. on Jan. 5 .",
        "No. 5 is gone. No.|No. 5 is gone . No .",
        "the village.The army|the village . The army",
        "and then... nothing?!|and then ... nothing ?!",
        // Numbers, money, units.
        "1,200.50 people, 3,000 cows|1,200.50 people , 3,000 cows",
        "US$50,000 or $5m or €20|US$ 50,000 or $ 5 m or € 20",
        "60% of them (60%)|60 % of them ( 60 % )",
        "10km north, 105mm guns|10 km north , 105 mm guns",
        "at 18:30 on 12/05|at 18:30 on 12/05",
        "-5 and +3|-5 and +3",
        // Brackets, addresses.
        "Kpaya (Haute-Volta)|Kpaya ( Haute - Volta )",
        "as reported [3] (b)|as reported [3] (b)",
        "see https://example.org/a?b=1, please|see https://example.org/a?b=1 , please",
        "write to info@example.org.|write to info@example.org .",
        "(www.example.org)|( www.example.org )",
        "R&D and fish & chips/peas|R&D and fish & chips / peas",
      })
  void cutsAsTheTreebankDoes(String text, String tokens) {
    assertThat(forms(text)).isEqualTo(tokens);
  }

  @Test
  void saysWhereATokenStands() {
    String text = "Before. He didn’t.  After.";
    assertThat(EnglishTokenizer.tokens(text, new Span(8, 19)))
        .extracting(Token::span)
        .containsExactly(new Span(8, 10), new Span(11, 14), new Span(14, 17), new Span(17, 18));
  }

  @Test
  void cutsGarbageOfAnyLengthAtOnce() {
    for (String garbage : List.of("a-", "-a", "..a", "[(", "a.b@", "n't", "1,000")) {
      String text = garbage.repeat(50_000);
      assertThat(EnglishTokenizer.tokens(text, new Span(0, text.length()))).isNotEmpty();
    }
  }

  @Property(tries = 2000)
  void losesNothingButSpace(@ForAll String text) {
    int end = 0;
    for (Token token : EnglishTokenizer.tokens(text, new Span(0, text.length()))) {
      assertThat(text.substring(end, token.span().start()).chars())
          .allMatch(c -> Characters.isSpace((char) c.intValue()));
      assertThat(token.form()).isEqualTo(token.span().of(text).replace('’', '\'')).isNotEmpty();
      end = token.span().end();
    }
    assertThat(text.substring(end).chars()).allMatch(c -> Characters.isSpace((char) c.intValue()));
  }

  private static String forms(String text) {
    return EnglishTokenizer.tokens(text, new Span(0, text.length())).stream()
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }
}
