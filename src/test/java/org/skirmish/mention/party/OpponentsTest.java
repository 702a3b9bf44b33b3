package org.skirmish.mention.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Tokenizer;
import org.skirmish.source.Span;
import org.skirmish.world.World;

class OpponentsTest {

  private static Optional<Opponents> read(String text) {
    return Opponents.of(Tokenizer.of(text, new Span(0, text.length())), World.load());
  }

  private static String names(List<Opponents.Named> side) {
    return String.join(", ", side.stream().map(Opponents.Named::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The battle was fought on 3 May 1914 between Italy and Spain in the hills of Peru. | Italy | Spain
          It was a clash between Ottoman riders and a Portuguese fleet led by a Dane.       | Ottoman | Portuguese
          The engagement between the combined fleets of France and Spain and a British squadron ended at noon. | France, Spain | British
          A fight between the Sioux, Cheyenne, and Arapaho and a column of the United States was lost. | Sioux, Cheyenne, Arapaho | United States
          """)
  void bothSidesAreNamed(String text, String first, String second) {
    Opponents sides = read(text).orElseThrow();

    assertThat(names(sides.first())).isEqualTo(first);
    assertThat(names(sides.second())).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The battle was fought between 3 and 5 May 1914.",
        "The town lies between Mali and Niger.",
        "The battle took place between the hill and the river.",
        "The battle was fought between Malian soldiers and rebels of Mali.",
      })
  void withoutTwoNamesThereAreNoSides(String text) {
    assertThat(read(text)).isEmpty();
  }
}
