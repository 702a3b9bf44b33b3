package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One point, and some on one side of the antimeridian.
        "-1.5 16 | -1.5 16 -1.5 16",
        "177.4 -18 178.6 -17 | 177.4 -18 178.6 -17",
        "-178.8 -18 -179.9 -17 | -179.9 -18 -178.8 -17",
        // Fiji, as in RFC 7946.
        "177 -20 -178 -16 | 177 -20 -178 -16",
        "178.44 -18.1 -179.97 -16.9 -178.8 -18.2 | 178.44 -18.2 -178.8 -16.9",
        "180 -17 -180 -16 | 180 -17 -180 -16",
        // Chukotka and Alaska.
        "177.5 64.7 -149.9 61.2 -165.4 64.5 | 177.5 61.2 -149.9 64.7",
        // Around the earth there is no better box than the whole.
        "178 -18 -178 -18 2 48 | -178 -18 178 48",
        "-74.5 40 151.25 -33.5 | -74.5 -33.5 151.25 40",
        // Points in one bin, and beyond the edges.
        "10.01 1 10.09 2 10.05 3 | 10.01 1 10.09 3",
        "180 90 | 180 90 180 90",
        "-180 -90 | -180 -90 -180 -90"
      })
  void isTheSmallestBoxThatIsReadWell(String points, String box) {
    Extent extent = new Extent();
    assertThat(extent.isEmpty()).isTrue();
    double[] numbers = numbers(points);
    for (int i = 0; i < numbers.length; i += 2) {
      extent.add(numbers[i], numbers[i + 1]);
    }
    assertThat(extent.isEmpty()).isFalse();
    assertThat(extent.box()).containsExactly(numbers(box));
  }

  private static double[] numbers(String text) {
    String[] words = text.split(" ");
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }
}
