package org.skirmish.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.skirmish.cli.input.Pace;

class AheadTest {

  private static final Runnable NOTHING = () -> {};

  @Test
  void resultsComeInTheOrderOfTheWork() {
    try (Ahead<Integer> ahead = new Ahead<>()) {
      CountDownLatch second = new CountDownLatch(1);
      ahead.give(
          () -> {
            second.await();
            return 1;
          },
          1);
      ahead.give(
          () -> {
            second.countDown();
            return 2;
          },
          1);
      // With one processor the first would wait for the second for ever.
      List<Integer> results = new ArrayList<>();
      if (Runtime.getRuntime().availableProcessors() == 1) {
        second.countDown();
      }
      while (!ahead.isEmpty()) {
        results.add(ahead.take(NOTHING));
      }
      assertThat(results).containsExactly(1, 2);
    }
  }

  @Test
  void onlySoMuchWaits() {
    try (Ahead<Integer> ahead = new Ahead<>()) {
      int given = 0;
      while (ahead.hasRoom(1)) {
        ahead.give(() -> 0, 1);
        given++;
      }
      assertThat(given).isEqualTo(4 * Runtime.getRuntime().availableProcessors());
      ahead.take(NOTHING);
      assertThat(ahead.hasRoom(1)).isTrue();
    }
  }

  @Test
  void whatIsLargeWaitsUntilItIsAlone() {
    try (Ahead<Integer> ahead = new Ahead<>(new Pace(Duration.ofMinutes(1), 10))) {
      assertThat(ahead.hasRoom(50)).isTrue();
      ahead.give(() -> 0, 6);
      assertThat(ahead.hasRoom(4)).isTrue();
      assertThat(ahead.hasRoom(5)).isFalse();
      assertThat(ahead.hasRoom(50)).isFalse();
      ahead.take(NOTHING);
      assertThat(ahead.hasRoom(50)).isTrue();
      ahead.give(() -> 0, 50);
      assertThat(ahead.hasRoom(0)).isFalse();
    }
  }

  @Test
  void whatTheWorkThrowsComesOut() {
    try (Ahead<Integer> ahead = new Ahead<>()) {
      ahead.give(
          () -> {
            throw new IllegalStateException("no such row");
          },
          1);
      ahead.give(
          () -> {
            throw new OutOfMemoryError("too much");
          },
          1);
      assertThatThrownBy(() -> ahead.take(NOTHING)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> ahead.take(NOTHING)).isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void workThatNeverEndsIsLeftToItselfAndTheRestGoesOn() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    try (Ahead<String> ahead = new Ahead<>(new Pace(Duration.ofMillis(200), 10))) {
      for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors() - 1; i++) {
        ahead.give(
            () -> {
              never.await();
              return "late";
            },
            1,
            () -> "given up");
      }
      ahead.give(() -> "done", 1, () -> "given up");
      List<String> results = new ArrayList<>();
      while (!ahead.isEmpty()) {
        results.add(ahead.take(looks::incrementAndGet));
      }
      assertThat(results).endsWith("given up", "done");
      assertThat(results.subList(0, results.size() - 1)).containsOnly("given up");
      assertThat(looks.get()).isPositive();
    } finally {
      never.countDown();
    }
  }
}
