package org.skirmish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.model.Doubt;
import org.skirmish.source.Reject;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/** ACLED's tables as people have them: of other years, from other programs, edited by hand. */
class AcledAgesTest {

  private static final String HEADER =
      "event_id_cnty,event_date,event_type,actor1,country,location,latitude,longitude";

  private static String row(String id, String date) {
    return id + "," + date + ",Battles,ISGS,Mali,Gao,16.2,-0.05\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20170104 | 2017-01-04",
        "2022/9/8 | 2022-09-08",
        "2017.3.14 | 2017-03-14",
        "04-Jan-17 | 2017-01-04",
        "4 Sept 2017 | 2017-09-04",
        "January 4 2017 | 2017-01-04",
        "\u20191999-02-01 | 1999-02-01",
        "2017-01-04T08:30:00Z | 2017-01-04",
        "4/Jan/2017 | 2017-01-04",
      })
  void daysOfManyForms(String cell, String day) {
    CodedEvent event = Tables.events(HEADER + "\n" + row("MLI1", cell)).get(0);

    assertThat(event.event().date().orElseThrow().start()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"04/01/17", "4/1/2017", "20171304", "2017-02-29", "31-Jun-17", "2017"})
  void whatMayBeTwoDaysOrIsNoneCostsTheRow(String cell) {
    assertThat(Tables.rejects(Tables.input("t.csv", HEADER + "\n" + row("MLI1", cell))))
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).contains("not a date"));
  }

  @Test
  void theYearBesideTellsTheCenturyOfTwoDigits() {
    String beside = Tables.row("year", "1998").replace("2017-11-24", "24-Nov-98");
    String alone = HEADER + "\n" + row("MLI1", "24-Nov-98") + row("MLI2", "24-Nov-17");

    assertThat(Tables.events(beside).get(0).event().date().orElseThrow().start())
        .isEqualTo("1998-11-24");
    assertThat(Tables.events(beside).get(0).event().doubts()).isEmpty();
    assertThat(Tables.events(alone))
        .extracting(event -> event.event().date().orElseThrow().start().toString())
        .containsExactly("1998-11-24", "2017-11-24");
    assertThat(Tables.events(alone).get(1).event().doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.DATE_ORDER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234 | 1234", "12 500 | 12500", "7.0 | 7", "1,234,567 | 1234567"})
  void numbersOfManyForms(String cell, int number) {
    String table = Tables.row("fatalities", "\"" + cell + "\"");

    assertThat(Tables.events(table).get(0).fatalities()).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,23", "12,3456", ",123", "1.234,5", "1,2,3"})
  void commasThatGroupNoThousandsCostTheRow(String cell) {
    assertThat(Tables.rejects(Tables.input("t.csv", Tables.row("fatalities", "\"" + cell + "\""))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "NaN", "null", "None", "N/A"})
  void wordsForNothingAreNothing(String word) {
    String table =
        Tables.row(
                "actor2,admin1,fatalities,timestamp,iso",
                String.join(",", word, word, word, word, word))
            .replace("16.2,-0.05", word + "," + word);
    CodedEvent event = Tables.events(table).get(0);

    assertThat(event.place().latitude()).isEmpty();
    assertThat(event.place().admin1()).isEmpty();
    assertThat(event.fatalities()).isEmpty();
    assertThat(event.timestamp()).isEmpty();
    assertThat(event.actors().actor2()).isEmpty();
    assertThat(event.place().country().orElseThrow().isoNumeric()).isEqualTo(466);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=,\n",
        "Export of 3 June\n\n",
        "\n\n",
        "# from the data desk\n# second line\n",
        "\"Events, Mali\",,,,,,,\n"
      })
  void linesAboveTheNamesArePassedOver(String above) {
    String table = above + HEADER + "\n" + row("MLI1", "2017-11-24");
    CodedEvent event = Tables.events(table).get(0);

    assertThat(event.id()).isEqualTo("MLI1");
    assertThat(event.evidence().toString())
        .contains("line " + (table.lines().count()) + " of table.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void everyDelimiterThatWeWrite(String delimiter) {
    String table = ("sep=" + delimiter + "\n" + HEADER + "\n" + row("MLI1", "2017-11-24"));

    assertThat(Tables.events(table.replace(",", delimiter))).hasSize(1);
  }

  @Test
  void decimalCommasAreRead() {
    String table = HEADER.replace(',', ';') + "\nMLI1;2017-11-24;Battles;A;Mali;Gao;16,2;-0,05\n";

    assertThat(Tables.events(table).get(0).place().longitude()).hasValue(-0.05);
  }

  @Test
  void besideADecimalCommaNoCommaIsOneOfThousands() {
    String table = Tables.row("fatalities", "\"1,234\"").replace("16.2", "\"16,2\"");

    assertThat(Tables.rejects(Tables.input("t.csv", table))).hasSize(1);
  }

  @Test
  void hashtagsBelowTheNamesAreNoRow() {
    String tags = "#event+id,#date+start,#event+type,,#country+name,#loc+name,#geo+lat,#geo+lon\n";

    assertThat(Tables.events(HEADER + "\n" + tags + row("MLI1", "2017-11-24"))).hasSize(1);
  }

  @Test
  void namesMayHaveLineBreaksAndBrackets() {
    String table =
        HEADER.replace("location", "\"Location\n(place)\"").replace("event_type", "Event  Type")
            + ",\"NOTES\r\n(text)\"\n"
            + row("MLI1", "2017-11-24").strip()
            + ",Clash\n";

    assertThat(Tables.events(table).get(0).notes()).isEqualTo("Clash");
    assertThat(Tables.events(table).get(0).place().location()).contains("Gao");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Congo, Dem. Rep. | COD",
        "Congo, Rep. | COG",
        "Gambia, The | GMB",
        "Tanzania, United Republic of | TZA",
        "MLI | MLI",
        "D.R. Congo | COD"
      })
  void countriesAsOtherListsNameThem(String name, String iso3) {
    String table = HEADER + ",iso\n" + row("X1", "2017-11-24").replace("Mali", "\"" + name + "\"");
    Country country = Tables.events(table.strip() + ",\n").get(0).place().country().orElseThrow();

    assertThat(country.iso3()).isEqualTo(iso3);
    assertThat(country.name()).isEqualTo(name);
    assertThat(country.isoNumeric()).isPositive();
  }

  @Test
  void aTableWithoutIdentifiersGetsOurs() {
    String table = HEADER.substring(HEADER.indexOf(',') + 1) + "\n";
    String first = row("", "2017-11-24").substring(1);
    String second = row("", "2017-11-25").substring(1);
    List<CodedEvent> events = Tables.events(table + first + second + first);

    assertThat(events.get(0).id()).startsWith("MLI-20171124-gao-").isEqualTo(events.get(2).id());
    assertThat(events.get(1).id()).startsWith("MLI-20171125-gao-");
  }

  @Test
  void rowsOfOneActorEachBecomeEvents() {
    String table =
        HEADER
            + ",inter1\n"
            + row("MLI1", "2017-11-24").strip()
            + ",2\n"
            + row("MLI1", "2017-11-24").strip().replace("ISGS", "Military Forces of Mali")
            + ",1\n"
            + row("MLI2", "2017-11-25").strip()
            + ",2\n"
            + row("MLI1", "2017-11-24").strip().replace("ISGS", "GATIA")
            + ",3\n";
    List<CodedEvent> events = Tables.events(table);

    assertThat(events).extracting(CodedEvent::id).containsExactly("MLI1", "MLI2", "MLI1");
    assertThat(events.get(0).actors().actor1()).contains("ISGS");
    assertThat(events.get(0).actors().actor2()).contains("Military Forces of Mali");
    assertThat(events.get(0).actors().inter2()).contains(ActorType.STATE_FORCES);
    assertThat(events.get(1).actors().actor2()).isEmpty();
  }

  @Test
  void aThirdActorOfAnEventIsRejectedAndARepeatedRowIsARow() {
    String table =
        HEADER
            + "\n"
            + row("MLI1", "2017-11-24")
            + row("MLI1", "2017-11-24").replace("ISGS", "B")
            + row("MLI1", "2017-11-24").replace("ISGS", "C")
            + row("MLI2", "2017-11-24")
            + row("MLI2", "2017-11-24");

    assertThat(Tables.read(Tables.input("t.csv", table))).hasSize(4);
    assertThat(Tables.rejects(Tables.input("t.csv", table)))
        .extracting(Reject::file)
        .containsExactly("t.csv line 4");
  }

  @Test
  void theLongFormOfAcledsPackageSaysWhichActorItIs() {
    String table =
        HEADER.replace("actor1", "type_of_actor,actor")
            + ",inter_type,inter\n"
            + "M1,2017-11-24,Battles,actor1,ISGS,Mali,Gao,16.2,-0.05,inter1,2\n"
            + "M1,2017-11-24,Battles,assoc_actor_1,JNIM,Mali,Gao,16.2,-0.05,,\n"
            + "M1,2017-11-24,Battles,actor2,GATIA,Mali,Gao,16.2,-0.05,inter2,3\n"
            + "M1,2017-11-24,Battles,assoc_actor_2,MSA,Mali,Gao,16.2,-0.05,,\n"
            + "M1,2017-11-24,Battles,assoc_actor_2,MINUSMA,Mali,Gao,16.2,-0.05,,\n";
    CodedEvent event = Tables.events(table).get(0);

    assertThat(Tables.events(table)).hasSize(1);
    assertThat(event.actors().actor1()).contains("ISGS");
    assertThat(event.actors().associated1()).containsExactly("JNIM");
    assertThat(event.actors().actor2()).contains("GATIA");
    assertThat(event.actors().inter2()).contains(ActorType.POLITICAL_MILITIA);
    assertThat(event.actors().associated2()).containsExactly("MSA", "MINUSMA");
  }

  private static final String OBJECT =
      "{\"event_id_cnty\":\"A1\",\"event_date\":\"2017-11-24\",\"event_type\":\"Battles\","
          + "\"actor1\":\"X\",\"country\":\"Mali\",\"location\":\"Gao\",\"latitude\":NaN,"
          + "\"longitude\":NaN,\"fatalities\":null}";

  @Test
  void objectsOnLinesAreRowsAndABrokenOneCostsItsLine() {
    String lines = OBJECT + "\n\n{\"event_id_cnty\":\n" + OBJECT + " x\n[1]\n" + OBJECT;

    assertThat(Tables.rejects(Tables.input("a.jsonl", lines)))
        .extracting(Reject::file)
        .containsExactly("a.jsonl line 3", "a.jsonl line 4", "a.jsonl line 5");
    assertThat(Tables.events(OBJECT + "\n" + OBJECT)).hasSize(2);
    assertThat(Tables.events(OBJECT + "\n" + OBJECT).get(0).place())
        .extracting(CodedPlace::latitude)
        .satisfies(latitude -> assertThat(latitude.toString()).contains("empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[%s] and so on", "{\"data\":[%s],\"count\":1} {\"data\":[]}", "[%s][%s]"})
  void textBehindTheEndIsARejectAndNoSilence(String form) {
    String json = form.replace("%s", OBJECT);

    assertThat(Tables.read(Tables.input("a.json", json))).hasSize(2);
    assertThat(Tables.rejects(Tables.input("a.json", json)))
        .singleElement()
        .satisfies(reject -> assertThat(reject.file()).isEqualTo("a.json row 2"));
  }
}
