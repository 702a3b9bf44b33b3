package org.skirmish.mention.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Read;

class PartyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mali                                      | Mali
          Mali[1]                                   | Mali
          Mali (until 2015)                         | Mali
          Free Company of Vardane                   | Free Company of Vardane
          Jama'at Nasr al-Islam wal Muslimin        | Jama'at Nasr al-Islam wal Muslimin
          • Boko Haram                              | Boko Haram
          Vardane Guard †                           | Vardane Guard
          Supported by: France                      | France
          Iraq Iraqi Army                           | Iraqi Army
          Burkina Faso Burkinabe soldiers           | Burkinabe soldiers
          Mali;                                     | Mali
          # several on one line, as tables of pipes have them
          Mali France                               | Mali; France
          Niger United States France                | Niger; United States; France
          Mali Ansar Dine                           | Mali; Ansar Dine
          Ansar Dine MUJAO AQIM                     | Ansar Dine; MUJAO; AQIM
          # a list, where one of them is known
          Ansar Dine, Sons of the Dune              | Ansar Dine; Sons of the Dune
          Sons of the Dune; Free Company and Guard  | Sons of the Dune; Free Company and Guard
          Free Company of Kidal, Mali               | Free Company of Kidal, Mali
          # a name that ends in a bracket, where it is nothing without it
          CPI (Maoist)                              | CPI (Maoist)
          JNIM (from 2017)                          | JNIM
          # people behind known names, an aircraft, and what is only said of somebody
          Mali Niger French Rifles                  | Mali; Niger; French Rifles
          United States B-52                        | United States
          Ansar Dine, led by two of its founders    | Ansar Dine
          MUJAO; raids planned by a man from Gao    | MUJAO
          Mali Air Force of Mali                    | Mali
          # one name, though a country's stands in it
          Mali Defence Volunteers                   | Mali Defence Volunteers
          """)
  void readsTheNamesOfALine(String line, String names) {
    assertThat(Read.parties(line)).isEqualTo(Read.list(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Unknown", "None", "Unidentified", "Supported by:", "•", "[1]", "(2014)"})
  void headingsAndWordsForNobodyAreNoNames(String line) {
    assertThat(Read.parties(line)).isEmpty();
  }

  @Test
  void aCountryIsKnownAndSoIsAGroup() {
    assertThat(Read.partiesOf("Mali").get(0).country().orElseThrow().iso3()).isEqualTo("MLI");
    assertThat(Read.partiesOf("JNIM").get(0).known().orElseThrow().name())
        .isEqualTo("Jama'at Nasr al-Islam wal Muslimin");
    Party unknown = Read.partiesOf("Free Company of Vardane").get(0);
    assertThat(unknown.known()).isEmpty();
    assertThat(unknown.country()).isEmpty();
  }

  @Test
  void theSpanLeavesTheBracketsOut() {
    String line = "  Mali France (from 2013)[1]";

    assertThat(Read.partiesOf(line))
        .extracting(party -> party.span().of(line))
        .containsExactly("Mali", "France");
  }
}
