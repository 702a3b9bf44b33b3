package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

class SubjectTest {

  private static Result<?> read(String text) {
    return Events.read(new Document("article.txt", "text", text.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `Idrissa Sow\\n\\nIdrissa Sow (born 3 May 1970) is a Malian general who fought at Tarkessa.`          | BIOGRAPHY
          `Idrissa Sow\\n\\nIdrissa Sow (3 May 1870 – 9 June 1914) was an officer who fell at Tarkessa.`        | BIOGRAPHY
          `Idrissa Sow\\nBorn3 May 1870\\nDied9 June 1914\\n\\nSow was an officer who fell in the battle of Tarkessa.` | BIOGRAPHY
          `Tarkessa\\n\\nTarkessa is a town in the north of Mali that is known for its salt market.`            | NO_EVENT
          `Salt\\n\\nSalt is a mineral. It has been traded across the desert for two thousand years.`           | NO_EVENT
          """)
  void pagesOnPeopleAndThingsAreTurnedAway(String page, Reject.Reason reason) {
    assertThat(read(page))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> assertThat(rejected.reject().reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battle of Tarkessa\\n\\nThe battle of Tarkessa was fought in 1914.",
        "Mine near Amsagar\\n\\nSix soldiers were killed on Tuesday when their truck hit a mine.",
        "March in Orlen\\n\\nSome 400 students marched through Orlen on Monday, shouting slogans.",
        "Tarkessa, 3 May\\n\\nGunmen attacked the customs post of Tarkessa on 3 May 2014.",
        "Orlen\\nDate3 May 2014\\nDeaths12\\n\\nA house fell down in the old town of Orlen that day."
      })
  void pagesOnEventsPass(String page) {
    assertThat(read(page)).isInstanceOf(Result.Of.class);
  }
}
