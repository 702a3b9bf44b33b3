package org.skirmish.article.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.article.NoteFile;
import org.skirmish.source.Document;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

class RecordFileTest {

  private static final String NOTE = "{\"id\":\"a\",\"text\":\"Gunmen killed two in Gao.\"}";

  /** "name: text" of what is read, "name! detail" of what is not. */
  private static List<String> shown(String json) {
    return Records.results(json).stream().map(RecordFileTest::shown).toList();
  }

  private static String shown(Result<Document> result) {
    if (result instanceof Result.Of<Document> document) {
      return document.value().name() + ": " + document.value().text();
    }
    Reject reject = ((Result.Rejected<Document>) result).reject();
    return reject.file() + "! " + reject.detail();
  }

  private static Article article(String json) {
    Document document = Records.documents(json).get(0);
    return ((Result.Of<Article>) new ArticleReader().read(document)).value();
  }

  @Test
  void eachObjectIsADocument() {
    String other = "{\"notes\":\"Militants shelled Kidal.\"}";
    List<String> both =
        List.of("in.jsonl#a: Gunmen killed two in Gao.", "in.jsonl#2: Militants shelled Kidal.");

    assertThat(shown(NOTE + "\n" + other + "\n")).isEqualTo(both);
    assertThat(shown("[" + NOTE + ",\n " + other + "]")).isEqualTo(both);
    assertThat(shown("[\n  {\n    \"id\": \"a\",\n    \"text\": \"One.\"\n  }\n]"))
        .containsExactly("in.jsonl#a: One.");
  }

  @Test
  void anObjectThatIsWrongCostsNoOther() {
    String wrong = "its JSON is malformed or cut off: the other objects were read";

    assertThat(
            shown("{\"text\":\"Cut off\n" + NOTE + "\n{\"text\":\"x\"\n" + NOTE + "\n{\"no\":1}"))
        .containsExactly(
            "in.jsonl#1! " + wrong,
            "in.jsonl#a: Gunmen killed two in Gao.",
            "in.jsonl#3! " + wrong,
            "in.jsonl#a: Gunmen killed two in Gao.",
            "in.jsonl#5! the object has no text: put it under \"text\", \"html\" or \"wikitext\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "[1, 2]",
        "{{Infobox}}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"text\":\"x\"}]}",
        "A text with {\"text\":\"x\"}"
      })
  void otherFilesHoldNoRecords(String text) {
    assertThat(Records.find(text)).isEmpty();
  }

  @Test
  void aWebPageOrAWikisSourceMayStandInPlaceOfTheText() {
    String context =
        "{\"title\":\"Raid on Tarkessa\",\"url\":\"https://example.org/raid\",\"source\":\"The Herald\","
            + "\"published\":\"2018-04-18T10:00:00Z\",\"country\":\"Mali\",";
    String html =
        "\"html\":\"<p>Gunmen killed two soldiers in Gao on Monday, the army said.</p>\"}";
    String wikitext = "\"wikitext\":\"'''Raid''' was an attack on [[Gao]].\"}";

    List<Document> documents = Records.documents(context + html + "\n" + context + wikitext);
    assertThat(documents).extracting(Document::format).containsExactly("html", "wikitext");
    assertThat(documents)
        .allSatisfy(
            document -> {
              assertThat(document.context().title()).contains("Raid on Tarkessa");
              assertThat(document.context().url()).contains("https://example.org/raid");
              assertThat(document.context().source()).contains("The Herald");
              assertThat(document.context().published()).isPresent();
            });
    Article article = article(context + html);
    assertThat(article.title()).isEqualTo("Raid on Tarkessa");
    assertThat(article.published().orElseThrow()).hasToString("2018-04-18");
    assertThat(article.text()).contains("Gunmen killed two soldiers in Gao on Monday");
    assertThat(article(context + wikitext).title()).isEqualTo("Raid on Tarkessa");
  }

  @Test
  void aTextWithATitleAndParagraphsIsAnArticle() {
    List<Document> documents =
        Records.documents(
            "{\"title\":\"Raid\",\"text\":\"One.\\n\\nTwo.\"}\n{\"title\":\"Raid\",\"text\":\"One.\"}");

    assertThat(documents)
        .extracting(Document::format)
        .containsExactly(Document.TEXT, NoteFile.FORMAT);
    assertThat(documents.get(0).text()).isEqualTo("Raid\n\nOne.\n\nTwo.");
  }

  private static String page(String name, int space, String body) {
    return "{\"name\":\""
        + name
        + "\",\"identifier\":7,\"url\":\"https://en.wikipedia.org/wiki/X\",\"date_modified\":"
        + "\"2024-05-01T00:00:00Z\",\"namespace\":{\"identifier\":"
        + space
        + "},"
        + body
        + "}\n";
  }

  @ParameterizedTest
  @CsvSource({"10, true", "1073741824, false"})
  void anObjectMayBeTwiceAsLongAsAnArticle(int article, boolean refused) {
    String json = "{\"text\":\"Six.\"}\n{\"text\":\"Six were killed.\"}\n";

    List<Result<Document>> results = Records.results(json, new Limits(article, 1, 1, 1, 1));

    assertThat(results)
        .extracting(result -> result instanceof Result.Rejected<Document>)
        .containsExactly(false, refused);
  }

  @Test
  void aSnapshotGivesThePagesThatMayBeOnEvents() {
    String box =
        "\"article_body\":{\"wikitext\":\"{{Infobox military conflict\\n| date = 3 May\\n}}\"}";
    String plant = "\"article_body\":{\"html\":\"<p>An onion.</p>\",\"wikitext\":\"An onion.\"}";
    List<Result<Document>> results =
        Records.results(page("Tarkessa", 0, box) + page("Onion", 0, plant) + page("Talk", 1, box));

    assertThat(results).hasSize(2);
    Document document = ((Result.Of<Document>) results.get(0)).value();
    assertThat(document.name()).isEqualTo("in.jsonl#Tarkessa");
    assertThat(document.format()).isEqualTo(Document.WIKITEXT);
    assertThat(document.context().title()).contains("Tarkessa");
    assertThat(document.context().url()).contains("https://en.wikipedia.org/wiki/X");
    assertThat(document.context().published()).isEmpty();
    assertThat(shown(results.get(1))).startsWith("in.jsonl! 2 of its pages have neither");
  }

  @Test
  void structuredContentsHaveTheirBoxAndTheirSections() {
    String box =
        "\"infoboxes\":[{\"name\":\"Infobox military conflict\",\"type\":\"infobox\",\"has_parts\":["
            + "{\"type\":\"section\",\"name\":\"Raid on Tarkessa\",\"has_parts\":["
            + "{\"type\":\"field\",\"value\":\"Part of the Onion War\"},"
            + "{\"type\":\"field\",\"name\":\"Date\",\"value\":\"3 May 2014\"},"
            + "{\"type\":\"field\",\"name\":\"Location\",\"value\":\"Tarkessa, Mali\"}]},"
            + "{\"type\":\"section\",\"name\":\"Belligerents\",\"has_parts\":["
            + "{\"type\":\"field\",\"value\":\"Mali\"},"
            + "{\"type\":\"field\",\"values\":[\"Red Band\",\"Blue Band\"]}]}]}],";
    String sections =
        "\"sections\":[{\"type\":\"section\",\"name\":\"Abstract\",\"has_parts\":["
            + "{\"type\":\"paragraph\",\"value\":\"The raid was an attack.\"}]},"
            + "{\"type\":\"section\",\"name\":\"Aftermath\",\"has_parts\":["
            + "{\"type\":\"paragraph\",\"value\":\"The town was rebuilt.\"},"
            + "{\"type\":\"list\",\"has_parts\":[{\"type\":\"list_item\",\"value\":\"An item.\"}]}]}]";

    Article article = article(page("Raid on Tarkessa", 0, box + sections));

    assertThat(article.title()).isEqualTo("Raid on Tarkessa");
    assertThat(article.partOf()).isPresent();
    assertThat(article.infobox().rows())
        .extracting(row -> row.label())
        .containsExactly("date", "location", "belligerents");
    assertThat(article.infobox().rows().get(2).lines())
        .extracting(line -> line.span().of(article.text()) + " " + line.cell())
        .containsExactly("Mali 0", "Red Band 1", "Blue Band 1");
    assertThat(article.sections()).extracting(section -> section.heading()).contains("Aftermath");
    assertThat(article.text()).contains("An item.").endsWith("\n");
  }
}
