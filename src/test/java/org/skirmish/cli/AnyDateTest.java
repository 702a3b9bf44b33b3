package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.NoteFile;
import org.skirmish.article.record.Records;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Whatever digits stand where a date might be: an event with or without a date, and no failure. */
class AnyDateTest {

  private static final Pipeline PIPELINE = new Pipeline(World.load());

  private static final List<String> MARKS = List.of("/", "-", ".", " ", ":", "–", "/0", "");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "00",
          "1",
          "05",
          "12",
          "13",
          "28",
          "29",
          "30",
          "31",
          "32",
          "60",
          "99",
          "000",
          "100",
          "365",
          "0000",
          "0001",
          "1582",
          "1900",
          "2019",
          "2020",
          "2100",
          "9999",
          "10000",
          "2147483648",
          "99999999999999999999",
          "²",
          "٣");

  private static final List<String> WORDS =
      List.of(
          "January",
          "Feb",
          "Feb.",
          "February",
          "May",
          "Sept",
          "of",
          "the",
          "day",
          "st",
          "th",
          "early",
          "mid",
          "late",
          "last",
          "next",
          "week of",
          "month of",
          "BC",
          "B.C.",
          "AD",
          "c.",
          "Tue",
          "Monday",
          "Tuesday,",
          "this week",
          "yesterday",
          "days later",
          "years ago",
          "p.m.");

  private static List<CheckedEvent> events(String keys, String text) {
    String line = "{" + keys + "\"text\": \"" + text + "\"}";
    Document note = Records.documents(line).get(0);
    assertThat(note.format()).isEqualTo(NoteFile.FORMAT);
    Result<List<CheckedEvent>> read = PIPELINE.apply(note);
    return read instanceof Result.Of<List<CheckedEvent>> events ? events.value() : List.of();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00/05/2019",
        "31/02/2020",
        "99-99-9999",
        "30/02/2020",
        "29/02/2019",
        "0/0/0000",
        "00-00-00",
        "2020-00-00",
        "2020-02-30",
        "2020-13-01",
        "0000-01-01",
        "99.99.99",
        "31 February 2020",
        "February 30",
        "0 May 2020",
        "32 May 2020",
        "31-Feb-20",
        "00-Jan-00",
        "29 February",
        "31 June to 31 November 2020",
        "9 May 0 BC",
        "May 0000",
        "5/2020/4"
      })
  void aDayThatIsNoneIsNoFailure(String date) {
    for (String weekday : List.of("", "Tue ", "Monday ")) {
      for (String keys : List.of("", "\"published\": \"2020-05-04\", ")) {
        List<CheckedEvent> events =
            events(keys, "On " + weekday + date + " gunmen killed two farmers in Takum, Nigeria.");

        assertThat(events).as(weekday + date).isNotEmpty();
      }
    }
  }

  @Test
  void noRowOfDigitsFails() {
    Random random = new Random(20_180_405);
    for (int i = 0; i < 3_000; i++) {
      String date = anyDate(random);
      String keys = i % 2 == 0 ? "" : "\"published\": \"2020-02-29\", ";
      List<String> texts = new ArrayList<>();
      texts.add("On " + date + ", gunmen killed two farmers in Takum, Nigeria.");
      texts.add("Between " + date + " and " + anyDate(random) + " gunmen killed two farmers.");
      for (String text : texts) {
        assertThat(events(keys, text)).as(text).allSatisfy(AnyDateTest::checkDays);
      }
    }
  }

  private static void checkDays(CheckedEvent event) {
    event
        .coded()
        .event()
        .date()
        .ifPresent(date -> assertThat(date.end()).isAfterOrEqualTo(date.start()));
  }

  private static String anyDate(Random random) {
    StringBuilder date = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      boolean word = random.nextInt(4) == 0;
      List<String> from = word ? WORDS : NUMBERS;
      date.append(from.get(random.nextInt(from.size())));
      date.append(word ? " " : MARKS.get(random.nextInt(MARKS.size())));
    }
    return date.toString().strip();
  }
}
