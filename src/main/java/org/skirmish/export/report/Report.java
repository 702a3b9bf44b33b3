package org.skirmish.export.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.Origin;
import org.skirmish.export.Closing;
import org.skirmish.export.EventWriter;
import org.skirmish.export.folder.OutputFolder;
import org.skirmish.export.report.ReportPage.Frame;
import org.skirmish.world.Country;

/**
 * {@code report.html}: events on a map, in a table and along time, each with its article and the
 * words that were read. It needs no other file and no network.
 *
 * <p>Where the articles together would make it too large, they stand on pages beside it, {@code
 * report-articles-1.html} and so on: a long article on one of its own, short ones several together.
 * Beyond a hundred thousand events it goes on with {@code report-2.html}.
 */
public final class Report implements EventWriter {

  /** Articles of more bytes than these in all have pages of their own. */
  private static final long MOST_IN_ONE = 8_000_000;

  /** A page of articles that has so many bytes takes no further one. */
  private static final long FULL_PAGE = 500_000;

  /** Events on a page with map and table. */
  private static final int MOST_EVENTS = 100_000;

  private final String version;
  private final String credit;
  private final OutputFolder folder;
  private final long mostInOne;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();

  private PageParts reportParts;
  private PageParts articleParts;
  private ReportPage report;
  private ReportPage articlePage;

  /** Pages of articles of which it is not known yet whether they are written as such. */
  private final List<ReportPage> held = new ArrayList<>();

  private long heldBytes;
  private boolean paged;
  private ArticleData article;
  private int articles;

  /**
   * @param version of the program
   * @param credit whose data stands in it
   */
  public Report(String version, String credit, OutputFolder folder) {
    this(version, credit, folder, MOST_IN_ONE);
  }

  private Report(String version, String credit, OutputFolder folder, long mostInOne) {
    this.version = version;
    this.credit = credit;
    this.folder = folder;
    this.mostInOne = mostInOne;
  }

  /** A report whose articles stand on its page, however long they are. */
  public static Report inOnePage(String version, String credit, OutputFolder folder) {
    return new Report(version, credit, folder, Long.MAX_VALUE);
  }

  @Override
  public void begin() throws IOException {
    reportParts = new PageParts(true);
    articleParts = new PageParts(false);
    report = new ReportPage(reportFrame(1, 0));
    articlePage = new ReportPage(articleFrame(1));
  }

  private Frame reportFrame(int number, long before) {
    String previous = number == 1 ? "" : reportName(number - 1);
    return new Frame(
        reportParts, reportName(number), number, true, before, previous, version, credit);
  }

  private static String reportName(int number) {
    return number == 1 ? "report.html" : "report-" + number + ".html";
  }

  private Frame articleFrame(int number) {
    return new Frame(
        articleParts,
        "report-articles-" + number + ".html",
        number,
        false,
        0,
        report.frame().name(),
        version,
        credit);
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    Origin origin = event.coded().event().origin();
    if (article == null || !article.isOf(origin)) {
      endArticle();
      articles++;
      article = new ArticleData(articles, origin);
    }
    if (report.events() == MOST_EVENTS) {
      startPages();
      Frame full = report.frame();
      Frame next = reportFrame(full.number() + 1, full.before() + MOST_EVENTS);
      writePage(report, next.name());
      report = new ReportPage(next);
    }
    article.add(event);
    row.reset();
    EventRow.write(row, event, articles, articlePage.frame().number());
    String country = event.coded().place().country().map(Country::iso2).orElse("");
    report.add(row.toByteArray(), country);
    articlePage.add(row.toByteArray(), country);
  }

  private void endArticle() throws IOException {
    if (article == null) {
      return;
    }
    articlePage.addArticle(article.end());
    article = null;
    if (articlePage.articleBytes() >= FULL_PAGE) {
      endArticlePage();
      articlePage = new ReportPage(articleFrame(articlePage.frame().number() + 1));
    }
  }

  private void endArticlePage() throws IOException {
    if (paged) {
      writePage(articlePage, "");
      return;
    }
    held.add(articlePage);
    heldBytes += articlePage.articleBytes();
    if (heldBytes > mostInOne) {
      startPages();
    }
  }

  /** From now on articles stand on pages of their own. */
  private void startPages() throws IOException {
    paged = true;
    for (ReportPage page : held) {
      writePage(page, "");
    }
    held.clear();
  }

  @Override
  public void end() throws IOException {
    endArticle();
    if (articlePage.events() > 0) {
      endArticlePage();
    }
    for (ReportPage page : held) {
      report.addArticles(page);
      page.close();
    }
    held.clear();
    writePage(report, "");
    folder.replaceByNone(name -> name.matches("report-(articles-)?[0-9]{1,9}\\.html"));
  }

  private void writePage(ReportPage page, String next) throws IOException {
    try (page;
        OutputStream out = folder.create(page.frame().name())) {
      page.write(out, paged, next);
    }
  }

  @Override
  public void close() throws IOException {
    List<ReportPage> open = new ArrayList<>(held);
    for (ReportPage page : new ReportPage[] {report, articlePage}) {
      if (page != null) {
        open.add(page);
      }
    }
    Closing.all(open);
  }
}
