package org.skirmish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.Reference;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.EventDate;
import org.skirmish.event.Side;
import org.skirmish.model.Doubt;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.source.Result;
import org.skirmish.world.ActorType;

class AcledTableTest {

  @Test
  void aRowOfTodayBecomesARecord() {
    CodedEvent event = Tables.events(Tables.TODAY).get(0);

    assertThat(event.id()).isEqualTo("MLI2345");
    assertThat(event.event().date().orElseThrow().start()).isEqualTo("2017-11-24");
    assertThat(event.eventType()).contains(EventType.BATTLES);
    assertThat(event.subEventType()).contains(SubEventType.ARMED_CLASH);
    assertThat(event.disorderType()).contains(DisorderType.POLITICAL_VIOLENCE);
    assertThat(event.sides()).hasSize(2);
    assertThat(event.sides().get(1).side().role()).isEqualTo(Side.Role.UNKNOWN);
    assertThat(event.sides().get(1).actors())
        .extracting(CodedActor::tableName)
        .containsExactly("Military Forces of Mali (2013-2020)", "MINUSMA", "GATIA");
    assertThat(event.sides().get(1).actors().get(0).type()).contains(ActorType.STATE_FORCES);
    assertThat(event.sides().get(1).actors().get(0).iso3()).contains("MLI");
    assertThat(event.sides().get(1).actors().get(1).type()).isEmpty();
    assertThat(event.actors().stated()).isEmpty();
    assertThat(event.place().country().orElseThrow().iso3()).isEqualTo("MLI");
    assertThat(event.place().admin1()).contains("Ménaka");
    assertThat(event.place().admin3()).isEmpty();
    assertThat(event.place().latitude()).hasValue(15.8669);
    assertThat(event.place().precision()).contains(2);
    assertThat(event.source()).containsExactly("AFP", "Le Monde");
    assertThat(event.event().sources())
        .extracting(Reference::publisher)
        .allMatch(publisher -> publisher.isPresent());
    assertThat(event.sourceScale()).contains("National-International");
    assertThat(event.notes()).isEqualTo("On 24 November 2017, \"gunmen\"\nattacked a convoy.");
    assertThat(event.fatalities()).hasValue(6);
    assertThat(event.event().fatalities().high()).isEmpty();
    assertThat(event.tags()).containsExactly("crowd size=no report", "local");
    assertThat(event.timestamp()).hasValue(1512000000L);
    assertThat(event.civilianTargeting()).isFalse();
  }

  @Test
  void theEvidenceSaysFromWhichLineOfWhichFile() {
    CodedEvent event = Tables.events(Tables.TODAY).get(0);

    assertThat(event.evidence())
        .contains(new Evidence.Inferred(FieldPath.ID, "line 2 of table.csv"))
        .noneMatch(Evidence.Read.class::isInstance);
    assertThat(event.event().origin().title()).isEmpty();
    assertThat(event.event().origin().format()).isEqualTo("acled-csv");
  }

  @Test
  void theColumnsTermsAndDatesOf2017AreRead() {
    List<CodedEvent> events = Tables.events(Tables.OF_2017);
    CodedEvent clash = events.get(0);
    CodedEvent protest = events.get(1);

    assertThat(clash.id()).isEqualTo("1234MLI");
    assertThat(clash.event().date().orElseThrow().start()).isEqualTo(LocalDate.of(2017, 11, 24));
    assertThat(clash.eventType()).contains(EventType.BATTLES);
    assertThat(clash.subEventType()).contains(SubEventType.ARMED_CLASH);
    assertThat(clash.evidence())
        .contains(
            new Evidence.Inferred(
                FieldPath.EVENT_TYPE, "ACLED's earlier term Battle-No change of territory"));
    assertThat(clash.actors().inter1()).contains(ActorType.REBEL_GROUP);
    assertThat(clash.disorderType()).isEmpty();
    assertThat(protest.eventType()).contains(EventType.PROTESTS);
    assertThat(protest.subEventType()).isEmpty();
    assertThat(protest.actors().actor2()).isEmpty();
    // Its 0 is what stands for an actor that there is not.
    assertThat(protest.actors().stated()).isEmpty();
    assertThat(protest.event().date().orElseThrow().precision())
        .isEqualTo(EventDate.Precision.RANGE);
  }

  @ParameterizedTest
  @CsvSource({
    "Battle-Government regains territory, 1, BATTLES, GOVERNMENT_REGAINS_TERRITORY",
    "Headquarters or base established, 2, STRATEGIC_DEVELOPMENTS, HEADQUARTERS_OR_BASE_ESTABLISHED",
    "Remote violence, 2, EXPLOSIONS_REMOTE_VIOLENCE,",
    "Riots/Protests, 5, RIOTS,",
    "violence against civilians, 2, VIOLENCE_AGAINST_CIVILIANS,",
    "Strategic development, 2, STRATEGIC_DEVELOPMENTS,"
  })
  void eventTypesOfEarlierYearsBecomeThoseOfToday(
      String term, String inter, EventType type, SubEventType subType) {
    String table = Tables.row("inter1", inter).replace("Battles", term);
    CodedEvent event = Tables.events(table).get(0);

    assertThat(event.eventType()).contains(type);
    assertThat(event.subEventType().orElse(null)).isEqualTo(subType);
    assertThat(event.event().doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "State Forces, STATE_FORCES", "Rebel Groups, REBEL_GROUP", "3, POLITICAL_MILITIA",
    "Identity Militias, IDENTITY_MILITIA", "8.0, EXTERNAL_FORCES", "rioters, RIOTERS"
  })
  void kindsOfActorsAreLabelsOfAnyYearOrCodes(String cell, ActorType type) {
    assertThat(Tables.events(Tables.row("inter1", cell)).get(0).actors().inter1()).contains(type);
  }

  @Test
  void aTermThatNobodyKnowsStaysEmptyAndIsFlagged() {
    CodedEvent event = Tables.events(Tables.row("sub_event_type,inter1", "Duel,Knights")).get(0);

    assertThat(event.eventType()).contains(EventType.BATTLES);
    assertThat(event.subEventType()).isEmpty();
    assertThat(event.actors().inter1()).isEmpty();
    assertThat(event.event().doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.UNKNOWN_TERM, Doubt.Kind.UNKNOWN_TERM);
  }

  @Test
  void whatTheTableDoesNotSayStaysEmpty() {
    CodedEvent event = Tables.events(Tables.row("region,iso", ",")).get(0);

    assertThat(event.timePrecision()).isEmpty();
    assertThat(event.disorderType()).isEmpty();
    assertThat(event.fatalities()).isEmpty();
    assertThat(event.event().fatalities().best()).isEmpty();
    assertThat(event.timestamp()).isEmpty();
    assertThat(event.source()).isEmpty();
    assertThat(event.place().country().orElseThrow().region()).isEmpty();
    assertThat(event.place().precision()).isEmpty();
    assertThat(event.sides()).hasSize(1);
  }

  @Test
  void anUnknownCountryKeepsItsName() {
    CodedEvent event =
        Tables.events(Tables.row("iso", "998").replace("Mali,", "Ruritania,")).get(0);

    assertThat(event.place().country().orElseThrow().name()).isEqualTo("Ruritania");
    assertThat(event.place().country().orElseThrow().isoNumeric()).isEqualTo(998);
    assertThat(event.place().country().orElseThrow().iso3()).isEmpty();
  }

  @Test
  void aYearThatIsNotTheDatesIsFlagged() {
    assertThat(Tables.events(Tables.row("year", "2016")).get(0).event().doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.DATES_DISAGREE);
  }

  @Test
  void theApostropheOfOurOwnCsvIsTakenOff() {
    assertThat(Tables.events(Tables.row("notes", "'=1+1")).get(0).notes()).isEqualTo("=1+1");
    assertThat(Tables.events(Tables.row("notes", "'tis so")).get(0).notes()).isEqualTo("'tis so");
    assertThat(Tables.events(Tables.row("notes", "@home")).get(0).notes()).isEqualTo("@home");
  }

  @Test
  void theAnswerOfTheApiIsRead() {
    String rows =
        """
        [{"event_id_cnty":"MLI1","event_date":"2017-11-24","event_type":"Battles","sub_event_type":"Armed clash",
        "actor1":"ISGS","inter1":"2","country":"Mali","iso":466,"location":"Gao","latitude":"16.2","longitude":-0.05,
        "fatalities":"3","notes":"'=a \\"b\\"","tags":null,"odd":{"a":[1]}}, 7,
        {"event_id_cnty":"MLI2","event_date":"2017-11-25","event_type":"Battles","actor1":[],"country":"Mali"}]
        """;
    for (String text :
        List.of(rows, "{\"status\":200,\"count\":2,\"data\":" + rows + ",\"x\":1}")) {
      var results = Tables.read(Tables.input("api.json", text));

      assertThat(results).hasSize(3);
      CodedEvent event = ((Result.Of<CodedEvent>) results.get(0)).value();
      assertThat(event.fatalities()).hasValue(3);
      assertThat(event.place().longitude()).hasValue(-0.05);
      assertThat(event.notes()).isEqualTo("'=a \"b\"");
      assertThat(event.tags()).isEmpty();
      assertThat(event.event().origin().format()).isEqualTo("acled-json");
      assertThat(event.evidence())
          .contains(new Evidence.Inferred(FieldPath.ID, "row 1 of api.json"));
      assertThat(Tables.rejects(Tables.input("api.json", text)))
          .extracting(reject -> reject.file())
          .containsExactly("api.json row 2", "api.json row 3");
    }
  }
}
