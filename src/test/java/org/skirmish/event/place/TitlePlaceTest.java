package org.skirmish.event.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Battle of Tarkessa                    | tarkessa
          Second Battle of Tarkessa             | tarkessa
          Siege of Żarnowiec (1404)             | zarnowiec
          2014 Tarkessa ambush                  | tarkessa
          May 2014 Tarkessa attack              | tarkessa
          Dursala market bombing                | dursala
          Battle of Limbe Ford                  | limbe ford
          Fall of Vardane                       | vardane
          Orlen schoolgirls kidnapping          | orlen
          Battle of Saint-Orlen                 | saint orlen
          """)
  void anEventsNameNamesItsPlace(String title, String words) {
    assertThat(TitlePlace.of(title)).contains(List.of(words.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tarkessa",
        "Idrissa Sow",
        "Battle",
        "2014 attack",
        "Army says that it has no news of the two men missing since the ambush"
      })
  void otherTitlesNameNone(String title) {
    assertThat(TitlePlace.of(title)).isEmpty();
  }
}
