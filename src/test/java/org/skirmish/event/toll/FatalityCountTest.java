package org.skirmish.event.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Side;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

class FatalityCountTest {

  private static Toll killed(Range range) {
    return Toll.UNKNOWN.with(Harm.KILLED, range);
  }

  private static Fatalities of(Toll civilians, Toll... sides) {
    List<Side> all =
        Arrays.stream(sides).map(toll -> new Side(Side.Role.UNKNOWN, List.of(), toll)).toList();
    return FatalityCount.of(all, civilians);
  }

  private static Fatalities fatalities(int best, int low, int high) {
    return new Fatalities(OptionalInt.of(best), OptionalInt.of(low), OptionalInt.of(high));
  }

  private static Fatalities atLeast(int low) {
    return new Fatalities(OptionalInt.empty(), OptionalInt.of(low), OptionalInt.empty());
  }

  @Test
  void exactFiguresAddUp() {
    assertThat(of(killed(Range.exactly(2)), killed(Range.exactly(3)), killed(Range.exactly(8))))
        .isEqualTo(fatalities(13, 13, 13));
  }

  @Test
  void rangesAddUpAtBothEndsAndTheLowerIsTheBest() {
    assertThat(of(Toll.UNKNOWN, killed(Range.between(8, 10)), killed(Range.exactly(3))))
        .isEqualTo(fatalities(11, 11, 13));
  }

  @Test
  void aSideWithoutAFigureLeavesTheSumOpen() {
    assertThat(of(Toll.UNKNOWN, killed(Range.exactly(3)), Toll.UNKNOWN)).isEqualTo(atLeast(3));
  }

  @Test
  void civiliansThatNobodyCountedDoNotOpenTheSum() {
    assertThat(of(Toll.UNKNOWN, killed(Range.exactly(3)))).isEqualTo(fatalities(3, 3, 3));
  }

  @Test
  void atLeastOpensTheSum() {
    assertThat(of(Toll.UNKNOWN, killed(Range.atLeast(21)), killed(Range.exactly(4))))
        .isEqualTo(atLeast(25));
  }

  @Test
  void upToBoundsTheSumFromAbove() {
    assertThat(of(Toll.UNKNOWN, killed(Range.exactly(3)), killed(Range.upTo(8))).high())
        .hasValue(11);
  }

  @Test
  void withoutAnyFigureNothingIsKnown() {
    assertThat(of(Toll.UNKNOWN, Toll.UNKNOWN)).isEqualTo(Fatalities.UNKNOWN);
    assertThat(of(Toll.UNKNOWN.with(Harm.WOUNDED, Range.exactly(5)))).isEqualTo(Fatalities.UNKNOWN);
  }
}
