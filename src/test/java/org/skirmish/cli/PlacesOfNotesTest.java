package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Places of incident notes as coders write them: mostly without their country. */
class PlacesOfNotesTest {

  private final Pipeline pipeline = new Pipeline(World.load());

  @Test
  @Timeout(60)
  void aNoteOfTensOfThousandsOfPlacesEndsInTime() {
    String places = "Kasso (Doro, Wem), ".repeat(20_000);
    CodedEvent event = event("On 3 May 2021, gunmen killed two men in " + places + "and Lissa.");
    assertThat(event.place().location()).contains("Kasso");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A division by another name tells the country, and the larger one goes first.
        "Gunmen killed a trader in Oicha (Beni, Nord-Kivu). | Oicha | COD",
        "Gunmen killed a trader in Harbole (Ceel Buur, Galgaduud). | Harbole | SOM",
        "Gunmen killed a trader in Liptougou (Gnagna, Est). | Liptougou | BFA",
        "Gunmen killed a trader in Pikit, Cotabato. | Pikit | PHL",
        "Gunmen killed a trader in Kafr Yahmul, Idleb. | Kafr Yahmul | SYR",
        // Cameroon and Haiti have a North-West; the army is at home in one of them.
        "Cameroonian soldiers shot two men in Oshie (Momo, Nord-Ouest). | Oshie | CMR",
        // "Northern" is no division's name by itself.
        "Police killed a man in Xyloba, Northern. | Xyloba |",
        // Small words between hyphens belong to the name.
        "Gunmen killed a trader in Dar-es-Salam camp (Baga Sola, Lac). | Dar-es-Salam | TCD",
        "Gang members burned homes in Croix-des-Missions, Haiti. | Croix-des-Missions | HTI",
        // What follows two names is around both; kinds of places may stand before it.
        "Rebels killed a man in Mweya and Kalonge (Rutshuru, Sud-Kivu). | Mweya | COD",
        "Soldiers shot a man in Xanaan refugee camp (Dadaab, Garissa). | Xanaan | KEN",
        // A state or a gulf is named with what it is of.
        "In the State of Mexico, gunmen killed a trader at Tejupilco, Mexico. | Tejupilco | MEX",
        // The site is in the town.
        "Gunmen shot a judge on Brewery Road, Quetta (Quetta, Balochistan). | Quetta | PAK",
        "A bomb killed two men at Tarabunka junction in Mogadishu (Banadir). | Mogadishu | SOM",
        "A bomb killed two men outside the Ministry of Justice in Kabul, Afghanistan."
            + " | Kabul | AFG",
        // Where the coders put it goes before the village that they did not find.
        "Bandits shot a woman in Xathanji (coordinates for Gombe, Gombe, used). | Gombe | NGA",
        "Bandits shot a woman in Xathanji (coordinates for the county capital of Maralal town used)."
            + " | Maralal | KEN",
        "Bandits shot a woman in Xathanji (Maralal coordinates were used). | Maralal | KEN",
        // Villagers are people, and a train is no town.
        "Militiamen attacked Lendu villagers in Tchele (Djugu, Ituri). | Tchele | COD",
        "Bandits fired at the Warri-Itakpe train at Agbor (Ika, Delta). | Agbor | NGA"
      })
  void readsThePlace(String told, String location, String iso3) {
    CodedEvent event = event("On 3 May 2021: " + told);
    assertThat(event.place().location()).contains(location);
    assertThat(event.place().country().map(country -> country.iso3()).orElse(null)).isEqualTo(iso3);
  }

  private CodedEvent event(String text) {
    Result<List<CheckedEvent>> read =
        pipeline.apply(new Document("note.txt", NoteFile.FORMAT, text));
    return ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded();
  }
}
