package org.skirmish.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.EventFixture;
import org.skirmish.world.ActorRegistry;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

/** Every actor that the registry knows, and every state's forces, as the pipeline codes them. */
class RegistryWalkTest {

  private static final World WORLD = World.load();
  private static final ActorCoder CODER = new ActorCoder(WORLD);

  @Test
  void everyNameAndAliasLeadsToItsActor() {
    List<String> wrong = new ArrayList<>();
    for (ArmedActor actor : WORLD.actors().actors()) {
      Optional<Country> home = actor.country().flatMap(WORLD.countries()::byIso3);
      List<String> names = new ArrayList<>(actor.aliases());
      names.add(actor.name());
      String acledName = actor.acledName(home);
      for (String name : names) {
        CodedActor coded = CODER.code(EventFixture.actor(name), home, aYearOf(actor)).actor();
        if (!coded.name().equals(actor.name())
            || !coded.tableName().equals(acledName)
            || !coded.type().equals(Optional.of(actor.type()))) {
          wrong.add(name + " is " + coded.name() + ", " + coded.type() + ", not " + actor.name());
        }
      }
      // Kin may share the name: "Military Forces of France" are more than Operation Serval.
      String again =
          CODER.code(EventFixture.actor(acledName), home, aYearOf(actor)).actor().tableName();
      if (!again.equals(acledName)) {
        wrong.add(acledName + " is " + again);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyLocalNameLeadsToItsActorInItsCountry() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row :
        Table.ofResource(
            ActorRegistry.class,
            "actors.csv",
            "name",
            "acled_name",
            "aliases",
            "type",
            "country",
            "camp",
            "from_year",
            "to_year",
            "source",
            "parent")) {
      OptionalInt to = row.number("to_year");
      OptionalInt year = to.isPresent() ? to : row.number("from_year");
      for (String alias : row.list("aliases")) {
        int at = alias.indexOf('@');
        if (at >= 0) {
          String name = alias.substring(alias.startsWith("=") ? 1 : 0, at);
          Optional<Country> where = WORLD.countries().byIso3(alias.substring(at + 1));
          CodedActor coded = CODER.code(EventFixture.actor(name), where, year).actor();
          String acledName =
              WORLD
                  .actors()
                  .find(row.text("name"), where, year)
                  .map(actor -> actor.acledName(where))
                  .orElseThrow();
          boolean named = List.of(row.text("name"), row.text("parent")).contains(coded.name());
          if (where.isEmpty() || !named || !coded.tableName().equals(acledName)) {
            wrong.add(alias + " is " + coded.name() + ", not " + row.text("name"));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aStatesForcesAbroadAreExternal() {
    for (ArmedActor actor : WORLD.actors().actors()) {
      if (actor.type() == ActorType.STATE_FORCES && actor.country().isPresent()) {
        CodedActor coded =
            CODER
                .code(
                    EventFixture.actor(actor.name()),
                    WORLD.countries().byIso3("ATA"),
                    aYearOf(actor))
                .actor();
        assertThat(coded.type()).as(actor.name()).contains(ActorType.EXTERNAL_FORCES);
      }
    }
  }

  private static OptionalInt aYearOf(ArmedActor actor) {
    return actor.to().isPresent() ? actor.to() : actor.from();
  }

  @ParameterizedTest
  @CsvSource({
    "army, Military",
    "Armed Forces, Military",
    "air force, Military",
    "navy, Military",
    "soldiers, Military",
    "police, Police",
    "gendarmerie, Police"
  })
  void everyCountryHasItsForces(String words, String branch) {
    List<String> wrong = new ArrayList<>();
    for (Country country : WORLD.countries().all()) {
      for (String state : statesOf(country)) {
        String forces = branch + " Forces of " + country.name();
        String withArticle = branch + " Forces of the " + country.name();
        for (String iso3 : List.of(country.iso3(), country.iso3().equals("MLI") ? "NER" : "MLI")) {
          CodedActor coded =
              CODER
                  .code(
                      EventFixture.actor(state + " " + words),
                      WORLD.countries().byIso3(iso3),
                      OptionalInt.of(2020))
                  .actor();
          ActorType type =
              iso3.equals(country.iso3()) ? ActorType.STATE_FORCES : ActorType.EXTERNAL_FORCES;
          boolean unit = WORLD.actors().find(state + " " + words).isPresent();
          if (!unit && !List.of(forces, withArticle).contains(coded.tableName())
              || !coded.type().equals(Optional.of(type))) {
            wrong.add(
                state
                    + " "
                    + words
                    + " is "
                    + coded.tableName()
                    + ", "
                    + coded.type()
                    + ", not "
                    + forces
                    + ", "
                    + type);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** "Mali" and "Malian"; the second of two demonyms is the people: nobody says "Poles army". */
  private static List<String> statesOf(Country country) {
    List<String> states = new ArrayList<>();
    // Without the bracket of the Cocos (Keeling) Islands: brackets hold remarks.
    states.add(country.name().replace("(Keeling) ", ""));
    if (!country.demonyms().isEmpty()) {
      states.add(country.demonyms().get(0));
    }
    return states;
  }

  @ParameterizedTest
  @CsvSource({
    "Philippine police, Police Forces of the Philippines",
    "US troops, Military Forces of the United States",
    "Congolese soldiers, Military Forces of the Democratic Republic of Congo",
    "Guinea-Bissauan soldiers, Military Forces of Guinea-Bissau",
    "Gambian soldiers, Military Forces of Gambia"
  })
  void aCountryHasOneNameAndItsArticle(String written, String forces) {
    CodedActor coded =
        CODER.code(EventFixture.actor(written), Optional.empty(), OptionalInt.of(2020)).actor();
    assertThat(coded.tableName()).isEqualTo(forces);
  }
}
