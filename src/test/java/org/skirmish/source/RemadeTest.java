package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RemadeTest {

  @Test
  void isMadeWhenItIsAskedForAndKeptWhileSomebodyHoldsIt() {
    AtomicInteger made = new AtomicInteger();
    Remade<String> remade = new Remade<>(() -> "value " + made.incrementAndGet());

    assertThat(made).hasValue(0);
    String first = remade.get();
    assertThat(remade.get()).isSameAs(first);
    assertThat(made).hasValue(1);
  }
}
