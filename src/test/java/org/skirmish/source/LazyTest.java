package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {

  @Test
  void isMadeOnceWhoeverAsks() {
    AtomicInteger made = new AtomicInteger();
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);

    assertThat(made).hasValue(0);
    assertThat(IntStream.range(0, 1000).parallel().map(i -> lazy.get()).distinct().toArray())
        .containsExactly(1);
  }

  @Test
  void aFailureIsNotKept() {
    AtomicInteger tries = new AtomicInteger();
    Lazy<Integer> lazy = new Lazy<>(() -> 6 / tries.getAndIncrement());

    assertThatThrownBy(lazy::get).isInstanceOf(ArithmeticException.class);
    assertThat(lazy.get()).isEqualTo(6);
  }
}
