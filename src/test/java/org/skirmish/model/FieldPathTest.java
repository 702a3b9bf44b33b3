package org.skirmish.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldPathTest {

  @Test
  void isWrittenAsThePathInTheEventsFile() {
    assertThat(FieldPath.DATE_START).hasToString("date.start");
    assertThat(FieldPath.SUB_EVENT_TYPE).hasToString("sub_event_type");
    assertThat(FieldPath.CIVILIANS.figure(Harm.DISPLACED)).hasToString("civilians.displaced");
    assertThat(FieldPath.side(1).figure(Harm.KILLED)).hasToString("sides[1].killed");
    assertThat(FieldPath.side(1).actor(0).name()).hasToString("sides[1].actors[0].name");
    assertThat(FieldPath.claim(2).by()).hasToString("claims[2].by");
  }

  @Test
  void isToldFromOthersByItsPath() {
    assertThat(FieldPath.side(1).actor(0).type())
        .isEqualTo(FieldPath.side(1).actor(0).type())
        .hasSameHashCodeAs(FieldPath.side(1).actor(0).type())
        .isNotEqualTo(FieldPath.side(0).actor(0).type())
        .isNotEqualTo(FieldPath.side(1).actor(0).country());
  }
}
