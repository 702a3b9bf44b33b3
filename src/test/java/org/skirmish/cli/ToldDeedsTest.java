package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** What reports on appeals and releases tell of another day's deed. Invented events. */
class ToldDeedsTest {

  private final Pipeline pipeline = new Pipeline(World.load());

  private Result<List<CheckedEvent>> read(String title, String text) {
    return pipeline.apply(
        new Document(
            "report.html",
            Document.HTML,
            "<html><head><title>"
                + title
                + "</title><meta property=\"article:published_time\""
                + " content=\"2019-06-12T08:00:00Z\"></head><body><article><h1>"
                + title
                + "</h1><p>"
                + text.replace(" // ", "</p>\n<p>")
                + "</p></article></body></html>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Opinion: Let the reporters go | We must not be silent. Our government should free them. // Soldiers arrested the journalist Amina Sow in Bamako, Mali, on 2 June 2019. | 2019-06-02 | Mali | Bamako | Military Forces of Mali
          Council urged to act | A rights group urged the council on Tuesday to act. // Its last post was written in Lusaka, Zambia, on 5 June. Minutes later the blogger Peter Zulu was abducted by gunmen. | 2019-06-05 | Zambia | Lusaka | Unidentified Armed Group (Zambia)
          Priest freed | A priest was released on Monday after being held for a week, his bishop said. // Priest Paul Eze was abducted by gunmen in Owerri, Nigeria, on 3 June. | 2019-06-03 | Nigeria | Owerri | Unidentified Armed Group (Nigeria)
          """)
  void areReadWithTheirOwnDayAndPlace(
      String title, String text, String day, String country, String place, String actor) {
    Result<List<CheckedEvent>> read = read(title, text);
    assertThat(read).isInstanceOf(Result.Of.class);
    CodedEvent coded = ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded();
    assertThat(coded.event().date().orElseThrow().start()).hasToString(day);
    assertThat(coded.place().country().map(Country::name)).contains(country);
    assertThat(coded.place().location()).contains(place);
    assertThat(coded.actors().actor1()).contains(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Robbers shoot cashier | Two robbers shot a cashier in a shop in Lyon, France, on Friday evening and made off with rings. Detectives look for a car.
          Three men hanged | Three men were hanged on Friday in a prison in Basra, Iraq. A court had found them guilty of killing a guard.
          Man charged over flat attack | A man of 27 was arrested on Monday and charged with abduction. // A young man was allegedly held against his will in a flat in Leeds, England, on Sunday, police said.
          Woman jailed for fraud | A court in Turin, Italy, jailed a bookkeeper for fraud on Tuesday. She had taken two million from a bank since May 2015.
          Court jails two men over editor's murder | A court in Kampala sentenced two men to life in prison on Tuesday. // The editor Ruth Okema was shot dead by gunmen in Gulu, Uganda, on 4 March 2017.
          Judge frees unionist | A judge in Manila dismissed the charges against a union organiser on Monday, her lawyer said. // Police arrested the union organiser Lita Ramos in Cebu, Philippines, on 3 May 2018.
          Verdict expected in activist's killing | The court will hand down its verdict on Friday, the prosecutor said. // Activist Juma Sefu was killed by unknown men in Arusha, Tanzania, in August 2018.
          Inquest opens | The coroner heard evidence on Tuesday from survivors of a hotel siege in Mombasa, Kenya, in which six guests were shot dead by gunmen in 2008.
          Remembering the strike | Twenty years on, widows laid wreaths in Kumasi, Ghana, on Sunday. Police shot nine strikers there on 3 May 1999.
          """)
  void areNoneWhereOnlyACrimeOrAVerdictIsTold(String title, String text) {
    assertThat(read(title, text)).isInstanceOf(Result.Rejected.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen abduct teacher | In a statement received here on Tuesday, a union called for her release. // Gunmen abducted the teacher in Jos, Nigeria, on Sunday. | 2019-06-09
          Teacher abducted | Gunmen abducted a teacher, who had won a prize earlier this week, in Jos, Nigeria, on Tuesday. | 2019-06-11
          Fire in camp kills migrants | The council on Tuesday called for an inquiry into a fire that killed nine migrants at a camp in Aden, Yemen. // Guards had opened fire on the migrants on 2 June. | 2019-06-02
          Protesters block roads | A crowd in the old town of Basra on Saturday (Agency photo) // Protesters blocked roads in Basra, Iraq, on Sunday. | 2019-06-09
          """)
  void haveTheDayOfTheDeed(String title, String text, String day) {
    Result<List<CheckedEvent>> read = read(title, text);
    assertThat(read).isInstanceOf(Result.Of.class);
    CodedEvent coded = ((Result.Of<List<CheckedEvent>>) read).value().get(0).coded();
    assertThat(coded.event().date().orElseThrow().start()).hasToString(day);
  }
}
