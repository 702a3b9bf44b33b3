package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedPlace;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Names of people, firms and groups that are places' too, and places in coders' wordings. */
class PlaceTrapsTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  private static CodedPlace place(Document document) {
    Result<List<CheckedEvent>> read = PIPELINE.apply(document);
    return ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded().place();
  }

  private static CodedPlace ofNote(String told) {
    return place(new Document("note.txt", NoteFile.FORMAT, "On 3 May 2019, " + told));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris Hilton visited a shelter after gunmen killed two guards.",
        "Washington was shot by a masked man and died.",
        "Jordan Sanchez was stabbed to death by a gang.",
        "Florence was later found dead; Florence had been kidnapped by gunmen.",
        "Santiago Morales was shot dead by gunmen.",
        "police beat workers at Santander bank during a protest.",
        "gunmen attacked the Golden Tulip hotel and killed three guests.",
        "robbers shot a clerk of the Lagos Supermarket.",
        "the Houston police chief said of Jackson that he had killed two men.",
        "gunmen killed a driver, a Quito police spokesman said.",
        "Wagner fighters killed four traders.",
        "Lincoln militiamen killed a trader.",
        "two French soldiers were killed by a mine.",
        "Kenyan policemen shot a protester.",
        "rebels killed three men of the CRPF.",
        "gunmen abducted two drivers of the Red Cross."
      })
  void haveNoPoint(String told) {
    CodedPlace place = ofNote(told);
    assertThat(place.latitude()).isEmpty();
    assertThat(place.location()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Washington was shelled for an hour and two people were killed in Kidal, Mali. | Kidal | MLI | 1
          gunmen killed a trader in Dovva village, Lewe township (Naypyitaw region).    | Dovva | MMR |
          gunmen killed two traders in Boni (Douentza, Mopti).              | Boni            | MLI |
          protesters burned tyres in Aden - Khormaksar neighbourhood.       | Aden - Khormaksar | YEM | 1
          gunmen killed two traders in Zorlaba hamlet, coded to Dori.       | Dori            | BFA | 1
          gunmen killed two traders in Zorlaba hamlet (coded as Dori).      | Dori            | BFA | 1
          gunmen killed two soldiers between Gao and Ansongo.               | Gao             | MLI | 2
          gunmen killed two soldiers near Menaka.                           | Menaka          | MLI | 2
          a mine killed two soldiers on the Djibo–Bourzanga road.           | Djibo           | BFA | 2
          police shot a boy in the Guediawaye area of Dakar.                | Guediawaye      | SEN | 1
          a bomb went off at the Grand Mosque in Maiduguri, killing four.   | Maiduguri       | NGA | 1
          gunmen burned the electoral office in Owerri, Nigeria.            | Owerri          | NGA | 1
          rebels shelled the Shayrat air base in Homs, Syria.               | Homs            | SYR | 1
          """)
  void areInTheirPlaces(String told, String location, String iso3, Integer precision) {
    CodedPlace place = ofNote(told);
    assertThat(place.location()).contains(location);
    assertThat(place.country().map(country -> country.iso3())).contains(iso3);
    if (precision != null) {
      assertThat(place.precision()).contains(precision);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 3 May 2019, gunmen killed nine people in Boni (Douentza, Mopti) in Mali.       | Boni | MLI
          BAMAKO, Mali (Agency) — Gunmen killed five herders on 3 May 2019.                 | Bamako | MLI
          Menaka (north-east Mali), 12 May 2018 – Gunmen killed five herders.               | Menaka | MLI
          On 3 May 2019, gunmen ambushed soldiers between Gao and Ansongo in Mali.          | Gao | MLI
          On 3 May 2019, a mine killed two soldiers on the Djibo–Bourzanga road in Burkina Faso. | Djibo | BFA
          On 3 May 2019, rebels attacked the army base at Inates, Niger, killing four soldiers. | Inates | NER
          On 3 May 2019, police shot a boy in the Guediawaye area of Dakar.                 | Guediawaye | SEN
          """)
  void ofArticlesAreInTheirPlaces(String lead, String location, String iso3) {
    CodedPlace place = place(new Document("a.txt", "text", "Killing of men\n\n" + lead + "\n"));
    assertThat(place.location()).contains(location);
    assertThat(place.country().map(country -> country.iso3())).contains(iso3);
  }
}
