package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.ArticleFixtures;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.cli.screen.Progress;
import org.skirmish.coding.CodedEvent;
import org.skirmish.link.Links;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.Pdf;
import org.skirmish.source.office.Zipped;
import org.skirmish.world.World;

/** Documents of word processors and PDF give the events of the same text in a text file. */
class OfficeFilesTest {

  private static final List<String> KINDS = List.of("docx", "odt", "rtf", "pdf");

  private static final String NOTES =
      """
      On 4 March 2018, gunmen attacked a market in Djibo and killed three traders.
      On 9 March 2018, an army convoy hit a mine near Menaka; two soldiers were killed.
      On 11 March 2018, armed men abducted a teacher in the village of Inates.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"browser-copy", "attack-box", "pipe-table", "news-report", "biography"})
  void anArticleGivesTheSameInEachOfThem(String article) throws IOException {
    String text = ArticleFixtures.text(article + ".txt");
    List<String> expected = read("txt", text.getBytes(UTF_8));

    for (String kind : KINDS) {
      assertThat(read(kind, file(kind, text))).as(kind).isEqualTo(expected);
    }
  }

  @Test
  void notesGiveTheSameInEachOfThem() throws IOException {
    List<String> expected = read("txt", NOTES.getBytes(UTF_8));

    assertThat(expected).hasSize(3);
    for (String kind : KINDS) {
      assertThat(read(kind, file(kind, NOTES))).as(kind).isEqualTo(expected);
    }
  }

  @Test
  void whateverIsDamagedEndsInEventsOrAReject() throws IOException {
    Random random = new Random(20170505);
    for (String kind : KINDS) {
      byte[] whole = file(kind, NOTES);
      for (int i = 0; i < 100; i++) {
        RecordingSink record = run(kind, mutated(whole, random));
        assertThat(record.rejects).as(kind).noneMatch(one -> one.reason() == Reason.FAILED);
        assertThat(record.events.size() + record.rejects.size()).as(kind).isPositive();
      }
    }
  }

  @Test
  void theLargestArticleIsTheSameForAll() throws IOException {
    Limits narrow = new Limits(50_000, 1, 1, 1, 1);
    String text = "Gunmen killed three traders in Djibo.\n".repeat(1_400);
    for (String kind : List.of("docx", "odt")) {
      RecordingSink record = run(kind, file(kind, text), narrow);
      assertThat(record.rejects)
          .as(kind)
          .singleElement()
          .satisfies(
              reject -> assertThat(reject.detail()).contains("50000 bytes", "--max-article"));
    }
  }

  @Test
  void aParagraphWithoutEndIsRefusedInEachOfThem() throws IOException {
    String line = "Gunmen killed three traders in Djibo. ".repeat(30_000);
    for (String kind : List.of("docx", "odt", "rtf")) {
      assertThat(read(kind, file(kind, line))).as(kind).containsExactly(Reason.TOO_LARGE.label());
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(4) == 0 ? 8 + random.nextInt(bytes.length - 8) : bytes.length;
    return Arrays.copyOf(bytes, length);
  }

  private static byte[] file(String kind, String text) throws IOException {
    return switch (kind) {
      case "docx" -> word(text);
      case "odt" -> Zipped.open(paragraphs(text)).bytes();
      case "rtf" -> rtf(text);
      default -> new Pdf().paragraphs(text).bytes();
    };
  }

  private static byte[] word(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static String paragraphs(String text) {
    StringBuilder xml = new StringBuilder();
    for (String line : text.split("\n")) {
      String escaped =
          line.replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace("\t", "<text:tab/>")
              .replace("  ", " <text:s/>");
      xml.append("<text:p>").append(escaped).append("</text:p>");
    }
    return xml.toString();
  }

  private static byte[] rtf(String text) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1 ");
    for (char c : text.toCharArray()) {
      if (c == '\n') {
        rtf.append("\\par\n");
      } else if (c == '\t') {
        rtf.append("\\tab ");
      } else if (c < 128) {
        rtf.append(c == '\\' || c == '{' || c == '}' ? "\\" : "").append(c);
      } else {
        rtf.append("\\u").append((short) c).append('?');
      }
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The events' fields, or the reasons of rejects. */
  private static List<String> read(String kind, byte[] bytes) throws IOException {
    RecordingSink record = run(kind, bytes);
    List<String> rejects = record.rejects.stream().map(one -> one.reason().label()).toList();
    return rejects.isEmpty()
        ? record.events.stream().map(OfficeFilesTest::fields).toList()
        : rejects;
  }

  private static String fields(CheckedEvent event) {
    CodedEvent coded = event.coded();
    List<String> flags = event.flags().stream().map(flag -> flag.code()).toList();
    return String.join(
        "; ",
        // Without the digest of the text, of which the white space differs.
        coded.id().substring(0, coded.id().lastIndexOf('-')),
        coded.subEventType().toString(),
        coded.actors().toString(),
        coded.fatalities().toString(),
        coded.source().toString(),
        flags.toString(),
        coded.notes());
  }

  private static RecordingSink run(String kind, byte[] bytes) throws IOException {
    return run(kind, bytes, Limits.DEFAULT);
  }

  private static RecordingSink run(String kind, byte[] bytes, Limits limits) throws IOException {
    Input input =
        new Input.TextFile(
            "a." + kind, Path.of("a." + kind), path -> new ByteArrayInputStream(bytes), limits);
    RecordingSink record = new RecordingSink();
    new Conversion(new Pipeline(World.load()), Links.NONE, Progress.silent())
        .run(List.of(input), record);
    return record;
  }
}
