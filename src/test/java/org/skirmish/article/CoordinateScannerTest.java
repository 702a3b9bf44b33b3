package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Span;

class CoordinateScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # degrees, minutes and seconds
          14°57′30″N 3°53′15″W            | 14.95833  | -3.8875
          14°57'30"N 3°53'15"W            | 14.95833  | -3.8875
          14°57’30”N, 3°53’15”W           | 14.95833  | -3.8875
          14° 57′ 30″ N, 3° 53′ 15″ W     | 14.95833  | -3.8875
          14°57′30.6″N 3°53′15.0″W        | 14.95850  | -3.8875
          14°57′30''N 3°53′15''W          | 14.95833  | -3.8875
          # degrees and minutes, decimal minutes
          14°57′N 3°53′W                  | 14.95     | -3.88333
          14°57.5′N 3°53.25′W             | 14.95833  | -3.8875
          # whole and decimal degrees
          34°S 150°E                      | -34       | 150
          14.95833°N 3.8875°W             | 14.95833  | -3.8875
          14.95833° N, 3.8875° W          | 14.95833  | -3.8875
          14.95833N 3.8875W               | 14.95833  | -3.8875
          # the hemisphere in front
          N 15.867° E 1.513°              | 15.867    | 1.513
          N15.867 E1.513                  | 15.867    | 1.513
          S 33°52′ W 70°40′               | -33.86667 | -70.66667
          # signed pairs
          -10.77556; 40.47278             | -10.77556 | 40.47278
          -14° 57′ 30″, 3° 53′ 15″        | -14.95833 | 3.8875
          −14°57′ −3°53′                  | -14.95    | -3.88333
          14°57'30"; -3°53'15"            | 14.95833  | -3.8875
          14.95833, -3.8875               | 14.95833  | -3.8875
          −10.77556, −40.47278            | -10.77556 | -40.47278
          14.95833 / -3.8875              | 14.95833  | -3.8875
          # southern and western, and all around the earth
          33°51′30″S 151°12′30″E          | -33.85833 | 151.20833
          0°30′N 0°06′W                   | 0.5       | -0.1
          90°N 180°E                      | 90        | 180
          # longitude first
          3°53′15″W 14°57′30″N            | 14.95833  | -3.8875
          """)
  void readsAPoint(String text, double latitude, double longitude) {
    Optional<Coordinates> point = CoordinateScanner.mostExact(text, Text.whole(text));

    assertThat(point).isPresent();
    assertThat(point.get().latitude()).isCloseTo(latitude, within(1e-5));
    assertThat(point.get().longitude()).isCloseTo(longitude, within(1e-5));
    assertThat(point.get().span().of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no point at all",
        "95°00′N 3°00′W",
        "14°00′N 191°00′W",
        "95.12345, 3.88750",
        "14°57′30″N",
        "14°57′N 13°57′N",
        "at 5 and 7",
        "slopes of 14°, 3°",
        "5, 7",
        "24 November 2017, 05:00",
        "on 1.5.2014 and 2.5.2014",
        "30 °C to 35 °C",
        "3.5 million 2.5 million",
        "Mali: 11 killed, 60 wounded",
      })
  void findsNoPoint(String text) {
    assertThat(CoordinateScanner.mostExact(text, Text.whole(text))).isEmpty();
  }

  @Test
  void ofThreeNotationsTheMostExactOneCounts() {
    String text =
        "Coordinates: 14°57′N 3°53′W / 14.9583°N 3.8875°W / 14.95833; -3.88751 (Tarkessa)";

    assertThat(CoordinateScanner.mostExact(text, Text.whole(text)))
        .contains(new Coordinates(14.95833, -3.88751, new Span(51, 69)));
  }

  @Test
  void looksOnlyWithinTheSpan() {
    String text = "14°57′N 3°53′W";

    assertThat(CoordinateScanner.mostExact(text, new Span(0, 7))).isEmpty();
    assertThat(CoordinateScanner.mostExact(text, new Span(8, 14))).isEmpty();
  }
}
