package org.skirmish.event.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.article.NoteFile;
import org.skirmish.event.Events;
import org.skirmish.lexicon.Genre;
import org.skirmish.mention.MentionReader;
import org.skirmish.mention.Mentions;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.Result;

class GateTest {

  private static final MentionReader READER = new MentionReader(Events.WORLD);

  private static Mentions mentions(String format, String text) {
    Result<Article> article = new ArticleReader().read(new Document("a.txt", format, text));
    return READER.read(((Result.Of<Article>) article).value());
  }

  private static Optional<Reject> rejectPage(String text) {
    return Gate.verdict(mentions("text", text)).reject();
  }

  private static Optional<Reject> rejectNote(String text) {
    return Gate.verdict(mentions(NoteFile.FORMAT, text)).reject();
  }

  /** The pages of a file: "=== name | what it is", then the page. */
  private static List<Arguments> pages(String file) {
    List<Arguments> pages = new ArrayList<>();
    Optional<String[]> heading = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (String line : TestText.lines(file)) {
      if (line.startsWith("=== ")) {
        heading.ifPresent(one -> pages.add(Arguments.of(one[0], one[1], text.toString().strip())));
        heading = Optional.of(line.substring(4).split(" \\| ", 2));
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    heading.ifPresent(one -> pages.add(Arguments.of(one[0], one[1], text.toString().strip())));
    return pages;
  }

  static List<Arguments> otherPages() {
    return pages("no-event-pages.txt");
  }

  static List<Arguments> eventPages() {
    return pages("event-pages.txt");
  }

  static Stream<Arguments> otherNotes() {
    return ResourceLines.of(GateTest.class, "no-event-notes.txt").stream()
        .map(line -> Arguments.of((Object[]) line.split(" \\| ", 2)));
  }

  static List<String> eventNotes() {
    return ResourceLines.of(GateTest.class, "event-notes.txt");
  }

  static List<String> knownMisses() {
    return ResourceLines.of(GateTest.class, "known-misses.txt");
  }

  private static String detail(String kind) {
    Optional<Genre> genre =
        kind.equals("NONE") ? Optional.empty() : Optional.of(Genre.valueOf(kind));
    return Refusal.of("a.txt", genre).detail();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("otherPages")
  void pagesWithoutAnEventAreTurnedAwayWithAdvice(String name, String kind, String text) {
    assertThat(rejectPage(text))
        .hasValueSatisfying(
            reject -> {
              assertThat(reject.file()).isEqualTo("a.txt");
              assertThat(reject.detail()).isEqualTo(detail(kind));
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("eventPages")
  void pagesWithAnEventPass(String name, String why, String text) {
    assertThat(rejectPage(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherNotes")
  void paragraphsThatAreNoNotesAreTurnedAway(String kind, String text) {
    assertThat(rejectNote(text)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("eventNotes")
  void incidentNotesPass(String text) {
    assertThat(rejectNote(text)).isEmpty();
  }

  /** What is turned away at last belongs into no-event-notes.txt. */
  @ParameterizedTest
  @MethodSource("knownMisses")
  void knownMissesAreStillMissed(String text) {
    assertThat(rejectNote(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `Idrissa Sow\\n\\nIdrissa Sow (born 3 May 1970) is a Malian general who fought at Tarkessa.`          | BIOGRAPHY | a page on a person
          `Idrissa Sow\\n\\nIdrissa Sow (3 May 1870 – 9 June 1914) was an officer who fell at Tarkessa.`        | BIOGRAPHY | a page on a person
          `Idrissa Sow\\nBorn3 May 1870\\nDied9 June 1914\\n\\nSow was an officer who fell in the battle of Tarkessa.` | BIOGRAPHY | a page on a person
          `Tarkessa\\n\\nTarkessa is a town in the north of Mali that is known for its salt market.`            | NO_EVENT  | a page on a place
          `Salt\\n\\nSalt is a mineral. It has been traded across the desert for two thousand years.`           | NO_EVENT  | an explanation of a term
          `SK-2\\n\\nThe SK-2 is an assault rifle. Gunmen killed nine guards with it on 3 May 1986.`            | NO_EVENT  | a page on a weapon
          `Siege (film)\\n\\nRebels attack a fort on 3 May 1914 and kill nine soldiers.`                        | NO_EVENT  | about a film
          """)
  void theReasonSaysWhatThePageSeemsToBe(String page, Reject.Reason reason, String what) {
    assertThat(rejectPage(page.replace("\\n", "\n")))
        .hasValueSatisfying(
            reject -> {
              assertThat(reject.reason()).isEqualTo(reason);
              assertThat(reject.detail()).contains(what);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battle of Tarkessa\\n\\nThe battle of Tarkessa was fought in 1914.",
        "Mine near Amsagar\\n\\nSix soldiers were killed on Tuesday when their truck hit a mine.",
        "March in Orlen\\n\\nSome 400 students marched through Orlen on Monday, shouting slogans.",
        "Tarkessa, 3 May\\n\\nGunmen attacked the customs post of Tarkessa on 3 May 2014.",
        "Orlen\\nDate3 May 2014\\nDeaths12\\n\\nA house fell down in the old town of Orlen that day.",
        "{{Infobox military conflict\\n| conflict = Orlen\\n}}\\nOrlen is a town."
      })
  void shortPagesOnEventsPass(String page) {
    assertThat(rejectPage(page.replace("\\n", "\n"))).isEmpty();
  }
}
