package org.skirmish.export.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.coding.EventFixture.killed;
import static org.skirmish.coding.EventFixture.telling;
import static org.skirmish.event.Side.Role.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventFixture;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Fatalities;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.table.Column;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.world.World;

class UcdpColumnsTest {

  private final EventCoder coder = new EventCoder(World.load());

  @Test
  void theColumnsAreUcdpsInOrderAndSpelling() {
    assertThat(UcdpColumns.all().stream().map(Column::name))
        .containsExactly(
            ("id relid year active_year code_status type_of_violence conflict_dset_id"
                    + " conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name"
                    + " side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b"
                    + " number_of_sources source_article source_office source_date source_headline"
                    + " source_original where_prec where_coordinates where_description adm_1 adm_2"
                    + " latitude longitude geom_wkt priogrid_gid country country_id region"
                    + " event_clarity date_prec date_start date_end deaths_a deaths_b"
                    + " deaths_civilians deaths_unknown best high low gwnoa gwnob")
                .split(" "))
        .hasSize(49);
  }

  @Test
  void everyColumnIsDescribedInOneSentence() {
    assertThat(UcdpColumns.all())
        .allSatisfy(column -> assertThat(column.description()).matches("[A-Z1].{8,95}\\."));
  }

  @Test
  void aKnownEventFillsItsCells() {
    CheckedEvent event = SampleEvents.indelimane();
    assertThat(value("id", event)).isEqualTo("MLI-20171124-indelimane-3f2a");
    assertThat(value("type_of_violence", event)).isEqualTo(1);
    assertThat(value("conflict_name", event)).isEqualTo("Mali: Mali War");
    assertThat(value("dyad_name", event))
        .isEqualTo("Government of Mali - Islamic State in the Greater Sahara");
    assertThat(value("gwnoa", event)).isEqualTo(432);
    assertThat(value("code_status", event)).as("it is flagged").isNull();
    assertThat(value("number_of_sources", event)).isEqualTo(1);
    assertThat(value("source_article", event))
        .isEqualTo("Le Monde, 2017-11-26, \"Mali : embuscade\"");
    assertThat(value("source_original", event)).isEqualTo("Malian Armed Forces");
    assertThat(value("geom_wkt", event)).isEqualTo("POINT (-1.51278 15.86694)");
    assertThat(value("country_id", event)).isEqualTo(432);
    assertThat(value("region", event)).isEqualTo("Africa");
    assertThat(value("event_clarity", event)).isEqualTo(1);
    assertThat(value("date_start", event)).isEqualTo(LocalDate.of(2017, 11, 24));
    assertThat(value("deaths_a", event)).isEqualTo(8);
    assertThat(value("deaths_b", event)).isEqualTo(2);
    assertThat(value("deaths_civilians", event)).isEqualTo(1);
    assertThat(value("deaths_unknown", event)).isEqualTo(0);
    assertThat(value("best", event)).isEqualTo(11);
    assertThat(value("high", event)).isNull();
    assertThat(value("conflict_new_id", event)).isNull();
  }

  @Test
  void whatIsUnknownIsEmpty() {
    CheckedEvent event = SampleEvents.unknown();
    String id = event.coded().id();
    assertThat(UcdpColumns.all().stream().map(c -> c.value().apply(event)).filter(Objects::nonNull))
        .containsExactly(id, id, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-11-24, 2017-11-24, DAY, 1",
    "2017-11-24, 2017-11-25, RANGE, 2",
    "2017-11-24, 2017-11-29, RANGE, 2",
    "2017-11-24, 2017-11-30, RANGE, 3",
    "2017-11-24, 2017-12-01, RANGE, 4",
    "2017-11-01, 2017-11-30, MONTH, 4",
    "2017-10-01, 2017-10-31, MONTH, 4",
    "2017-10-01, 2017-11-01, RANGE, 5",
    "2017-01-01, 2017-12-31, YEAR, 5"
  })
  void thePrecisionOfTheDateIsItsSpan(
      String start, String end, EventDate.Precision precision, int prec) {
    EventFixture event = telling("x").between(start, end, precision).at("Gao", "Mali");
    assertThat(value("date_prec", event)).isEqualTo(prec);
    assertThat(value("event_clarity", event)).isEqualTo(prec == 1 ? 1 : 2);
    assertThat(value("date_end", event)).isEqualTo(LocalDate.parse(end));
  }

  @ParameterizedTest
  @CsvSource({
    "Gao, AT, Mali, 1, Gao, 'Gao, Mali'",
    "Gao, NEAR, Mali, 2, Gao, 'near Gao, Mali'",
    "Menaka Cercle, AT, Mali, 2, Menaka Cercle, 'Menaka Cercle, Mali'",
    "Kidal Region, AT, Mali, 4, Kidal Region, 'Kidal Region, Mali'",
    ", WITHIN, Mali, 6, Mali, in Mali",
    "Mali, AT, , 6, Mali, Mali",
    "Atlantic Ocean, AT, , 7, Atlantic Ocean, Atlantic Ocean"
  })
  void thePrecisionOfThePlaceIsUcdps(
      String location, Nearness nearness, String within, int prec, String name, String words) {
    EventFixture event =
        telling("x")
            .place(
                new EventPlace(
                    Optional.ofNullable(location),
                    within == null ? List.of() : List.of(within),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    nearness));
    assertThat(value("where_prec", event)).isEqualTo(prec);
    assertThat(value("where_coordinates", event)).isEqualTo(name);
    assertThat(value("where_description", event)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "15.86694, 1.51278, 152284, POINT (1.51278 15.86694)",
    "-90, -180, 1, POINT (-180 -90)",
    "-90, -179.5, 2, POINT (-179.5 -90)",
    "-89.5, -180, 721, POINT (-180 -89.5)",
    "89.99, 179.99, 259200, POINT (179.99 89.99)",
    "90, 180, 259200, POINT (180 90)",
    "0.00001, -0.0, 129961, POINT (0 0.00001)"
  })
  void aPointLiesInACellOfPrioGrid(double latitude, double longitude, int cell, String wkt) {
    CheckedEvent event = SampleEvents.at(latitude, longitude, SampleEvents.unknown());
    assertThat(value("priogrid_gid", event)).isEqualTo(cell);
    assertThat(value("geom_wkt", event)).isEqualTo(wkt);
  }

  @Test
  void deathsOfNoSideAreUnknown() {
    EventFixture event = clash(killed(4), Toll.UNKNOWN).civilians(killed(3)).fatalities(10);
    assertThat(deaths(event)).containsExactly(4, null, 3, 3, 10, 10, 10);
    assertThat(deaths(telling("x").fatalities(49)))
        .containsExactly(null, null, null, 49, 49, 49, 49);
    assertThat(deaths(clash(killed(6), killed(5)).fatalities(10)))
        .as("never below 0")
        .containsExactly(6, 5, null, 0, 10, 10, 10);
  }

  @Test
  void lowIsAtMostBestAndHighAtLeast() {
    Fatalities odd = new Fatalities(OptionalInt.of(10), OptionalInt.of(12), OptionalInt.of(8));
    assertThat(deaths(telling("x").fatalities(odd)))
        .containsExactly(null, null, null, 10, 10, 10, 10);
    Fatalities range = new Fatalities(OptionalInt.of(5), OptionalInt.of(5), OptionalInt.of(9));
    assertThat(deaths(telling("x").fatalities(range)))
        .containsExactly(null, null, null, 5, 5, 9, 5);
    Fatalities open = new Fatalities(OptionalInt.empty(), OptionalInt.of(5), OptionalInt.empty());
    assertThat(deaths(telling("x").fatalities(open)))
        .containsExactly(null, null, null, 5, 5, null, 5);
  }

  @Test
  void noneIsZeroOnlyWhereTheArticleSaysSo() {
    assertThat(deaths(clash(killed(0), killed(0)).fatalities(0)))
        .containsExactly(0, 0, null, 0, 0, 0, 0);
    Toll upTo = Toll.UNKNOWN.with(Harm.KILLED, Range.upTo(5));
    Fatalities few = new Fatalities(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(5));
    assertThat(deaths(clash(upTo, Toll.UNKNOWN).fatalities(few)))
        .containsExactly(null, null, null, null, null, 5, null);
    Fatalities note = new Fatalities(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty());
    assertThat(deaths(telling("x").fatalities(note))).containsOnlyNulls();
  }

  @Test
  void aYearIsActiveFromTwentyFiveDeathsOn() {
    assertThat(value("active_year", clash(killed(25), Toll.UNKNOWN).fatalities(25))).isEqualTo(1);
    assertThat(value("active_year", clash(killed(24), Toll.UNKNOWN).fatalities(24))).isNull();
    assertThat(value("active_year", telling("x").fatalities(49))).as("of no type").isNull();
  }

  @Test
  void anEventWithoutWarningsIsClear() {
    assertThat(value("code_status", clash(killed(4), killed(1)))).isEqualTo("Clear");
    assertThat(value("code_status", telling("x"))).as("of no type").isNull();
  }

  @Test
  void sourcesRunInStep() {
    EventFixture event =
        telling("x")
            .reference("AFP; Paris", "2017-11-25", "2020-01-01")
            .reference("", "2017-11-26", "2020-01-01");
    assertThat(value("number_of_sources", event)).isEqualTo(2);
    assertThat(value("source_article", event)).isEqualTo("AFP, Paris, 2017-11-25;2017-11-26");
    assertThat(value("source_office", event)).isEqualTo("AFP, Paris;");
    assertThat(value("source_date", event)).isEqualTo("2017-11-25;2017-11-26");
    assertThat(value("source_headline", event)).isNull();
  }

  /** In UCDP's order: a, b, civilians, unknown, best, high, low. */
  private List<Object> deaths(EventFixture event) {
    CheckedEvent checked = checked(event);
    return UcdpColumns.all().subList(40, 47).stream()
        .map(column -> column.value().apply(checked))
        .toList();
  }

  private static EventFixture clash(Toll mali, Toll jnim) {
    return telling("Fighters clashed with soldiers.")
        .on("2017-11-24")
        .at("Ménaka", "Mali")
        .side(UNKNOWN, jnim, "JNIM")
        .side(UNKNOWN, mali, "Mali");
  }

  private CheckedEvent checked(EventFixture event) {
    return new CheckedEvent(coder.code(event.build()), List.of());
  }

  private Object value(String name, EventFixture event) {
    return value(name, checked(event));
  }

  private static Object value(String name, CheckedEvent event) {
    for (Column<CheckedEvent> column : UcdpColumns.all()) {
      if (column.name().equals(name)) {
        return column.value().apply(event);
      }
    }
    throw new AssertionError("no column " + name);
  }
}
