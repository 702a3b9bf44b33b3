package org.skirmish.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

class WikiPageTest {

  private static final String BOX =
      """
      <table class="infobox vevent"><tbody>
      <tr><th colspan="2" class="summary">Raid on Tarkessa</th></tr>
      <tr><td colspan="2">Part of the <a href="x">Dune War</a></td></tr>
      <tr><td colspan="2"><img src="x.jpg"><br>The old town in 1900</td></tr>
      <tr><td colspan="2"><table><tbody>
      <tr><th>Date</th><td>3 May 1914<span style="display:none">(1914-05-03)</span></td></tr>
      <tr><th>Location</th><td><div class="location">Tarkessa, Orsk</div></td></tr>
      <tr><th>Result</th><td>Raiders' victory<ul><li>The post is given up</li></ul></td></tr>
      </tbody></table></td></tr>
      <tr><th colspan="2">Belligerents</th></tr>
      <tr><td><p><span class="flagicon"><img src="f.png"></span> Orsk
      <i>Supported by:</i><br><img src="g.png"> United Kingdom</p></td>
      <td><div class="plainlist"><ul><li>Dune Front</li><li><img src="h.png"> Sand League</li></ul></div></td></tr>
      <tr><th colspan="2">Casualties and losses</th></tr>
      <tr><td>30 killed<sup class="reference"><a href="#cite_note-1">[1]</a></sup></td><td>4 killed</td></tr>
      <tr><td colspan="2">9 civilians killed</td></tr>
      </tbody></table>
      """;

  private static final String TEXT =
      """
      <div role="note" class="hatnote">For the town, see Tarkessa.</div>
      <p>The <b>Raid on Tarkessa</b> was an attack on a fort in Orsk.<sup class="reference"><a
      href="#cite_note-1">[1]</a></sup></p>
      <figure><img src="y.jpg"><figcaption>A fort that no longer stands there.</figcaption></figure>
      <div class="mw-heading"><h2 id="B">Background</h2><span class="mw-editsection">[edit]</span></div>
      <p>The war had begun in 1912.</p><ul><li>One post fell in March.</li></ul>
      <table class="wikitable"><tr><td>A table of posts</td></tr></table>
      <div class="mw-references-wrap"><ol class="references"><li id="cite_note-1"><span
      class="mw-cite-backlink"><a href="#r">^</a></span> <span class="reference-text">"<a class="external"
      href="https://example.org/raid">The raid</a>". Dune Post. 5 May 1914.</span></li></ol></div>
      <div class="navbox" role="navigation">Raids of the war</div>
      """;

  private static final String POINT =
      "<span id=\"coordinates\"><a>Coordinates</a>: <span class=\"geo-dms\">15°52′1″N"
          + " 1°30′46″E</span></span>";

  private static final String DESKTOP =
      "<!DOCTYPE html><html><head><title>Raid on Tarkessa - Wiki</title>"
          + "<link rel=canonical href='https://example.org/wiki/Raid'></head><body><nav>Main page</nav>"
          + "<div id=content><div class=mw-indicators>"
          + POINT
          + "</div><h1 id=firstHeading>Raid on Tarkessa</h1><div id=siteSub>From the wiki</div>"
          + "<div id=mw-content-text><div class=mw-parser-output>"
          + BOX
          + TEXT
          + "</div></div></div><footer>Last edited on 3 May 2020</footer></body></html>";

  private static final String MOBILE =
      "<html><head><title>Raid on Tarkessa</title></head><body class=mediawiki><header>Menu</header>"
          + "<h1 id=section_0>Raid on Tarkessa</h1><div id=bodyContent><div class=mw-parser-output>"
          + "<section>"
          + POINT
          + BOX
          + TEXT.replace(
              "<div class=\"mw-heading\"><h2 id=\"B\">Background</h2><span"
                  + " class=\"mw-editsection\">[edit]</span></div>",
              "</section><h2 class=section-heading><span class=mw-headline>Background</span>"
                  + "<span class=mw-editsection><a>edit</a></span></h2>"
                  + "<section hidden=until-found>")
          + "</section></div></div></body></html>";

  private static final String PARSOID =
      "<!DOCTYPE html><html prefix='mw: http://mediawiki.org/rdf/'><head><title>Raid on"
          + " Tarkessa</title></head><body class='mw-body-content mw-parser-output'>"
          + "<section data-mw-section-id=0>"
          + POINT
          + BOX
          + TEXT
          + "</section></body></html>";

  private static final String MIRROR =
      "<html><head><title>Raid on Tarkessa</title></head><body><div class=menu><a>Home</a></div>"
          + "<h1>Raid on Tarkessa</h1>"
          + POINT
          + BOX
          + TEXT
          + "</body></html>";

  private static Result<Article> read(String html) {
    return HtmlPage.parse(new Document("raid.html", Document.HTML, html))
        .then(
            page -> {
              assertThat(page.isWiki()).isTrue();
              return WikiPage.read(page);
            });
  }

  private static Article article(String html) {
    return ((Result.Of<Article>) read(html)).value();
  }

  private static List<String> row(Article article, String label) {
    List<String> lines = new ArrayList<>();
    for (Infobox.Line line : article.infobox().row(label).orElseThrow().lines()) {
      String marks = (line.blankBefore() ? "_" : "") + (line.indented() ? "*" : "");
      lines.add(line.cell() + marks + " " + line.span().of(article.text()));
    }
    return lines;
  }

  private static List<String> sentences(Article article, int section) {
    List<String> sentences = new ArrayList<>();
    for (List<Sentence> paragraph : article.sections().get(section).paragraphs()) {
      paragraph.forEach(sentence -> sentences.add(sentence.span().of(article.text())));
    }
    return sentences;
  }

  private static List<String> pages() {
    return List.of(DESKTOP, MOBILE, PARSOID, MIRROR);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyKindOfPageGivesTheSameArticle(String html) {
    Article article = article(html);

    assertThat(article.title()).isEqualTo("Raid on Tarkessa");
    assertThat(article.partOf().orElseThrow().span().of(article.text())).isEqualTo("Dune War");
    assertThat(article.coordinates().orElseThrow().latitude()).isEqualTo(15.86694);
    assertThat(row(article, "date")).containsExactly("-1 3 May 1914");
    assertThat(row(article, "location")).containsExactly("-1 Tarkessa, Orsk");
    assertThat(row(article, "result"))
        .containsExactly("-1 Raiders' victory", "-1* The post is given up");
    assertThat(row(article, "belligerents"))
        .containsExactly(
            "0 Orsk", "0 Supported by:", "0* United Kingdom", "1_ Dune Front", "1* Sand League");
    assertThat(row(article, "casualties"))
        .containsExactly("0 30 killed[1]", "1_ 4 killed", "-1_ 9 civilians killed");
    assertThat(article.sections())
        .extracting(Section::heading)
        .containsExactly("Lead", "Background");
    assertThat(sentences(article, 0))
        .containsExactly("The Raid on Tarkessa was an attack on a fort in Orsk.[1]");
    assertThat(sentences(article, 1))
        .containsExactly("The war had begun in 1912.", "One post fell in March.");
    assertThat(article.references())
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.number()).isEqualTo("1");
              assertThat(reference.publisher()).contains("Dune Post");
              assertThat(reference.url()).contains("https://example.org/raid");
            });
    assertThat(article.text())
        .doesNotContain("edit", "Main page", "For the town", "no longer", "table", "Raids of");
  }

  @Test
  void theAddressIsThePagesOwn() {
    assertThat(article(DESKTOP).context().url()).contains("https://example.org/wiki/Raid");
    assertThat(article(DESKTOP).published()).isEmpty();
  }

  @Test
  void theFirstBoxOfAnEventCounts() {
    String town =
        "<table class=infobox><tr><th>Population</th><td>900</td></tr></table>"
            + "<p>Tarkessa is a town.</p>";
    Article article = article(MIRROR.replace(POINT, town));

    assertThat(row(article, "date")).containsExactly("-1 3 May 1914");
    assertThat(article.references()).extracting(Reference::number).containsExactly("1");
  }

  @Test
  void redirectsAndListsOfPagesAreTurnedAway() {
    assertThat(
            read(
                "<html><title>Raid</title><div class=mw-parser-output><div class=redirectMsg>"
                    + "<p>Redirect to:</p><ul><li>Raid on Tarkessa</li></ul></div></div>"))
        .isInstanceOfSatisfying(
            Result.Rejected.class, r -> assertThat(r.reject().reason()).isEqualTo(Reason.REDIRECT));
    assertThat(
            read(
                "<html><title>Raid</title><div class=mw-parser-output><p>Raids:</p>"
                    + "<div id=disambigbox role=note>This page lists others.</div></div>"))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            r -> assertThat(r.reject().reason()).isEqualTo(Reason.DISAMBIGUATION));
  }

  @Test
  void theBoxOfAnotherEventStandsForItsSection() {
    String second =
        BOX.replace("3 May 1914", "9 June 1914").replace(">Raid on Tarkessa<", ">Second raid<");
    String html =
        DESKTOP.replace(
            "<p>The war had begun", "<p>Riders came again.</p>" + second + "<p>The war had begun");

    Article article = article(html);

    assertThat(row(article, "date")).containsExactly("-1 3 May 1914");
    Article inset = article.insets().get(0);
    assertThat(inset.title()).isEqualTo("Second raid");
    assertThat(row(inset, "date")).containsExactly("-1 9 June 1914");
    assertThat(sentences(inset, 0))
        .containsExactly("The war had begun in 1912.", "One post fell in March.");
  }

  @Test
  void aPageWhoseElementsAreClosedNowhereIsReadAllTheSame() {
    String open =
        "<html><title>Raid</title><body><div id=coordinates>15°N<div id=content><p>The raid was in"
            + " Orsk in 1914.";

    assertThat(sentences(article(open + BOX), 0)).contains("The raid was in Orsk in 1914.");
  }
}
