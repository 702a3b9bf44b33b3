package org.skirmish.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.language.model.ModelReader;

class LemmatizerTest {

  private static final Lemmatizer LEMMATIZER =
      new Lemmatizer(new ModelReader(EnglishParser.class, "lemmas.bin"));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "shelled,VBD,shell",
        "shelling,VBG,shell",
        "shelling,NN,shelling",
        "bombed,VBN,bomb",
        "killing,VBG,kill",
        "planned,VBD,plan",
        "running,VBG,run",
        "fled,VBD,flee",
        "shot,VBD,shoot",
        "shot,NN,shot",
        "were,VBD,be",
        "took,VBD,take",
        "died,VBD,die",
        "carries,VBZ,carry",
        "raiding,VBG,raid",
        "soldiers,NNS,soldier",
        "civilians,NNS,civilian",
        "men,NNS,man",
        "gunmen,NNS,gunman",
        "policemen,NNS,policeman",
        "children,NNS,child",
        "wives,NNS,wife",
        "militias,NNS,militia",
        "casualties,NNS,casualty",
        "bodies,NNS,body",
        "people,NNS,people",
        "worse,JJR,bad",
        "heaviest,JJS,heavy",
        "bigger,JJR,big",
        "earlier,RBR,early",
        "n't,RB,not",
        "'ve,VBP,have",
        "five,CD,#crd#",
        "hundred,CD,#crd#",
        "0,CD,0",
        "third,JJ,#ord#",
        "0th,JJ,#ord#",
        "menaka,NNP,menaka",
        "zzzed,VBD,zzzed",
      })
  void findsTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
  }
}
