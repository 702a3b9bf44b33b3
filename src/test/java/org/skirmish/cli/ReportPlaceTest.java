package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.record.Records;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Places of news reports: a title, a dateline, people and organisations of whom there are many. */
class ReportPlaceTest {

  private final Pipeline pipeline = new Pipeline(World.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The title names the place in a sentence.
        "Pupils seized by gunmen in Kujama | About 80 pupils were seized on Sunday, a spokesman of"
            + " the Nigerian police said. | Kujama | NGA",
        // A dateline is no part of the first name behind it.
        "Bandits raid school | LAGOS, Nigeria — A group of bandits killed a guard on Sunday at"
            + " Kujama. | Kujama | NGA",
        "Shops burnt in unrest | BAGHDAD — Rioters burnt shops on Sunday in Basra, an Iraqi officer"
            + " said. | Basra | IRQ",
        // It stands in where no other place is named.
        "Bandits raid school | KADUNA, Nigeria — A group of bandits killed a guard on Sunday."
            + " | Kaduna | NGA",
        "Bandits raid school | Kaduna - A group of bandits killed a guard on Sunday, the Nigerian"
            + " police said. | Kaduna | NGA",
        // A label before a dash is no town.
        "Bandits raid school | Update - A group of bandits killed a guard in northern Nigeria on Sunday."
            + " | | NGA",
        // Words that only open a sentence, and names of people and bodies, are no places.
        "Bomb kills two in Basra | Police said the bomb killed two Iraqi officers on Sunday. Get"
            + " the news every day. | Basra | IRQ",
        "Gunmen kill five | On Sunday gunmen killed five people in Gombe. Meanwhile, Nigeria's"
            + " Association for Political Prisoners (APP) spoke of six. | Gombe | NGA",
        "Gunmen kill five | On Sunday, which was Easter Eve, gunmen killed five Nigerian farmers in"
            + " Gombe. | Gombe | NGA",
        "Gunmen kill five | On Sunday gunmen killed five Nigerian farmers in Gombe. Was there a second"
            + " attack? Will more follow? | Gombe | NGA",
        // Soldiers of the next clause are none of the town's.
        "Crowd fired on | At least ten people were killed on Sunday in the Sudanese city of Kassala"
            + " when soldiers opened fire on a crowd. | Kassala | SDN",
        // The first sentence goes before the one far below that has the day.
        "Crowd fired on | At least ten people died in the Sudanese city of Kassala when soldiers"
            + " opened fire on demonstrators. Thirty are in hospital. There were reports of shots at"
            + " a march in Port Sudan, too. In Port Sudan, demonstrators threw stones on Sunday."
            + " | Kassala | SDN",
        // What opens with "a village" is told by name below.
        "Bandits kill five in Zamfara | Bandits attacked a farming village in Zamfara State on Sunday"
            + " and killed five people. The police of Nigeria said that the bandits invaded Dan Halli"
            + " village in Birnin district. | Dan Halli | NGA",
        "Gunmen kill five | Gunmen stormed a village in the Nigerian state of Kaduna and killed five"
            + " people. It was in the village of Dongo Wadda at dawn. Two men were held in the village"
            + " of Kuyero. | Dongo Wadda | NGA",
        // A people's name goes before a province of the same name elsewhere.
        "March ends in stones | SANTIAGO - A man was killed on Sunday at a march in the Chilean capital"
            + " Santiago, where protesters threw stones at officers. | Santiago | CHL",
        // Agencies and papers are no countries, and a capital is none of the wrong country.
        "Bomber strikes camp | A suicide bomber attacked a camp of Somali troops about 30 kilometres"
            + " from the capital Mogadishu, an officer told Agence France Presse. Kenyan troops were"
            + " sent by Nairobi last year. | Mogadishu | SOM",
        // Where people are from is not where they died.
        "Gunmen kill five | On Sunday gunmen killed five traders from the town of Jos near Gombe,"
            + " Nigeria. | Gombe | NGA",
        // A country alone is one, too.
        "Gunmen kill five | On Sunday gunmen killed five farmers in northern Nigeria. | | NGA",
        "Nigerian farmers killed | On Sunday gunmen killed five farmers in their field. | | NGA",
        // So is a town in small letters before a dash.
        "Rebels kill seven | New Delhi - At least seven policemen were killed on Sunday by rebels in"
            + " Raipur, India. | Raipur | IND",
        // Whoever owns a town is around it.
        "Marines clash with gunmen | Five marines were killed on Sunday in Jolo's Patikul in the"
            + " Philippines. | Patikul | PHL",
        // Parties, people and peoples have capitals in headlines.
        "Militant Attack: five killed | On Sunday five Pakistani guards were killed in Peshawar."
            + " | Peshawar | PAK",
        "Twelve dead in Taliban attack | On Sunday twelve people were killed in Kandahar, Afghanistan."
            + " | Kandahar | AFG",
        "Police kill three | On Sunday police killed three people in Conakry, the capital of the West"
            + " African nation of Guinea. | Conakry | GIN",
        "Gunmen kill twelve | On Sunday gunmen killed twelve people in the Democratic Republic of"
            + " Congo near Beni. | Beni | COD",
        // What is told far down was another event; what is told of the event itself is enough.
        "Taliban kill ten police | On Sunday the Taliban attacked a post in the province of Herat,"
            + " Afghanistan, an official said. Ten officers were killed. He said no more. Two days"
            + " before, a bomb had killed a man in Kabul. | Herat | AFG",
        // The report comes from the neighbour.
        "Air strike kills six in Syria | ANTAKYA, Turkey — An air strike killed six soldiers on"
            + " Sunday in the province of Idlib. | Idlib | SYR"
      })
  void isWhereTheReportPutsIt(String title, String text, String location, String iso3) {
    CodedPlace place = place(title + "\n\n" + text + "\n\nNobody said who did it.\n");
    assertThat(place.location().orElse(null)).isEqualTo(location);
    assertThat(place.country().map(country -> country.iso3()).orElse(null)).isEqualTo(iso3);
  }

  @Test
  void aTitleNamesTheLargerPlaceOfTheTwo() {
    CodedPlace place =
        place(
            "Car bomb in Kabul kills ten\n\nA car bomb killed ten people on 5 March 2019 in the Shar"
                + " Dolak district of Kabul.\n");
    assertThat(place.location()).contains("Shar Dolak");
  }

  @Test
  void aJsonLineWithTitleAndParagraphsIsAnArticle() {
    String json =
        "{\"title\":\"Gunmen kill five in Gombe\",\"published\":\"2021-05-31\",\"text\":\"On Sunday"
            + " gunmen killed five farmers.\\n\\nThe police of Nigeria said nothing.\"}";
    List<Document> parts = Records.documents(json);
    assertThat(parts).singleElement().extracting(Document::format).isEqualTo("text");
    CodedEvent event = event(parts.get(0));
    assertThat(event.event().name()).contains("Gunmen kill five in Gombe");
    assertThat(event.event().date().orElseThrow().start()).hasToString("2021-05-30");
    assertThat(event.place().location()).contains("Gombe");
  }

  private CodedPlace place(String text) {
    return event(new Document("report.txt", "text", text)).place();
  }

  private CodedEvent event(Document document) {
    Result<List<CheckedEvent>> read = pipeline.apply(document);
    return ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded();
  }
}
