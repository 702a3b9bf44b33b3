package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Span;

class PassageTest {

  @Test
  void aCellSaysWhereItBeginsAndEnds() {
    assertThat(Passage.parse(" 123-456 ")).contains(new Span(123, 456));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "12", "12-", "-12", "5-3", "a-b", "1-99999999999", "1--3"})
  void anythingElseSaysNothing(String cell) {
    assertThat(Passage.parse(cell)).isEmpty();
  }

  @Test
  void itGoesFromTheFirstToTheLastOfTheEventsOwnWords() {
    assertThat(Passage.text(EventFixture.telling("Gunmen killed two.").build())).isEqualTo("0-18");
  }
}
