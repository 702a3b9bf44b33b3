package org.skirmish.world.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jama'at Nasr al-Islam | jamaat nasr al islam",
        "Ménaka | menaka",
        "MENAKA | menaka",
        "N’Djamena | ndjamena",
        "U.S. | u s",
        "Łódź Đà Nẵng | lodz da nang",
        "Ṣalāḥ ad-Dīn | salah ad din",
        "Mayi-Mayi (Yakutumba) | mayi mayi yakutumba",
        "İzmir | izmir"
      })
  void namesAreComparedByTheirFoldedWords(String name, String key) {
    assertThat(Words.key(name)).isEqualTo(key);
  }

  @Test
  void theLongestNameAndTheFirstEntryWin() {
    NameIndex<String> index = new NameIndex<>();
    index.add("Islamic State", "core");
    index.add("Islamic State in Somalia", "Somalia");
    index.add("islamic state", "late");
    index.add("–", "no word");
    List<String> words = Words.of("the Islamic State in the Sahara");
    assertThat(index.longestAt(words, 1)).contains(new NameIndex.Match<>("core", 2));
    assertThat(index.longestAt(words, 0)).isEmpty();
    assertThat(index.get("Islamic State in Somalia")).contains("Somalia");
    assertThat(index.get("Islamic")).isEmpty();
    assertThat(index.get("")).isEmpty();
  }
}
