package org.skirmish.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.mention.Token;
import org.skirmish.mention.Tokenizer;
import org.skirmish.mention.date.DateGrammar;
import org.skirmish.mention.date.DateMention;
import org.skirmish.source.Span;

class PlaceNamesTest {

  private static final Set<String> PEOPLES = Set.of("Malian", "Syrian");

  private static List<PlaceName> read(String text) {
    List<Token> tokens = Tokenizer.of(text, new Span(0, text.length()));
    boolean[] dates = new boolean[tokens.size()];
    for (DateMention date : DateGrammar.find(tokens, true)) {
      for (int i = date.first(); i < date.after(); i++) {
        dates[i] = true;
      }
    }
    return PlaceNames.of(text, tokens, dates, PEOPLES::contains);
  }

  private static PlaceName name(String text, String name) {
    for (PlaceName read : read(text)) {
      if (read.name().equals(name)) {
        return read;
      }
    }
    throw new AssertionError("no name " + name + " among " + read(text));
  }

  private static List<String> holders(PlaceName name) {
    List<String> holders = new ArrayList<>();
    for (Holder holder : name.holders()) {
      holders.add(holder.asWritten() + " " + holder.how());
    }
    return holders;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 3 May 2019, men shot at a lorry near al-Kasra.          | al-Kasra
          On 3 May 2019, men shot at a lorry in Ouro-Modi-Kessou.    | Ouro-Modi-Kessou
          A mine went off at San Pedro de la Cuesta on Monday.       | San Pedro de la Cuesta
          A mine went off in St. Aubin on Monday.                    | St. Aubin
          A mine went off in Lot d'Argent on Monday.                 | Lot d'Argent
          A mine went off in Delmas 33.                              | Delmas 33
          Malian soldiers went to Tin-Adjar.                         | Tin-Adjar
          Around Deir ez Wadi, shells fell.                          | Deir ez Wadi
          Shots were fired on the Lomara-Busto road.                 | Lomara
          Shots were fired on the As-Suwayma road.                   | As-Suwayma
          A shop burned in Kasra Saturday, and the owner fled.       | Kasra
          A shop burned in Kasra  The owner fled.                    | Kasra
          A shop burned in Kasra Sadar upazila.                      | Kasra
          A shop burned in Ikoro Local Government Area.              | Ikoro
          """)
  void cutsNames(String text, String name) {
    assertThat(read(text)).extracting(PlaceName::name).containsExactly(name);
  }

  @Test
  void leavesWordsThatOnlyOpenSentences() {
    assertThat(read("Gunmen came to Doro. Residents of Doro fled.")).hasSize(2);
  }

  @Test
  void readsWhatHoldsAPlace() {
    assertThat(holders(name("Men came to Kasso village (Doro, Wem region) at dawn.", "Kasso")))
        .containsExactly("Doro BRACKET", "Wem region BRACKET");
    assertThat(holders(name("Men came to Kasso, Doro district, Wem province.", "Kasso")))
        .containsExactly("Doro district COMMA", "Wem province COMMA");
    assertThat(holders(name("Men came to Kasso in the countryside of Doro.", "Kasso")))
        .containsExactly("Doro countryside OF");
    assertThat(holders(name("Men came to Lissa and Kasso (Doro, Wem).", "Lissa")))
        .containsExactly("Doro AND", "Wem AND");
    assertThat(holders(name("Men came to Kasso municipality-6 (Doro).", "Kasso")))
        .containsExactly("Doro BRACKET");
    assertThat(holders(name("Men came to Kasso, and Doro was shelled.", "Kasso"))).isEmpty();
  }

  @Test
  void readsKindsAndPrepositions() {
    PlaceName camp = name("Shells fell near the Kasso refugee camp.", "Kasso");
    assertThat(camp.kind()).map(PlaceKind::word).contains("refugee camp");
    assertThat(camp.preposition()).contains("near");
    PlaceName village = name("Shells fell in the village of Kasso.", "Kasso");
    assertThat(village.kindBefore()).map(PlaceKind::word).contains("village");
    assertThat(village.preposition()).contains("in");
    assertThat(name("Shells fell south of Kasso.", "Kasso").preposition()).contains("near");
    assertThat(name("Men fought in Barangay Kasso.", "Kasso").kindBefore())
        .map(PlaceKind::word)
        .contains("barangay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bus was burned in Wem's Kasra on Monday.         | Wem OF
          Jets struck Wem's Kasra district.                  | Wem OF
          Men fought at Wem's Kasra (Doro).                  | Wem OF; Doro BRACKET
          A stall burned at Kasra under Wem police station.  | Wem OF
          """)
  void liesInItsOwner(String text, String holders) {
    PlaceName name = name(text, "Kasra");

    assertThat(holders(name)).containsExactly(holders.split("; "));
    assertThat(name.preposition()).isPresent();
  }

  @Test
  void tellsWhatHasItsInitialsBehindIt() {
    assertThat(name("A Remote Blast Device (RBD) went off.", "Remote Blast Device").signs())
        .contains("initials behind");
    assertThat(name("A bomb went off in Kasra Doro (WM).", "Kasra Doro").signs())
        .doesNotContain("initials behind");
  }

  @Test
  void readsWhereANoteWasCodedTo() {
    PlaceName coded = name("Men fought near Lissa (coded to the town of Kasso), Wem.", "Kasso");
    assertThat(coded.is(PlaceName.Mark.CODED)).isTrue();
    assertThat(name("Men fought at Lissa [coded as Kasso].", "Kasso").signs())
        .contains("first coded");
  }

  @Test
  void readsPartsOfTowns() {
    PlaceName part = name("Youths burnt tyres in Kasso - Old Port on Friday.", "Kasso - Old Port");
    assertThat(part.is(PlaceName.Mark.PARTED)).isTrue();
    assertThat(part.head()).isEqualTo("Kasso");
  }

  @Test
  void readsTheSecondNameOfAPlace() {
    PlaceName first = name("Jets struck Kasso (Qasu) area in Doro district.", "Kasso");
    assertThat(first.second()).contains("Qasu");
    assertThat(holders(first)).containsExactly("Doro district OF");
    assertThat(holders(name("Jets struck Kasso (Qasu) area in Doro district.", "Qasu")))
        .containsExactly("Doro district OF");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Men fought at Kasra village in Doro district of Wem.  | in
          Men fought in Kasra camp in the Doro area.            | in
          Men fought in Kasra market in Doro town.              | in
          """)
  void theKindBehindANameIsNotTheNextOnes(String text, String preposition) {
    PlaceName name = name(text, "Doro");

    assertThat(name.kindBefore()).isEmpty();
    assertThat(name.preposition()).contains(preposition);
  }

  @Test
  void tellsOrganisations() {
    assertThat(name("The Kasso police went to Lissa.", "Kasso").signs())
        .contains("organisation after");
    assertThat(name("Men of CRNF went to Lissa.", "CRNF").signs()).contains("capitals");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Men shot at Kasra, a small village in Ouro district.        | village | Ouro district COMMA
          Men shot at Kasra, a high-security prison south of Ouro.    | prison  | Ouro COMMA
          Men shot at Kasra, the oil field near Ouro.                 | oil field | Ouro COMMA
          """)
  void isCalledWhatItIsBehindAComma(String text, String kind, String holder) {
    PlaceName name = name(text, "Kasra");

    assertThat(name.kindBefore().map(PlaceKind::word)).contains(kind);
    assertThat(holders(name)).containsExactly(holder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A shell fell on the Kasra hospital in Ouro district.   | hospital
          A shell fell near Kasra gold mine, in Ouro district.   | gold mine
          A shell fell on Kasra police station in Ouro district. | police station
          """)
  void mayHaveASiteBehindItAndAreasBehindThat(String text, String kind) {
    PlaceName name = name(text, "Kasra");

    assertThat(name.kind().filter(PlaceKind::isSite).map(PlaceKind::word)).contains(kind);
    assertThat(holders(name)).singleElement().asString().startsWith("Ouro district");
  }

  @Test
  void keepsASiteWithACapitalInItsName() {
    assertThat(name("A shell fell on Port Kasra.", "Port Kasra").kindBefore()).isEmpty();
  }
}
