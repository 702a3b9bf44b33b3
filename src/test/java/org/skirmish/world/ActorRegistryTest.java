package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.name.Words;

class ActorRegistryTest {

  private final World world = World.load();
  private final ActorRegistry registry = world.actors();

  private Stream<ArmedActor> all() {
    return Stream.concat(
        registry.actors().stream(), registry.states().stream().map(HistoricalState::actor));
  }

  @Test
  void holdsManyActorsAndStates() {
    assertThat(registry.actors()).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(registry.states()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(registry.actors().stream().filter(actor -> actor.to().orElse(1989) >= 1989))
        .hasSizeGreaterThanOrEqualTo(900);
  }

  @Test
  void everyParentIsAnActorAndNobodyIsTheirOwn() {
    for (ArmedActor actor : registry.actors()) {
      Set<String> line = new HashSet<>();
      for (Optional<ArmedActor> at = Optional.of(actor);
          at.isPresent() && at.get().parent().isPresent();
          at = registry.find(at.get().parent().get())) {
        assertThat(line.add(at.get().name())).as("%s is its own parent", at.get().name()).isTrue();
        assertThat(registry.find(at.get().parent().get()))
            .map(ArmedActor::name)
            .contains(at.get().parent().get());
      }
    }
  }

  @Test
  void aBranchKnowsItsParent() {
    ArmedActor katiba = registry.find("Katiba Macina").orElseThrow();
    ArmedActor jnim = registry.find("JNIM").orElseThrow();
    ArmedActor isgs = registry.find("ISGS").orElseThrow();
    assertThat(katiba.isBranchOrParentOf(jnim)).isTrue();
    assertThat(jnim.isBranchOrParentOf(katiba)).isTrue();
    assertThat(isgs.isBranchOrParentOf(jnim)).isFalse();
    assertThat(isgs.isBranchOrParentOf(isgs)).isFalse();
  }

  @Test
  void everyCountryExists() {
    assertThat(all().flatMap(actor -> actor.country().stream()))
        .allSatisfy(iso3 -> assertThat(world.countries().byIso3(iso3)).as(iso3).isPresent());
  }

  @Test
  void onlyArmedActorsAreListed() {
    assertThat(all().map(ArmedActor::type))
        .containsOnly(
            ActorType.STATE_FORCES,
            ActorType.REBEL_GROUP,
            ActorType.POLITICAL_MILITIA,
            ActorType.IDENTITY_MILITIA,
            ActorType.EXTERNAL_FORCES);
  }

  @Test
  void yearsAreInOrder() {
    assertThat(all().filter(actor -> actor.from().isPresent() && actor.to().isPresent()))
        .allSatisfy(
            actor ->
                assertThat(actor.from().getAsInt())
                    .as(actor.name())
                    .isLessThanOrEqualTo(actor.to().getAsInt()));
  }

  /** JeM and JEM are told apart by their capitals. */
  @Test
  void noTwoActorsShareAName() {
    assertThat(shared(all()))
        .containsExactly("JeM: Justice and Equality Movement and Jaish-e-Mohammed");
  }

  /** A name of a country of today must mean the country, so no actor may carry it. */
  @Test
  void noActorHasTheNameOfACountry() {
    assertThat(
            all()
                .flatMap(actor -> names(actor).stream())
                .filter(name -> world.countries().byName(name).isPresent()))
        .isEmpty();
  }

  /** ACLED may code a branch as its parent, and any force as the forces of its state. */
  @Test
  void onlyKinAndStatesForcesShareAnAcledName() {
    Map<String, ArmedActor> owners = new HashMap<>();
    for (ArmedActor actor : registry.actors()) {
      String acledName = actor.acledName();
      assertThat(acledName).doesNotContain(";");
      ArmedActor owner = owners.putIfAbsent(Words.key(acledName), actor);
      if (owner != null && !acledName.matches("(Military|Police) Forces of .*")) {
        assertThat(eldest(actor).name()).as(acledName).isEqualTo(eldest(owner).name());
      }
    }
  }

  private ArmedActor eldest(ArmedActor actor) {
    return actor.parent().isEmpty()
        ? actor
        : eldest(registry.find(actor.parent().get()).orElseThrow());
  }

  @Test
  void rowsOfOneActorDoNotOverlap() {
    Map<String, ArmedActor> before = new HashMap<>();
    for (ArmedActor row : registry.actors()) {
      ArmedActor other = before.put(row.name(), row);
      if (other != null) {
        boolean apart =
            other.to().orElse(Integer.MAX_VALUE) < row.from().orElse(Integer.MIN_VALUE)
                || row.to().orElse(Integer.MAX_VALUE) < other.from().orElse(Integer.MIN_VALUE);
        assertThat(apart).as(row.name()).isTrue();
        assertThat(row.aliases()).as("aliases stand in the first row of %s", row.name()).isEmpty();
      }
    }
  }

  private static List<String> names(ArmedActor actor) {
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(actor.name());
    return names;
  }

  private static List<String> shared(Stream<ArmedActor> actors) {
    Map<String, ArmedActor> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    actors.forEach(
        actor -> {
          for (String name : names(actor)) {
            ArmedActor owner = owners.putIfAbsent(Words.key(name), actor);
            if (owner != null && !owner.name().equals(actor.name())) {
              shared.add(name + ": " + owner.name() + " and " + actor.name());
            }
          }
        });
    return shared;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jama'at Nasr al-Islam wal Muslimin | Jama'at Nasr al-Islam wal Muslimin",
        "JNIM | Jama'at Nasr al-Islam wal Muslimin",
        "Jama’at Nusrat al-Islam wal-Muslimin | Jama'at Nasr al-Islam wal Muslimin",
        "Group for the Support of Islam and Muslims | Jama'at Nasr al-Islam wal Muslimin",
        "the Islamic State in the Greater Sahara | Islamic State in the Greater Sahara",
        "ISIL | Islamic State",
        "IS | Islamic State",
        "Daesh | Islamic State",
        "Al Shabaab | al-Shabaab",
        "Maï-Maï | Mai-Mai",
        "CODECO | CODECO",
        "Farc | Revolutionary Armed Forces of Colombia",
        "CSP-DPA | Strategic Framework for the Defense of the People of Azawad",
        "MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "Saudi-led coalition | Saudi Arabian-led intervention in Yemen coalition",
        "VDP | Volunteers for the Defense of the Homeland",
        "LeT | Lashkar-e-Taiba",
        "Viet Cong | Viet Cong",
        "CSA | Confederate States of America",
        "USSR | Soviet Union",
        "Third Reich | Nazi Germany",
        "Roundheads | Parliamentarians",
        "Lancastrians | House of Lancaster",
        "Octavian's Romans | "
      })
  void isFoundByName(String name, String canonical) {
    assertThat(registry.find(name).map(ArmedActor::name)).isEqualTo(Optional.ofNullable(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Taliban    | AFG | 2009 | Taliban | Rebel group",
        "Taliban    | AFG | 2023 | Military Forces of Afghanistan | State forces",
        "Houthis    | YEM | 2010 | Houthi Movement | Rebel group",
        "Ansar Allah | YEM | 2020 | Military Forces of Yemen Supreme Political Council | State"
            + " forces",
        "RSF        | SDN | 2019 | Military Forces of Sudan Rapid Support Forces | State forces",
        "RSF        | SDN | 2024 | RSF: Rapid Support Forces | Rebel group",
        "ISIS       | IRQ | 2017 | Islamic State (Iraq) | Rebel group",
        "ISIS       | NER | 2023 | Islamic State (Sahel) | Rebel group",
        "SNA        | SOM | 2022 | Military Forces of Somalia | State forces",
        "SNA        | SYR | 2020 | JWS: Syrian National Army | Rebel group",
        "SNA        | MMR | 2022 | SNA: Shanni Nationalities Army | Rebel group",
        "AFRC       | COD | 2022 | AFRC: Alliance of Congolese Resistance Forces | Political"
            + " militia",
        "AFRC       | SLE | 1998 | AFRC: Armed Forces Revolutionary Council | Rebel group",
        "Dozo       | BFA | 2020 | Dozo Communal Militia (Burkina Faso) | Identity militia",
      })
  void isCodedByPlaceAndYear(String name, String iso3, int year, String acledName, String type) {
    Optional<Country> where = world.countries().byIso3(iso3);
    ArmedActor actor = registry.find(name, where, OptionalInt.of(year)).orElseThrow();
    assertThat(actor.acledName(where)).isEqualTo(acledName);
    assertThat(actor.type().label()).isEqualTo(type);
  }

  @Test
  void aLocalNameHoldsOnlyWhileItsOwnerExists() {
    Optional<Country> ukraine = world.countries().byIso3("UKR");
    assertThat(registry.find("separatists", ukraine, OptionalInt.of(2016))).isPresent();
    assertThat(registry.find("separatists", ukraine, OptionalInt.of(1996))).isEmpty();
    assertThat(registry.find("separatists", Optional.empty(), OptionalInt.of(2016))).isEmpty();
  }

  @Test
  void theLongestNameInTextIsTheCountrysOwn() {
    Optional<Country> syria = world.countries().byIso3("SYR");
    List<String> words = Words.of("suspected sna fighters");
    assertThat(registry.longestAt(words, 1, syria, OptionalInt.of(2020)))
        .map(match -> match.entry().name())
        .contains("Syrian National Army");
  }

  @Test
  void aNameWithoutACountryLosesItsBracket() {
    ArmedActor islamicState = registry.find("Islamic State").orElseThrow();
    assertThat(islamicState.acledName(Optional.empty())).isEqualTo("Islamic State");
  }

  @Test
  void aUsersActorMayChangeWithTheYears(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        name,acled_name,aliases,type,country,camp,from_year,to_year,source
        Dunes Front,DF: Dunes Front,DF|Front@MLI,Rebel group,MLI,insurgent,2001,2010,notes
        Dunes Front,Military Forces of the Dunes,,State forces,MLI,insurgent,2011,,notes
        """);
    ActorRegistry extended = ActorRegistry.load(own, world.countries());
    Optional<Country> mali = world.countries().byIso3("MLI");
    assertThat(extended.find("DF", mali, OptionalInt.of(2005)).orElseThrow().acledName())
        .isEqualTo("DF: Dunes Front");
    assertThat(extended.find("Front", mali, OptionalInt.of(2005))).isPresent();
    assertThat(extended.find("DF", mali, OptionalInt.of(2015)).orElseThrow().type())
        .isEqualTo(ActorType.STATE_FORCES);
  }

  @Test
  void capitalsTellAnAbbreviationFromAWord() {
    assertThat(registry.byAbbreviation("MEND")).isPresent();
    assertThat(registry.find("mend")).isEmpty();
    assertThat(registry.index().longestAt(Words.of("it is a fact"), 1)).isEmpty();
    assertThat(registry.find("JeM")).map(ArmedActor::name).contains("Jaish-e-Mohammed");
    assertThat(registry.find("JEM"))
        .map(ArmedActor::name)
        .contains("Justice and Equality Movement");
  }

  @Test
  void anEntryCarriesWhatAcledWouldCode() {
    ArmedActor gatia = registry.find("Imghad GATIA").orElseThrow();
    assertThat(gatia.acledName()).isEqualTo("GATIA: Imghad Tuareg Self-Defense Group and Allies");
    assertThat(gatia.type()).isEqualTo(ActorType.POLITICAL_MILITIA);
    assertThat(gatia.country()).contains("MLI");
    assertThat(gatia.ally()).isEqualTo(ArmedActor.Camp.STATE);
    assertThat(gatia.existedIn(2017)).isTrue();
    assertThat(gatia.existedIn(2013)).isFalse();
    assertThat(gatia.aliases()).noneMatch(alias -> alias.startsWith("="));
  }

  @Test
  void statesOfThePastAreFoundByDemonym() {
    assertThat(registry.stateByDemonym("Byzantines"))
        .map(state -> state.actor().name())
        .contains("Byzantine Empire");
    ArmedActor republic = registry.stateByDemonym("Roman").orElseThrow().actor();
    assertThat(republic.existedIn(-47)).isTrue();
    assertThat(republic.country()).contains("ITA");
  }

  @Test
  void aUsersOwnActorStandsFirst(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        name,acled_name,aliases,type,country,camp,from_year,to_year,source
        My JNIM,JNIM: Mine,JNIM,Rebel group,MLI,jihadist,2017,,field notes
        """);
    ActorRegistry extended = ActorRegistry.load(own, world.countries());
    assertThat(extended.find("JNIM")).map(ArmedActor::name).contains("My JNIM");
    assertThat(extended.find("AQIM")).isPresent();
  }

  @Test
  void aUsersActorsMayHaveParents(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        name,acled_name,aliases,type,country,camp,from_year,to_year,source,parent
        Katiba of the Dunes,Katiba of the Dunes,,Rebel group,MLI,jihadist,2017,,notes,Katiba Macina
        Riders of the Dunes,Riders of the Dunes,,Rebel group,MLI,jihadist,2017,,notes,Katiba of the Dunes
        """);
    ActorRegistry extended = ActorRegistry.load(own, world.countries());
    assertThat(extended.find("Riders of the Dunes").orElseThrow().parent())
        .contains("Katiba of the Dunes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody | parent is no actor of this table or the built-in one: Nobody",
        "JNIM | parent is not the name but an alias of Jama'at Nasr al-Islam wal Muslimin"
      })
  void aParentMustBeKnown(String parent, String told, @TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        name,acled_name,aliases,type,country,camp,from_year,to_year,source,parent
        X,X,,Rebel group,MLI,jihadist,2017,,notes,%s
        """
            .formatted(parent));
    assertThatThrownBy(() -> ActorRegistry.load(own, world.countries()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("own.csv, line 2: " + told);
  }

  @Test
  void aWrongLineIsNamed(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        # mine
        name,acled_name,aliases,type,country,camp,from_year,to_year,source
        X,X,,Rebels,MLI,jihadist,2017,,notes
        """);
    assertThatThrownBy(() -> ActorRegistry.load(own, world.countries()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own.csv, line 3: type is none of ACLED's labels: Rebels");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X,X,,Rebel group,Mali,jihadist,2017,,notes | country is no ISO 3166-1 alpha-3 code such as"
            + " MLI: Mali",
        "X,X,Y@Mali,Rebel group,MLI,jihadist,2017,,notes | behind @ stands no ISO 3166-1 alpha-3 code"
            + " such as MLI: Y@Mali",
        "X,X,,Rebel group,MLI,jihadist,2017,2016,notes | from_year is later than to_year: 2017",
        "X,X,,Rebel group,MLI,jihadist,long ago,,notes | from_year is no whole number: long ago",
        "X,X,,Rebel group,MLI,friends,2017,,notes | camp is none of state, jihadist, insurgent, party,"
            + " other: friends",
        "X,,,Rebel group,MLI,jihadist,2017,,notes | acled_name is empty"
      })
  void whatIsWrongInAUsersLineIsTold(String line, String told, @TempDir Path folder)
      throws IOException {
    String header = "name,acled_name,aliases,type,country,camp,from_year,to_year,source";
    Path own = Files.writeString(folder.resolve("own.csv"), header + "\n" + line + "\n");
    assertThatThrownBy(() -> world.withActors(own))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("own.csv, line 2: " + told);
  }
}
