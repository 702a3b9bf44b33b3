package org.skirmish.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.skirmish.article.Dates;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.source.PlainText;
import org.skirmish.source.ResourceLines;

/**
 * What a news page says of itself: in its JSON-LD, in its {@code <meta>} tags, in {@code <time>}.
 * Which of them are asked for what, and in what order, is the table {@code news-facts.csv}.
 *
 * @param title the headline
 * @param published the day of publication, as the page's own clock has it
 * @param publisher who published it
 * @param url its address
 */
record NewsFacts(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> url) {

  /** A title behind which the name of the site was cut off is longer. */
  private static final int SHORTEST_TITLE = 15;

  /** The length of YYYY-MM-DD. */
  private static final int DAY = 10;

  private static final List<Row> ROWS = rows();

  private static final List<String> SITE_MARKS = List.of(" | ", " - ", " – ", " — ", " :: ");

  /**
   * A row of the table.
   *
   * @param selector finds the element; the names on the way through JSON-LD have none
   */
  private record Row(String fact, String way, String where, Optional<Evaluator> selector) {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : ResourceLines.of(NewsFacts.class, "news-facts.csv")) {
      List<String> cells = ResourceLines.cells(line, ',');
      String way = cells.get(1);
      String where = cells.get(2);
      Optional<Evaluator> selector =
          way.equals("json") ? Optional.empty() : Optional.of(Selector.evaluatorOf(where));
      rows.add(new Row(cells.get(0), way, where, selector));
    }
    return rows;
  }

  static NewsFacts of(HtmlPage page) {
    Optional<JsonNode> story = LinkedData.story(page.root());
    return new NewsFacts(
        first(page, story, "title", Optional::of).or(() -> ofHead(page)),
        first(page, story, "published", NewsFacts::day),
        first(page, story, "publisher", Optional::of),
        first(page, story, "url", NewsFacts::address).or(() -> savedFrom(page)));
  }

  /** Of a wiki's page only title and address: its day is not the day of what it tells. */
  static NewsFacts ofWiki(HtmlPage page) {
    return new NewsFacts(
        first(page, Optional.empty(), "wiki-title", Optional::of).or(() -> ofHead(page)),
        Optional.empty(),
        Optional.empty(),
        first(page, Optional.empty(), "url", NewsFacts::address).or(() -> savedFrom(page)));
  }

  Context context() {
    return new Context(
        Optional.empty(),
        published.map(day -> new Context.Given<>(day, Giver.PAGE)),
        publisher,
        url,
        title,
        List.of());
  }

  /** How a value is read from a text; empty for a text that is none. */
  private interface Reading<T> {
    Optional<T> of(String text);
  }

  private static <T> Optional<T> first(
      HtmlPage page, Optional<JsonNode> story, String fact, Reading<T> reading) {
    for (Row row : ROWS) {
      if (!row.fact().equals(fact)) {
        continue;
      }
      String value = value(page, story, row);
      Optional<T> read = value.isEmpty() ? Optional.empty() : reading.of(value);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** A row's value: of JSON-LD by the names on the way to it, else of an attribute or a text. */
  private static String value(HtmlPage page, Optional<JsonNode> story, Row row) {
    String raw;
    if (row.selector().isEmpty()) {
      raw = story.map(node -> LinkedData.text(node, row.where())).orElse("");
    } else if (row.way().equals("text")) {
      Element found = page.root().selectFirst(row.selector().get());
      raw = found == null ? "" : found.text();
    } else {
      raw = page.attribute(row.selector().get(), row.way());
    }
    return PlainText.of(raw).replace('\n', ' ').strip();
  }

  /** The page's title without the name of the site behind it. */
  private static Optional<String> ofHead(HtmlPage page) {
    String title = PlainText.of(page.root().title()).replace('\n', ' ').strip();
    for (String mark : SITE_MARKS) {
      int at = title.lastIndexOf(mark);
      if (at >= SHORTEST_TITLE) {
        return Optional.of(title.substring(0, at).strip());
      }
    }
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  /** The day of "2018-04-18T10:00:00Z" or "18 April 2018". */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))));
    } catch (DateTimeParseException e) {
      return Dates.within(text);
    }
  }

  private static Optional<String> address(String text) {
    try {
      URI uri = URI.create(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Browsers note in a comment from where they saved a page. */
  private static Optional<String> savedFrom(HtmlPage page) {
    return SavedFrom.address(page.source().text()).flatMap(NewsFacts::address);
  }
}
