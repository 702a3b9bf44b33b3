package org.skirmish.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.skirmish.coding.DisorderType;

class AgreementTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 4);
  private static final List<String> BOTH = List.of("Front of the Dunes", "Mali");

  private static final Fingerprint RAID =
      new Fingerprint(
          0,
          "MLI-20210604-kidal-0",
          "a.txt",
          DAY,
          DAY,
          "MLI",
          "kidal",
          18.44,
          1.41,
          BOTH,
          OptionalInt.of(12),
          DisorderType.POLITICAL_VIOLENCE);

  @Test
  void whatAgreesInAllIsTheSame() {
    assertThat(Agreement.between(RAID, RAID))
        .contains("the same day, the same place, both with Front of the Dunes, 12 dead in both");
  }

  @Test
  void tollsMayDifferByTwoOrAQuarter() {
    assertThat(Agreement.between(RAID, dead(14))).isPresent();
    assertThat(Agreement.between(RAID, dead(16))).isPresent();
    assertThat(Agreement.between(RAID, dead(17))).isEmpty();
    assertThat(Agreement.between(RAID, dead(9))).isPresent();
    assertThat(Agreement.between(RAID, dead(8))).isEmpty();
    assertThat(Agreement.between(RAID, with(DAY, 18.44, BOTH, OptionalInt.empty()))).isPresent();
  }

  @Test
  void oneDayApartTheTollsMustBeKnown() {
    LocalDate next = DAY.plusDays(1);
    assertThat(Agreement.between(RAID, with(next, 18.44, BOTH, OptionalInt.of(12)))).isPresent();
    assertThat(Agreement.between(RAID, with(next, 18.44, BOTH, OptionalInt.empty()))).isEmpty();
    assertThat(Agreement.between(RAID, with(DAY.plusDays(2), 18.44, BOTH, OptionalInt.of(12))))
        .isEmpty();
  }

  @Test
  void placesMustBeNearOrOfOneName() {
    Fingerprint elsewhere = named("kidal ville", 18.60);
    assertThat(Agreement.between(RAID, elsewhere))
        .contains("the same day, 18 km apart, both with Front of the Dunes, 12 dead in both");
    assertThat(Agreement.between(RAID, named("essakane", 18.70))).isEmpty();
    assertThat(Agreement.between(RAID, named("kidal", 19.20))).isPresent();
    assertThat(Agreement.between(RAID, named("kidal", 19.50))).isEmpty();
    assertThat(Agreement.between(RAID, named("essakane", Double.NaN))).isEmpty();
    assertThat(Agreement.between(RAID, named("kidal", Double.NaN))).isPresent();
  }

  @Test
  void otherActorsMakeAnotherEvent() {
    List<String> others = List.of("Sons of the River", "Niger");
    assertThat(Agreement.between(RAID, with(DAY, 18.44, others, OptionalInt.of(12)))).isEmpty();
  }

  @Test
  void withoutActorsTheTollsMustBeEqual() {
    assertThat(Agreement.between(RAID, with(DAY, 18.44, List.of(), OptionalInt.of(12))))
        .contains("the same day, the same place, 12 dead in both");
    assertThat(Agreement.between(RAID, with(DAY, 18.44, List.of(), OptionalInt.of(13)))).isEmpty();
    assertThat(Agreement.between(RAID, with(DAY, 18.44, List.of(), OptionalInt.empty()))).isEmpty();
  }

  private static Fingerprint dead(int dead) {
    return with(DAY, 18.44, BOTH, OptionalInt.of(dead));
  }

  private static Fingerprint named(String location, double latitude) {
    return new Fingerprint(
        1, "b", "b.txt", DAY, DAY, "MLI", location, latitude, 1.41, BOTH, RAID.dead(), null);
  }

  private static Fingerprint with(
      LocalDate day, double latitude, List<String> actors, OptionalInt dead) {
    return new Fingerprint(
        1, "b", "b.txt", day, day, "MLI", "kidal", latitude, 1.41, actors, dead, null);
  }
}
