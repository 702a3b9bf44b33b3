package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.ActorType;

class ActorColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "STATE_FORCES, REBEL_GROUP, 12",
    "REBEL_GROUP, STATE_FORCES, 12",
    "REBEL_GROUP, REBEL_GROUP, 22",
    "POLITICAL_MILITIA, CIVILIANS, 37",
    "EXTERNAL_FORCES, REBEL_GROUP, 28"
  })
  void theInteractionHasTheLowerCodeFirst(ActorType first, ActorType second, int code) {
    assertThat(of(Optional.of(first), Optional.of("B"), Optional.of(second)))
        .isEqualTo(OptionalInt.of(code));
  }

  @Test
  void aSecondActorThatIsNotThereIsZero() {
    assertThat(of(Optional.of(ActorType.REBEL_GROUP), Optional.empty(), Optional.empty()))
        .isEqualTo(OptionalInt.of(20));
    assertThat(of(Optional.of(ActorType.PROTESTERS), Optional.empty(), Optional.empty()))
        .isEqualTo(OptionalInt.of(60));
  }

  @Test
  void aKindThatIsNotKnownLeavesItEmpty() {
    assertThat(of(Optional.empty(), Optional.of("B"), Optional.of(ActorType.CIVILIANS))).isEmpty();
    assertThat(of(Optional.of(ActorType.REBEL_GROUP), Optional.of("B"), Optional.empty()))
        .isEmpty();
  }

  private static OptionalInt of(
      Optional<ActorType> first, Optional<String> secondName, Optional<ActorType> second) {
    return new ActorColumns(Optional.of("A"), List.of(), first, secondName, List.of(), second)
        .interactionCode();
  }
}
