package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private long now = 5;

  @Test
  void withoutOneThereIsTimeForEver() {
    Deadline.check();
    assertThat(Deadline.own()).isNull();
  }

  @Test
  void workGoesOnUntilTheTimeIsOver() {
    assertThat(
            Deadline.within(
                SECOND,
                () -> now,
                () -> {
                  now += SECOND.toNanos();
                  Deadline.check();
                  return "in time";
                }))
        .isEqualTo("in time");
    assertThatThrownBy(
            () ->
                Deadline.within(
                    SECOND,
                    () -> now,
                    () -> {
                      now += SECOND.toNanos() + 1;
                      Deadline.check();
                      return "late";
                    }))
        .isInstanceOf(Deadline.PassedException.class);
    Deadline.check();
  }

  @Test
  void itHoldsForThreadsThatHelp() {
    List<Integer> items = Collections.nCopies(100_000, 1);
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    assertThatThrownBy(
            () ->
                Deadline.within(
                    SECOND,
                    () -> now,
                    () -> {
                      now += 2 * SECOND.toNanos();
                      return InOrder.map(items, item -> threads.add(Thread.currentThread()));
                    }))
        .isInstanceOf(Deadline.PassedException.class);
    assertThat(threads).isEmpty();
  }

  @Test
  void aNightInWhichTheComputerSleepsIsAMoment() {
    assertThat(AwakeClock.awake(SECOND.toNanos() / 10)).isEqualTo(SECOND.toNanos() / 10);
    assertThat(AwakeClock.awake(Duration.ofHours(8).toNanos())).isEqualTo(2 * SECOND.toNanos());
  }
}
