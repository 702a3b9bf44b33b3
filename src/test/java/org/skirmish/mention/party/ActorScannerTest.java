package org.skirmish.mention.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Read;
import org.skirmish.mention.party.ActorMention.Kind;

/** Who is named in a sentence, by keys: "state:MLI" for Mali's own forces. */
class ActorScannerTest {

  private static List<String> keys(String text) {
    return Read.sentence(text).actors().stream().map(ActorMention::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # adjective and noun
          Six Malian soldiers fell.                        | state:MLI
          The Malian army withdrew.                        | state:MLI
          Nigerien special forces came.                    | state:NER
          A Nigerian army patrol was hit.                  | state:NGA
          French jets bombed the camp.                     | state:FRA
          United States troops landed.                     | state:USA
          Four Americans and five Nigeriens died.          | state:USA; state:NER
          # country and possessive, "of"
          Mali's army withdrew.                            | state:MLI
          Mali’s government protested.                     | state:MLI
          The army of Niger withdrew.                      | state:NER
          # missions and groups by their names
          MINUSMA sent a convoy.                           | United Nations Multidimensional Integrated Stabilization Mission in Mali
          Boko Haram took the town.                        | Boko Haram
          JNIM fought Ansar Dine.                          | Jama'at Nasr al-Islam wal Muslimin; Ansar Dine
          Al-Shabaab claimed it.                           | al-Shabaab
          """)
  void readsPartiesWithTheirStates(String text, String expected) {
    assertThat(keys(text)).isEqualTo(Read.list(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He drove from Mali to Niger.",
        "A Malian song was heard.",
        "The Malian border is long.",
        "Three Malian villagers were hurt.",
        "The ford lies in the north of Mali.",
        "We met one may think."
      })
  void aCountryThatDoesNotActIsNoParty(String text) {
    assertThat(Read.sentence(text).actors()).noneMatch(actor -> actor.kind() == Kind.STATE);
  }

  @Test
  void theNounTellsWhatSortOfPeople() {
    assertThat(Read.sentence("Malian soldiers and Boko Haram fighters met Malian police.").actors())
        .extracting(ActorMention::group)
        .containsExactly(
            Optional.of(Group.FORCES), Optional.of(Group.FIGHTERS), Optional.of(Group.POLICE));
  }

  @Test
  void aMissionsContingentKeepsItsCountry() {
    ActorMention contingent =
        Read.sentence("Two Chadian MINUSMA peacekeepers were wounded.").actors().get(0);

    assertThat(contingent.key())
        .isEqualTo("United Nations Multidimensional Integrated Stabilization Mission in Mali");
    assertThat(contingent.country().orElseThrow().iso3()).isEqualTo("TCD");
    assertThat(contingent.group()).contains(Group.PEACEKEEPERS);
  }

  @Test
  void namesOfTheArticlesOwnBoxAreParties() {
    Phrase phrase =
        Read.sentence(
            List.of("Free Company of Vardane", "Order of the Lamp"),
            "",
            "The Order of the Lamp drove the Free Company of Vardane from the ford.");

    assertThat(phrase.actors())
        .extracting(ActorMention::key)
        .containsExactly("order of the lamp", "free company of vardane");
    assertThat(phrase.actors()).extracting(ActorMention::kind).containsOnly(Kind.NAMED);
  }

  @Test
  void aNameWithAWordForAnArmedBodyIsAParty() {
    assertThat(Read.sentence("At noon the Vardane Border Guard opened fire.").actors())
        .extracting(ActorMention::name)
        .containsExactly("Vardane Border Guard");
    assertThat(Read.sentence("They joined the Tarkessa Liberation Front.").actors())
        .extracting(ActorMention::name)
        .containsExactly("Tarkessa Liberation Front");
  }

  @ParameterizedTest
  @CsvSource({
    "Unknown gunmen fled.,ATTACKERS",
    "The attackers fled.,ATTACKERS",
    "Several militants fled.,FIGHTERS",
    "The villagers fled.,CIVILIANS",
    "Peacekeepers fled.,PEACEKEEPERS",
    "The protesters fled.,CROWD",
    "Policemen fled.,POLICE"
  })
  void peopleWithoutANameAreDescribed(String text, Group group) {
    List<ActorMention> actors = Read.sentence(text).actors();

    assertThat(actors).extracting(ActorMention::kind).containsExactly(Kind.DESCRIBED);
    assertThat(actors).extracting(ActorMention::group).containsExactly(Optional.of(group));
  }

  @Test
  void mentionsQuoteTheTextAndDoNotOverlap() {
    String text =
        "Malian and French soldiers with MINUSMA fought JNIM gunmen of Boko Haram near Mali's camp.";
    List<ActorMention> actors = Read.sentence(text).actors();

    assertThat(actors).isNotEmpty();
    int end = 0;
    for (ActorMention actor : actors) {
      assertThat(actor.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(actor.span().of(text)).contains(actor.name());
      end = actor.span().end();
    }
  }
}
