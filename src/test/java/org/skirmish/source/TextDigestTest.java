package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDigestTest {

  /** SHA-256 of the empty text begins with e3 b0 c4 42 98 fc 1c. */
  @Test
  void theFirstFiftyBitsInCrockfordsBase32() {
    assertThat(TextDigest.of("")).isEqualTo("werc8gmrzg");
  }

  @Test
  void anotherTextHasAnother() {
    assertThat(TextDigest.of("Ménaka")).hasSize(10).isNotEqualTo(TextDigest.of("Menaka"));
  }
}
