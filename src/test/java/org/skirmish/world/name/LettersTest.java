package org.skirmish.world.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  /** Letters that Unicode does not decompose; the romanised names of places have them. */
  private static final String PLAIN = "øØłŁıđĐ";

  @Test
  void lettersFoldAsUnicodeDecomposesThem() {
    for (char c = 0; c < 0xD800; c++) {
      char folded = Letters.folded(c);
      if (folded > Letters.OTHER && PLAIN.indexOf(c) < 0) {
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        String letter = base.replaceAll("[\\p{Mn}ʾ]", "").toLowerCase(Locale.ROOT);
        assertThat(String.valueOf(folded)).as("U+%04X", (int) c).isEqualTo(letter);
      }
    }
  }

  @Test
  void bordersAreWhatIsNoPartOfAWord() {
    for (char c = 0; c < 0xD800; c++) {
      char folded = Letters.folded(c);
      if (folded == Letters.BORDER || folded > Letters.OTHER) {
        assertThat(Character.isLetterOrDigit(c))
            .as("U+%04X", (int) c)
            .isEqualTo(folded != Letters.BORDER);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jama'at Nasr al-Islam",
        "–Gao–",
        "' a '",
        "Đại Việt",
        "Kaŀla",
        "Ménaka",
        "Αθήνα 1",
        "--",
        "''",
        ""
      })
  void aKeyIsItsWordsJoined(String name) {
    assertThat(Words.key(name)).isEqualTo(String.join(" ", Words.of(name)));
  }
}
