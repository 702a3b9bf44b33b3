package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.article.record.Records;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.EventDate;
import org.skirmish.model.Evidence;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** What a desk knows fills what the text leaves open, and is named in the evidence. */
class GivenContextTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  private static CheckedEvent event(Document document) {
    Result<List<CheckedEvent>> read = PIPELINE.apply(document);
    assertThat(read).as(document.text()).isInstanceOf(Result.Of.class);
    return ((Result.Of<List<CheckedEvent>>) read).value().get(0);
  }

  /** The event of a note with keys such as {@code "country": "Mali"}. */
  private static CheckedEvent note(String keys, String text) {
    return event(line(keys, text));
  }

  private static Document line(String keys, String text) {
    String json = "{\"id\": \"N1\", " + keys + ", \"text\": \"" + text + "\"}";
    return Records.documents(json).get(0);
  }

  private static CheckedEvent run(String country, String published, String text) {
    Context context =
        Context.of(
            Optional.ofNullable(country),
            Optional.ofNullable(published).map(LocalDate::parse),
            Giver.RUN);
    return event(new Document("note.txt", NoteFile.FORMAT, text).within(context));
  }

  private static String country(CheckedEvent event) {
    return event.coded().place().country().map(Country::name).orElse("");
  }

  private static String days(CodedEvent event) {
    Optional<EventDate> date = event.event().date();
    return date.map(d -> d.start().equals(d.end()) ? d.start() + "" : d.start() + "/" + d.end())
        .orElse("");
  }

  private static List<String> rules(CheckedEvent event, String field) {
    return event.coded().evidence().stream()
        .filter(Evidence.Inferred.class::isInstance)
        .map(Evidence.Inferred.class::cast)
        .filter(evidence -> evidence.field().toString().equals(field))
        .map(Evidence.Inferred::rule)
        .toList();
  }

  private static Predicate<Flag> code(String code) {
    return flag -> flag.code().equals(code);
  }

  @Test
  void theCountryOfANoteIsThatOfItsPlaceAndOfItsArmy() {
    String text = "On 3 May 2018, the army killed two gunmen in the village of Xarba.";
    CheckedEvent event = note("\"country\": \"Burkina Faso\"", text);

    assertThat(country(event)).isEqualTo("Burkina Faso");
    assertThat(rules(event, "place.country")).containsExactly("country given with the note");
    assertThat(event.coded().actors().actor1().orElse("")).contains("Burkina Faso");
    assertThat(event.coded().place().latitude()).isEmpty();
    assertThat(country(note("\"country\": \"BFA\"", text))).isEqualTo("Burkina Faso");
    assertThat(country(note("\"source\": \"Radio\"", text))).isEmpty();
  }

  @Test
  void theCountryOfARunIsNamedAsSuch() {
    CheckedEvent event = run("MLI", null, "On 3 May 2018, gunmen killed two farmers in Xarba.");

    assertThat(country(event)).isEqualTo("Mali");
    assertThat(rules(event, "place.country")).containsExactly("country given with the run");
  }

  @Test
  void aPlaceIsLookedForInTheGivenCountryAndNotInAnotherContinent() {
    String text = "On 3 May 2018, gunmen killed two farmers in Tripoli.";

    for (CheckedEvent event :
        List.of(run("Lebanon", null, text), note("\"country\": \"Lebanon\"", text))) {
      assertThat(country(event)).isEqualTo("Lebanon");
      assertThat(event.coded().place().latitude().getAsDouble()).isBetween(34.0, 35.0);
    }
    CodedPlace far = run("Peru", null, text).coded().place();
    assertThat(far.country().map(Country::name)).contains("Peru");
    assertThat(far.latitude()).isEmpty();
  }

  @Test
  void theTextGoesBeforeTheRunAndAgainstTheNoteRaisesAFlag() {
    String text = "On 3 May 2018, gunmen killed two farmers in Kati, Mali.";
    CheckedEvent byRun = run("Niger", null, text);
    CheckedEvent byNote = note("\"country\": \"Niger\"", text);

    assertThat(country(byRun)).isEqualTo("Mali");
    assertThat(byRun.flags()).noneMatch(code("given-country-differs"));
    assertThat(country(byNote)).isEqualTo("Mali");
    assertThat(byNote.flags()).anyMatch(code("given-country-differs"));
    assertThat(byNote.flags().stream().filter(code("given-country-differs")).findFirst().get())
        .extracting(Flag::message)
        .asString()
        .contains("Mali")
        .contains("Niger was given with the note");
  }

  @Test
  void aTextThatNamesOnlyAnotherCountryGoesBeforeTheRun() {
    String text = "On 3 May 2018, gunmen killed two farmers in northern Mali.";

    assertThat(country(run("Niger", null, text))).isEqualTo("Mali");
  }

  @Test
  void aNamesakeOfAPlaceDoesNotGoBeforeTheNote() {
    assertThat(
            country(
                note(
                    "\"country\": \"Nigeria\"",
                    "On 3 May 2018, gunmen killed two farmers in Kagara (Rafi, Niger).")))
        .isEqualTo("Nigeria");
    assertThat(
            country(
                note(
                    "\"country\": \"Burkina Faso\"",
                    "On 3 May 2018, gunmen killed two farmers in Xarba near the border of Mali.")))
        .isEqualTo("Burkina Faso");
  }

  @Test
  void theKeysOfANoteGoBeforeTheOptionsOfTheRun() {
    Document note = line("\"country\": \"Mali\"", "On 13 April, gunmen killed a man in Xarba.");
    Context run =
        Context.of(Optional.of("Niger"), Optional.of(LocalDate.of(2018, 4, 18)), Giver.RUN);
    CheckedEvent event = event(note.within(run));

    assertThat(country(event)).isEqualTo("Mali");
    assertThat(days(event.coded())).isEqualTo("2018-04-13");
    assertThat(rules(event, "date.start").get(0)).contains("given with the run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 13 April, gunmen killed a man.                | 2018-04-13            | 1
          On April 13, gunmen killed a man.                | 2018-04-13            | 1
          On April 13th gunmen killed a man.               | 2018-04-13            | 1
          On 20 April, gunmen killed a man.                | 2017-04-20            | 1
          On 29 February, gunmen killed a man.             | 2016-02-29            | 1
          On 18 April 2015, gunmen killed a man.           | 2015-04-18            | 1
          Gunmen on Tuesday killed a man.                  | 2018-04-17            | 1
          Gunmen killed a man on Wednesday night.          | 2018-04-18            | 1
          Gunmen killed a man last Wednesday.              | 2018-04-11            | 1
          Gunmen killed a man yesterday.                   | 2018-04-17            | 1
          Gunmen killed a man the day before yesterday.    | 2018-04-16            | 1
          Gunmen killed a man today.                       | 2018-04-18            | 1
          Gunmen killed a man this morning.                | 2018-04-18            | 1
          Gunmen killed a man last night.                  | 2018-04-17            | 1
          Gunmen killed a man last week.                   | 2018-04-09/2018-04-15 | 2
          Gunmen killed a man earlier this week.           | 2018-04-16/2018-04-18 | 2
          Gunmen killed a man last month.                  | 2018-03-01/2018-03-31 | 3
          Gunmen killed a man two days later.              |                       |
          Gunmen killed a man.                             |                       |
          Gunmen killed the heir of a man shot in 1987.    |                       |
          In 1987, gunmen killed a man.                    | 1987-01-01/1987-12-31 | 3
          """)
  void daysCountFromTheDayOfPublication(String text, String days, Integer precision) {
    CheckedEvent event = note("\"date_published\": \"2018-04-18T09:00:00Z\"", text);

    assertThat(days(event.coded())).isEqualTo(days == null ? "" : days);
    if (precision != null) {
      assertThat(event.coded().timePrecision()).hasValue(precision);
    }
    if (days != null && !text.matches(".*(1987|2015).*")) {
      assertThat(rules(event, "date.start"))
          .singleElement()
          .asString()
          .contains("2018-04-18, the day of publication given with the note");
    }
  }

  @Test
  void aNewsReportCountsFromTheDayGivenWithTheRunOnlyWhereItSaysNone() {
    String story =
        "\n\nGunmen killed four farmers near Kati in Mali on Monday. The men came on motorbikes"
            + " and burned two houses before they left, residents said.\n";
    Context run = Context.of(Optional.empty(), Optional.of(LocalDate.of(2018, 4, 18)), Giver.RUN);
    Document silent = new Document("a.txt", "text", "Gunmen kill four" + story).within(run);
    Document dated =
        new Document("b.txt", "text", "Gunmen kill four\nPublished 3 May 2014" + story).within(run);

    assertThat(days(event(silent).coded())).isEqualTo("2018-04-16");
    assertThat(days(event(dated).coded())).isEqualTo("2014-04-28");
    assertThat(rules(event(dated), "date.start").get(0)).doesNotContain("given");
  }

  @Test
  void whatCannotBeReadIsFlagged() {
    String text = "On 3 May 2018, gunmen killed two farmers in Xarba.";

    assertThat(note("\"country\": \"Ruritania\"", text).flags())
        .filteredOn(code("unread-context"))
        .singleElement()
        .extracting(Flag::message)
        .asString()
        .contains("Ruritania");
    assertThat(note("\"published\": \"soon\"", text).flags())
        .filteredOn(code("unread-context"))
        .singleElement()
        .extracting(Flag::message)
        .asString()
        .contains("soon");
    assertThat(note("\"published\": null, \"country\": \"Mali\"", text).flags())
        .noneMatch(code("unread-context"));
  }

  @Test
  void theSourceOfANoteIsItsReference() {
    String keys =
        "\"source\": \"Radio Xarba\", \"url\": \"https://example.org/7\", \"title\": \"Two dead\","
            + " \"published\": \"2018-05-04\"";
    CheckedEvent event = note(keys, "On 3 May 2018, gunmen killed two farmers in Xarba.");

    assertThat(event.coded().source()).containsExactly("Radio Xarba");
    assertThat(event.coded().event().sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.url()).contains("https://example.org/7");
              assertThat(source.title()).contains("Two dead");
              assertThat(source.date()).contains(LocalDate.of(2018, 5, 4));
            });
    assertThat(event.coded().event().origin().title()).isEqualTo("Two dead");
    assertThat(event.flags()).noneMatch(code("no-sources"));
    assertThat(rules(event, "article.title")).containsExactly("title given with the note");
    assertThat(rules(event, "sources")).containsExactly("source given with the note");
  }

  @Test
  void theOutputsHaveTitleAddressAndPublisherOfANote(@TempDir Path folder) throws Exception {
    Path notes =
        Files.writeString(
            folder.resolve("notes.jsonl"),
            "{\"id\": \"N1\", \"text\": \"On 3 May, gunmen killed two farmers in Xarba.\","
                + " \"source\": \"Radio Xarba\", \"url\": \"https://example.org/7\","
                + " \"title\": \"Two dead\"}\n");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    int status =
        Skirmish.run(
            nowhere,
            nowhere,
            "convert",
            notes.toString(),
            "--country=MLI",
            "--published=2018-05-04",
            "--extra-columns",
            "--formats=csv,json",
            "--output=" + folder.resolve("out"));

    assertThat(status).isZero();
    assertThat(folder.resolve("out/events.csv"))
        .content()
        .contains(",2018-05-03,", "Mali", "Radio Xarba", ",notes.jsonl#N1,Two dead");
    assertThat(folder.resolve("out/events.json"))
        .content()
        .contains("\"title\":\"Two dead\"", "\"url\":\"https://example.org/7\"")
        .contains("\"publisher\":\"Radio Xarba\"", "country given with the run");
    assertThat(folder.resolve("out/sources.csv"))
        .content()
        .contains("article,,,Two dead,,,,https://example.org/7,notes.jsonl#N1")
        .contains("reference,,Radio Xarba,Two dead,2018-05-04,,,https://example.org/7,");
    assertThat(folder.resolve("out/datapackage.json"))
        .content()
        .contains("\"article_title\"", "\"end_date\"");
  }
}
