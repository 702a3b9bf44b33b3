package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DivisionStyleTest {

  @Test
  void eachNumberOfEventsHasOneColour() {
    assertThat(DivisionStyle.starts(1)).containsExactly(1L);
    assertThat(DivisionStyle.starts(2)).containsExactly(1L);
    assertThat(DivisionStyle.starts(30)).containsExactly(1L, 3L, 10L, 30L);
    assertThat(DivisionStyle.qml(12))
        .contains("lower=\"0.5\" upper=\"2.5\" label=\"1 – 2\"")
        .contains("lower=\"2.5\" upper=\"9.5\" label=\"3 – 9\"")
        .contains("lower=\"9.5\" upper=\"12.5\" label=\"10 – 12\"")
        .contains("126,10,20,255")
        .doesNotContain("@");
  }

  @Test
  void withoutEventsItIsAStyleAllTheSame() {
    assertThat(DivisionStyle.qml(0)).contains("upper=\"1.5\" label=\"1\"");
  }
}
