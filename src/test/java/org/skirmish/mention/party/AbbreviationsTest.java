package org.skirmish.mention.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.mention.Read;

/** Short forms that an article introduces itself. */
class AbbreviationsTest {

  private static List<String> keys(String introduction, String text) {
    return Read.sentence(List.of(), introduction, text).actors().stream()
        .map(ActorMention::key)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Tarkessa Liberation Front (TLF) was founded in 1904.    | TLF  | tarkessa liberation front
          The Free Company of Vardane (FCV) held the fort.            | FCV  | free company of vardane
          Men of the Vardane Reserve Police Force (VRPF) came.        | VRPF | vardane reserve police force
          """)
  void aShortFormInBracketsStandsForTheNameBefore(String introduction, String form, String key) {
    assertThat(keys(introduction, "At noon the " + form + " attacked.")).containsExactly(key);
  }

  @Test
  void otherBracketsIntroduceNothing() {
    assertThat(keys("The Vardane Guards (about 40 men) came.", "At noon QXZ attacked.")).isEmpty();
    assertThat(keys("The truce (1904) was over.", "At noon QXZ attacked.")).isEmpty();
  }
}
