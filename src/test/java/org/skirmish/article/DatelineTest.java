package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final String STORY = " A mine killed six herders on Friday, the mayor said.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "BAMAKO, Mali (Wire) —              | Bamako         | Mali, Wire",
        "PORT-AU-PRINCE, Haiti —            | Port-au-prince | Haiti",
        "PORT MORESBY —                     | Port Moresby   | -",
        "GAO, Mali, March 14, 2021 (Wire) — | Gao            | Mali",
        "Gao (north of Mali), 12 May 2018 – | Gao            | Mali",
        "New Delhi -                        | New Delhi      | -",
        "Bouar —                            | Bouar          | -",
        "BAMAKO, MALI (WIRE) --             | Bamako         | MALI, WIRE",
        "BAMAKO, Mali (WIRE) _              | Bamako         | Mali, WIRE",
        "BAMAKO:                            | Bamako         | -",
        "BAMAKO, Mali:                      | Bamako         | Mali",
        "Bamako, May 12 (WIRE)              | Bamako         | -"
      })
  void hasATownAndWhatIsAroundIt(String dateline, String town, String within) {
    Dateline found = Text.article("Mine kills six\n\n" + dateline + STORY).dateline().orElseThrow();

    assertThat(found.town().name()).isEqualTo(town);
    assertThat(found.within()).isEqualTo(within == null ? List.of() : List.of(within.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO troops killed four - all of them herders -",
        "Gao, Kidal and Mopti -",
        "He left - so they said -",
        "BAMAKO"
      })
  void isNoClauseThatADashCuts(String opening) {
    assertThat(Text.article("Mine kills six\n\n" + opening + STORY).dateline()).isEmpty();
  }
}
