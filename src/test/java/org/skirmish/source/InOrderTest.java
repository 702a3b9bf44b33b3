package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final int MANY = 5000;

  @Test
  void resultsStandInTheOrderOfTheItems() {
    for (int size : new int[] {0, 1, 255, 256, MANY}) {
      List<Integer> items = IntStream.range(0, size).boxed().toList();

      assertThat(InOrder.map(items, item -> "item " + item))
          .containsExactlyElementsOf(items.stream().map(item -> "item " + item).toList());
    }
  }

  @Test
  void whatTheWorkThrowsIsThrownHere() {
    List<Integer> items = IntStream.range(0, MANY).boxed().toList();

    assertThatThrownBy(() -> InOrder.map(items, item -> 100 / (item - MANY / 2)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void workMayHaveWorkOfItsOwn() {
    List<Integer> outer = IntStream.range(0, 300).boxed().toList();
    List<List<Integer>> found =
        InOrder.map(outer, item -> InOrder.map(new ArrayList<>(outer), inner -> inner * item));

    assertThat(found.get(7).get(299)).isEqualTo(7 * 299);
  }
}
