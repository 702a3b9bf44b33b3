package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.shapes.WorstShapes;

/**
 * A megabyte of those shapes that once took minutes, and now take a second or two. The timeout is
 * no measurement: it ends a run whose time grows with the square of the length.
 */
@Timeout(120)
class WorstShapesTest {

  private static final int SIZE = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "belligerents-apart",
        "capitals",
        "casualties-line",
        "casualties-parties",
        "killed-counts",
        "one-letter-lines",
        "pipe-belligerents",
        "related-and-cited",
      })
  void endsInTime(String shape) throws Exception {
    AnyTextTest.ends(WorstShapes.all().get(shape).apply(SIZE).getBytes(UTF_8));
  }
}
