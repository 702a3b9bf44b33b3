package org.skirmish.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

class NewsPageTest {

  private static final String FIRST =
      "Gunmen on motorbikes attacked the market of Xarba on Monday, killing four traders and"
          + " wounding nine, the governor of the region said.";

  private static final String SECOND =
      "The attackers set fire to a dozen stalls and drove off towards the border with stolen"
          + " cattle, according to two residents who hid in the mosque.";

  private static Result<Document> read(String html) {
    return HtmlPage.parse(new Document("page.html", Document.HTML, html)).then(NewsPage::read);
  }

  private static Document page(String html) {
    return ((Result.Of<Document>) read(html)).value();
  }

  private static Document withHead(String head) {
    return page("<html><head>" + head + "</head><body><p>" + FIRST + "</p></body></html>");
  }

  @Test
  void theStoryStandsBelowItsTitleAndWhatStandsAroundItIsLeftOut() {
    Document page =
        page(
            """
            <!DOCTYPE html><html><head><title>Four dead in Xarba | Dune Post</title>
            <style>p { color: red }</style><script>var p = "<p>Nothing.</p>";</script></head>
            <body><header><a href="/">Dune Post</a></header>
            <nav><ul><li><a href="/w">World news and all else that moves</a></li></ul></nav>
            <article><h1>Four dead in Xarba</h1>
            <div class="share-bar">Send this to a friend who would like to read it</div>
            <figure><img src="x.jpg"><figcaption>The market in better days.</figcaption></figure>
            <div><p>%s</p></div>
            <aside><p>Read more of our stories about the region and its markets.</p></aside>
            <div><h2>Fire</h2><p>%s</p><p hidden>This paragraph nobody sees at all.</p>
            <p style="display: none">Nor is this one seen by anybody.</p></div>
            <ul><li><a href="/1">Five dead in Orsk</a></li></ul>
            </article><footer><p>All rights reserved by the Dune Post and its heirs.</p></footer>
            </body></html>
            """
                .formatted(FIRST, SECOND));

    assertThat(page.text()).isEqualTo("Four dead in Xarba\n\n" + FIRST + "\n\nFire\n\n" + SECOND);
    assertThat(page.format()).isEqualTo(Document.HTML);
  }

  @Test
  void withoutAnyMarkTheStoryIsWhereMostTextStands() {
    Document page =
        page(
            """
            <html><head><title>Four dead in the market of Xarba - Dune Post</title></head><body>
            <div id=top><p>Weather: dry with dust, and wind from the north-east all day.</p></div>
            <div id=x><div><p>%s</p><p>%s</p></div></div>
            <div id=last><p><a href=/a>An older story that has nothing to do with it</a></p></div>
            </body></html>
            """
                .formatted(FIRST, SECOND));

    assertThat(page.text())
        .isEqualTo("Four dead in the market of Xarba\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void breaksPartParagraphs() {
    Document page =
        page("<html><body><div>" + FIRST + "<br><br/>\n" + SECOND + "</div></body></html>");

    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void entitiesAndOddSpacesBecomePlainText() {
    Document page =
        page(
            "<p>At least 1&nbsp;200 people fled Xarba&rsquo;s&nbsp;caf&#233;s&shy; on&#8203; foot"
                + " when the shelling began, an &lt;aid&gt; worker said.</p>");

    assertThat(page.text())
        .isEqualTo(
            "At least 1\u00A0200 people fled Xarba’s cafés on foot when the shelling began,"
                + " an <aid> worker said.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property="article:published_time" content="2019-09-20T08:41:33+05:30">
          <meta name=pubdate content="20 September 2019">
          <meta itemprop="datePublished" content="2019-09-20">
          <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-09-20T23:30:00-08:00"}</script>
          <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["Report"], "datePublished": "2019-09-20"}]}</script>
          <script type="application/ld+json">{broken</script><meta name="date" content="2019-09-20">
          """)
  void theDayOfPublicationIsWhatThePageSays(String head) {
    assertThat(withHead(head).context().published())
        .contains(new Context.Given<>(LocalDate.of(2019, 9, 20), Context.Giver.PAGE));
  }

  @Test
  void theTimeElementTellsTheDayWhereNothingElseDoes() {
    Document page =
        page(
            "<article><time datetime='2019-09-20T10:00'>a week ago</time><p>"
                + FIRST
                + "</p></article>");

    assertThat(page.context().published().map(Context.Given::value))
        .contains(LocalDate.of(2019, 9, 20));
  }

  @Test
  void publisherAddressAndTitleAreWhatThePageSays() {
    Context context =
        withHead(
                """
                <meta property="og:site_name" content="Dune Post">
                <link rel="canonical" href="https://example.org/xarba">
                <meta property="og:title" content="Four dead in Xarba">
                """)
            .context();

    assertThat(context.source()).contains("Dune Post");
    assertThat(context.url()).contains("https://example.org/xarba");
    assertThat(context.title()).contains("Four dead in Xarba");
  }

  @Test
  void theAddressMayStandInTheCommentOfTheBrowserThatSavedThePage() {
    assertThat(
            page("<!-- saved from url=(0025)https://example.org/xarba -->\n<p>" + FIRST + "</p>")
                .context()
                .url())
        .contains("https://example.org/xarba");
    assertThat(withHead("<link rel=canonical href='javascript:alert(1)'>").context().url())
        .isEqualTo(Optional.empty());
  }

  @Test
  void aPageThatShowsNothingIsTurnedAway() {
    assertThat(read("<html><head><title>Dune Post</title></head><body><script>run()</script>"))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> {
              assertThat(rejected.reject().reason()).isEqualTo(Reason.EMPTY);
              assertThat(rejected.reject().detail()).contains("without its scripts");
            });
  }

  @Test
  void aStoryMayStandInSeveralParts() {
    Document page =
        page(
            """
            <html><head><title>Four dead in the market of Xarba</title></head><body>
            <div><div class=top><p>%s</p></div>
            <div class=links><p><a href=/a>%s</a></p></div>
            <div class=body><p>%s</p><p>%s</p><p>%s</p><p>%s</p></div></div></body></html>
            """
                .formatted(FIRST, SECOND, SECOND, SECOND, SECOND, SECOND));

    assertThat(page.text()).contains(FIRST + "\n\n" + SECOND).doesNotContain("links");
    assertThat(page.text().split(SECOND, -1)).hasSize(5);
  }

  @Test
  void anAddressMayTellTheDay() {
    String canonical = "<link rel=canonical href='https://example.org/world/2018/04/18/raid'>";

    assertThat(withHead(canonical).context().published().orElseThrow().value())
        .isEqualTo(LocalDate.of(2018, 4, 18));
    assertThat(withHead(canonical.replace("/18/", "/1818/")).context().published()).isEmpty();
  }

  @Test
  void thePublisherIsNoPartOfTheTitle() {
    String site =
        "<meta property=og:site_name content='Dune Post'><meta property=og:title content='";

    assertThat(withHead(site + "Raid on Xarba - Dune Post'>").context().title())
        .contains("Raid on Xarba");
    assertThat(withHead(site + "Dune Post | Raid on Xarba'>").context().title())
        .contains("Raid on Xarba");
  }

  @Test
  void deepWideAndBrokenPagesEndSoon() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThat(page("<div>".repeat(50_000) + FIRST).text()).isEqualTo(FIRST);
          assertThat(page("<b><i><span>".repeat(5_000) + FIRST).text()).contains("Xarba");
          assertThat(page("<p>" + FIRST + "<p>&".repeat(100_000)).text()).contains("Xarba");
          assertThat(page("<table><tr>".repeat(2_000) + "<td>" + FIRST).text()).contains("Xarba");
          assertThat(page("<p>" + FIRST + "<div class=share>x".repeat(20_000)).text())
              .contains("Xarba");
          assertThat(read("<template><svg>".repeat(2_000) + FIRST))
              .isInstanceOfSatisfying(
                  Result.Rejected.class,
                  r -> assertThat(r.reject().reason()).isEqualTo(Reason.UNREADABLE));
          assertThat(read("<p>x".repeat(400_001)))
              .isInstanceOfSatisfying(
                  Result.Rejected.class,
                  r -> assertThat(r.reject().reason()).isEqualTo(Reason.TOO_LARGE));
        });
  }
}
