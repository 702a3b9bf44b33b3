package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.ActorColumns;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Who attacks whom in news reports that also look back on other deeds. */
class ReportActorsTest {

  private final Pipeline pipeline = new Pipeline(World.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Nobody is known to have laid the device.
        "Car bomb kills ten | On Sunday a car bomb killed ten people at a market in Basra, Iraq."
            + " | Unidentified Armed Group (Iraq) | Civilians (Iraq)",
        "Bomb kills four soldiers | On Sunday a roadside bomb killed four Thai soldiers in Pattani,"
            + " Thailand. | Unidentified Armed Group (Thailand) | Military Forces of Thailand",
        "Mine kills soldiers | On Sunday a mine killed three Malian soldiers near Gao, Mali."
            + " | Unidentified Armed Group (Mali) | Military Forces of Mali",
        // Who confirms it is no party; the headline says who did it.
        "Bandits kill seven policemen | At least seven policemen were killed on Sunday in Gusau,"
            + " Nigeria. Bello Musa, Commissioner of Police in the state, confirmed the deaths."
            + " | Unidentified Armed Group (Nigeria) | Police Forces of Nigeria",
        "Al-Shabaab kills four soldiers | Four soldiers were killed on Sunday near Afgooye, Somalia."
            + " | Al Shabaab | Military Forces of Somalia",
        "Gunmen kill nine | At least nine people were killed on Sunday when gunmen stormed a village"
            + " near Zaria, Nigeria. Kaduna Police chief Bello Musa confirmed the death toll which"
            + " stood at nine. | Unidentified Armed Group (Nigeria) | Civilians (Nigeria)",
        // A town that opens the report is no victim, and a crowd does not blow itself up.
        "Gunmen kill nine | BAUCHI, NIGERIA (WIRE) -- At least nine people were killed Sunday when"
            + " gunmen stormed a village. | Unidentified Armed Group (Nigeria) | Civilians (Nigeria)",
        "Bomber kills four soldiers | A suicide bomber killed four Somali soldiers on Sunday in"
            + " Baidoa, Somalia. A man ran to the inn where officers and their guards sat and blew"
            + " himself up. | Unidentified Armed Group (Somalia) | Military Forces of Somalia",
        // Aircraft are no rebels', and no army fights itself.
        "Air strike kills nine | On Thursday an air strike killed nine villagers, among them relatives"
            + " of Islamic State fighters, near Hajin in Syria, a monitor said."
            + " | - | Civilians (Syria)",
        "Troops kill six rebels | Philippine government forces killed six rebels on Tuesday in Tarlac,"
            + " Philippines. Troops were checking a report when they were fired upon by New People's"
            + " Army guerrillas. | NPA: New People's Army | Military Forces of the Philippines",
        // Police who meet a crowd are its foes.
        "Protesters, police clash | A protester was shot dead on Friday in Cairo, Egypt, when riot"
            + " police clashed with demonstrators. | Protesters (Egypt) | Police Forces of Egypt",
        // Those of whom a report reminds its readers took no part.
        "Car bomb kills ten | On Sunday a car bomb killed ten people in Basra, Iraq, in the worst"
            + " attack since American and Iraqi forces began a push in the south."
            + " | Unidentified Armed Group (Iraq) | Civilians (Iraq)",
        "Bomb kills ten | On Sunday a bomb killed ten shoppers in Basra, Iraq. In recent weeks there"
            + " have been attacks on American soldiers across the country."
            + " | Unidentified Armed Group (Iraq) | Civilians (Iraq)",
        "Gunmen kill ten | On Sunday gunmen killed ten farmers near Gao, Mali. French soldiers have"
            + " fought there since the rebels rose. | Unidentified Armed Group (Mali)"
            + " | Civilians (Mali)"
      })
  void areThoseOfTheEvent(String title, String text, String actor1, String actor2) {
    Document document = new Document("report.txt", "text", title + "\n\n" + text + "\n");
    Result<List<CheckedEvent>> read = pipeline.apply(document);
    ActorColumns columns = ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded().actors();
    assertThat(columns.actor1()).isEqualTo(Optional.ofNullable(actor1));
    assertThat(columns.actor2()).contains(actor2);
  }
}
