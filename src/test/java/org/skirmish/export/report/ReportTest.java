package org.skirmish.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.article.html.HtmlPage;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.folder.OutputFolder;
import org.skirmish.source.Result;

class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 24);

  @TempDir Path folder;

  @Test
  void aPageHasItsEventsAndTheirArticles() throws IOException {
    write(List.of(SampleEvents.indelimane(), SampleEvents.unknown()));

    Document page = page("report.html");
    JsonNode rows = json(page, "rows");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get(0).textValue()).isEqualTo(SampleEvents.indelimane().coded().id());
    JsonNode article = json(page, "a" + rows.get(0).get(21));
    JsonNode event = article.get("events").get(0);
    assertThat(event.get("id")).isEqualTo(rows.get(0).get(0));
    assertThat(event.get("fields"))
        .anyMatch(field -> field.get(3).textValue().equals("fatalities"));
    assertThat(event.get("lost")).isNotEmpty();
    assertThat(json(page, "run").get("paged").booleanValue()).isFalse();
    assertThat(files()).containsExactly("report.html");
  }

  @Test
  void noTextOfAnEventBecomesMarkup() throws IOException {
    write(List.of(SampleEvents.of("<b>", DAY, "</script><script>alert(1)</script><!--")));

    Document page = page("report.html");
    assertThat(page.select("script:not([type])"))
        .hasSameSizeAs(new PageParts(true).scripts())
        .noneMatch(script -> script.data().contains("alert(1)"));
    JsonNode rows = json(page, "rows");
    assertThat(rows.get(0).get(0).textValue()).isEqualTo("<b>");
    assertThat(json(page, "a1").get("events").get(0).get("notes").textValue())
        .isEqualTo("</script><script>alert(1)</script><!--");
  }

  @Test
  void thePolicyKnowsEachStyleAndProgramAndNothingElse() throws IOException {
    write(List.of());

    Document page = page("report.html");
    String policy = page.select("meta[http-equiv]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "http", "*");
    page.select("style").forEach(one -> assertThat(policy).contains(Policy.hash(one.data())));
    page.select("script:not([type])")
        .forEach(one -> assertThat(policy).contains(Policy.hash(one.data())));
    assertThat(page.select("[style], [onclick], script[src], img")).isEmpty();
    assertThat(page.html()).contains("Volodymyr Agafonkin", "Copyright (c) 2021, Mapbox");
  }

  @Test
  void manyArticlesStandOnPagesOfTheirOwnAndThoseOfAnEarlierRunGo() throws IOException {
    String notes = "Words. ".repeat(20_000);
    write(
        Stream.iterate(0, i -> i + 1)
            .limit(70)
            .map(i -> SampleEvents.of("E" + i, DAY, notes))
            .toList());

    assertThat(files()).containsExactly("report-articles-1.html", "report.html");
    JsonNode last = json(page("report.html"), "rows").get(69);
    Document its = page("report-articles-" + last.get(22) + ".html");
    assertThat(json(its, "a" + last.get(21)).get("events"))
        .anyMatch(event -> event.get("id").textValue().equals("E69"));
    assertThat(json(its, "run").get("previous").textValue()).isEqualTo("report.html");
    assertThat(Files.size(folder.resolve("report.html"))).isLessThan(2_000_000);
    Files.writeString(folder.resolve("report-notes.html"), "mine");
    Files.writeString(folder.resolve("report-2.html"), "of an earlier run");

    write(List.of(SampleEvents.indelimane()));

    assertThat(files()).containsExactly("report-notes.html", "report.html");
  }

  @Test
  void itIsNoArticleItself() throws IOException {
    write(List.of(SampleEvents.indelimane()));
    String text = Files.readString(folder.resolve("report.html"));

    Result<HtmlPage> page =
        HtmlPage.parse(new org.skirmish.source.Document("a.html", "html", text));

    assertThat(page)
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> assertThat(rejected.reject().detail()).contains("a report that Skirmish"));
  }

  @Test
  void divisionsAreThoseOfCountriesWithEvents() {
    List<String> lines = BaseMap.of(Set.of("ML"));

    assertThat(lines).filteredOn(line -> line.startsWith("D\t")).isNotEmpty();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("D\t"))
        .allMatch(line -> line.startsWith("D\tML\t"));
    assertThat(lines).filteredOn(line -> line.startsWith("W\t")).hasSizeGreaterThan(230);
    assertThat(lines).anyMatch(line -> line.startsWith("T\tML\t") && line.endsWith("\tTimbuktu"));
  }

  private void write(List<CheckedEvent> events) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder);
        Report report = new Report("1", "Whose data.", output)) {
      report.begin();
      for (CheckedEvent event : events) {
        report.write(event);
      }
      report.end();
      output.publish();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(folder.resolve(name).toFile());
  }

  private static JsonNode json(Document page, String id) throws IOException {
    return new ObjectMapper().readTree(page.getElementById(id).data());
  }
}
