package org.skirmish.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.article.html.HtmlPage;
import org.skirmish.article.html.NewsPage;
import org.skirmish.article.html.WikiPage;
import org.skirmish.article.infobox.Box;
import org.skirmish.article.infobox.FlatBox;
import org.skirmish.article.infobox.FurtherBoxes;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.article.infobox.ListBox;
import org.skirmish.article.infobox.PipeBox;
import org.skirmish.article.wikitext.WikiSource;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.Span;

/**
 * Reads a document's structure. What layout the text is in is decided by what stands in it; the
 * parts of several layouts may be mixed.
 */
public final class ArticleReader {

  private static final List<Box.Parser> BOXES =
      List.of(new PipeBox(), new ListBox(), new FlatBox());

  /** A title that is a whole page of text in one line names no event any better for it. */
  private static final int LONGEST_TITLE = 1_000;

  /**
   * More is a heap of articles in one file, or an attack on the memory. The longest pages of an
   * encyclopedia have some ten thousand.
   */
  private static final int MOST_SENTENCES = 50_000;

  /** Lines at the top of a page among which its coordinates may stand. */
  private static final int LINES_ABOVE = 8;

  private final WikiSource source;

  /** A reader to which codes of countries in a wiki's source say nothing. */
  public ArticleReader() {
    this(code -> Optional.empty());
  }

  /**
   * @param countries the names of countries by their ISO codes of three letters, by which a wiki's
   *     source calls for their flags
   */
  public ArticleReader(Function<String, Optional<String>> countries) {
    source = new WikiSource(countries);
  }

  /** The article, or why the page is none. */
  public Result<Article> read(Document document) {
    return switch (document.format()) {
      case NoteFile.FORMAT -> note(document);
      case Document.HTML -> HtmlPage.parse(document).then(this::page);
      case Document.WIKITEXT -> source.read(document);
      default -> text(document);
    };
  }

  private Result<Article> page(HtmlPage page) {
    return page.isWiki() ? WikiPage.read(page) : NewsPage.read(page).then(this::text);
  }

  /** Structure as the lines of a text show it. */
  private Result<Article> text(Document document) {
    List<Line> lines = Leftovers.behind(Line.of(document.text()));
    int titleLine = titleLine(lines);
    if (titleLine < 0) {
      return Result.rejected(
          document.name(),
          Reject.Reason.EMPTY,
          "There is no text; give a file that holds an article.");
    }
    Optional<Box> box = box(lines);
    String above = title(lines.get(titleLine).text());
    String title = box.map(table -> BoxTitle.of(above, lines, table)).orElse(above);
    Optional<Reject> reject = PageKind.reject(document, lines, title);
    if (reject.isPresent()) {
      return new Result.Rejected<>(reject.get());
    }
    Infobox infobox = box.isPresent() ? box.get().infobox() : Infobox.NONE;
    List<Box> others = box.map(found -> FurtherBoxes.of(lines, found)).orElse(List.of());
    Body body = Body.read(document.text(), lines, titleLine, box, others);
    return checked(
        new Article(
            document,
            title,
            body.published().or(() -> reported(document, body)).or(() -> published(document)),
            box.isPresent() ? box.get().partOf() : Optional.empty(),
            coordinates(document.text(), lines, infobox),
            infobox,
            body.sections(),
            body.references().isEmpty() ? publisher(document) : body.references(),
            insets(document, lines, others, body)));
  }

  private static List<Article> insets(
      Document document, List<Line> lines, List<Box> boxes, Body body) {
    List<Article> insets = new ArrayList<>();
    for (int i = 0; i < body.insets().size(); i++) {
      Box box = boxes.get(i);
      List<Section> sections = body.insets().get(i);
      String heading = sections.isEmpty() ? "" : sections.get(0).heading();
      PageBox read = new PageBox(FurtherBoxes.title(lines, box).orElse(heading));
      read.rows.addAll(box.infobox().rows());
      read.partOf = box.partOf();
      read.sections.addAll(sections);
      insets.add(read.inset(document, body.references()));
    }
    return insets;
  }

  /** A note is one paragraph of prose and nothing else. */
  private static Result<Article> note(Document document) {
    List<Sentence> sentences =
        new Sentences().of(document.text(), new Span(0, document.text().length()));
    if (sentences.isEmpty()) {
      return Result.rejected(
          document.name(), Reject.Reason.EMPTY, "There is no text; leave the line out.");
    }
    Section lead = new Section(Section.LEAD, Section.Kind.LEAD, List.of(sentences));
    return Result.of(
        new Article(
            document,
            "",
            published(document),
            Optional.empty(),
            Optional.empty(),
            Infobox.NONE,
            List.of(lead),
            publisher(document)));
  }

  /** The day of the dateline that opens the text. */
  private static Optional<LocalDate> reported(Document document, Body body) {
    return Dateline.of(document.text(), body.sections()).flatMap(Dateline::day);
  }

  private static Optional<LocalDate> published(Document document) {
    return document.context().published().map(Context.Given::value);
  }

  /** Whoever published a text is its only reference where it names none. */
  private static List<Reference> publisher(Document document) {
    Context context = document.context();
    return context.source().isEmpty() && context.url().isEmpty()
        ? List.of()
        : List.of(
            new Reference(
                "",
                context.source(),
                context.title(),
                published(document),
                Optional.empty(),
                Optional.empty(),
                context.url(),
                new Span(0, 0)));
  }

  /** The article, unless it is too long for one. */
  static Result<Article> checked(Article article) {
    return sentences(article.sections()) > MOST_SENTENCES
        ? Result.rejected(
            article.document().name(),
            Reject.Reason.TOO_LARGE,
            "More than "
                + MOST_SENTENCES
                + " sentences are no article; give each article a file of its own.")
        : Result.of(article);
  }

  private static int sentences(List<Section> sections) {
    int count = 0;
    for (Section section : sections) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        count += paragraph.size();
      }
    }
    return count;
  }

  private static Optional<Box> box(List<Line> lines) {
    for (Box.Parser parser : BOXES) {
      Optional<Box> box = parser.parse(lines);
      if (box.isPresent()) {
        return box;
      }
    }
    return Optional.empty();
  }

  private static int titleLine(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!text.isEmpty() && !Furniture.isFurniture(text) && !Body.isDateLine(text)) {
        return i;
      }
    }
    return -1;
  }

  private static String title(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && line.charAt(from) == '=' && line.charAt(to - 1) == '=') {
      from++;
      to--;
    }
    int end = Math.min(Math.max(from, to), Line.cut(line, from, from + LONGEST_TITLE));
    return line.substring(from, end).strip();
  }

  /** The page's own point stands above the text or in the box, never in the prose. */
  private static Optional<Coordinates> coordinates(String text, List<Line> lines, Infobox infobox) {
    List<Span> places = new ArrayList<>();
    for (Line line : Line.firstFilled(lines, LINES_ABOVE)) {
      if (!Prose.isProse(line.text())) {
        places.add(line.span());
      }
    }
    Optional<Coordinates> above = firstPoint(text, places);
    return above.isPresent() ? above : point(text, infobox);
  }

  /** The point that a row of the box gives. */
  static Optional<Coordinates> point(String text, Infobox infobox) {
    List<Span> places = new ArrayList<>();
    for (Infobox.Row row : infobox.rows()) {
      if (row.label().equals("coordinates") || row.label().equals("location")) {
        for (Infobox.Line line : row.lines()) {
          places.add(line.span());
        }
      }
    }
    return firstPoint(text, places);
  }

  private static Optional<Coordinates> firstPoint(String text, List<Span> places) {
    for (Span place : places) {
      Optional<Coordinates> point = CoordinateScanner.mostExact(text, place);
      if (point.isPresent()) {
        return point;
      }
    }
    return Optional.empty();
  }
}
