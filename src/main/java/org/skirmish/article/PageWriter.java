package org.skirmish.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.Span;

/**
 * Lays out a page whose markup tells its parts: writes them one below the other as a person would
 * copy them from a browser, and notes where each of them stands. What it writes is the article's
 * text, in which all offsets count.
 *
 * <pre>{@code
 * PageWriter page = new PageWriter(document, "Battle of Tarkessa");
 * page.row("Date", Optional.of("date"), List.of(List.of(new BoxLine("3 May 1914", 0, false))));
 * page.heading("Aftermath", 2);
 * page.paragraph("The town was rebuilt.[1]");
 * Result<Article> article = page.end();
 * }</pre>
 *
 * <p>The parts are given in the order title, coordinates, box, text, references.
 */
public final class PageWriter {

  /** What follows a label, and what stands before the first line of each further cell. */
  private static final char TAB = '\t';

  private static final String ARTICLE = "the ";

  /** So many boxes within the text are read; no page has more. */
  public static final int MOST_INSETS = 500;

  /** Lines at the top among which stands what sort of page it is. */
  private static final int HEAD = 40;

  private final Document source;
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<PageBox> boxes = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private Optional<Span> coordinates = Optional.empty();
  private final List<SectionStart> starts = new ArrayList<>();

  /** The level of the section with the last inset. */
  private int insetLevel;

  /**
   * A heading and the number of its section's first paragraph.
   *
   * @param level how deep it stands, as the page counts; 0 for the lead
   * @param box the number of the box whose event the section tells; 0 for the page's own
   */
  private record SectionStart(
      String heading, int level, Section.Kind kind, int paragraph, int box) {}

  /**
   * @param source the document with the page's source
   * @param title the page's title, in one line
   */
  public PageWriter(Document source, String title) {
    this.source = source;
    this.title = title;
    text.append(title).append('\n');
    boxes.add(new PageBox(title));
    starts.add(new SectionStart(Section.LEAD, 0, Section.Kind.LEAD, 0, 0));
  }

  /** The page's own point, in any notation. */
  public void coordinates(String notation) {
    text.append("Coordinates: ");
    coordinates = Optional.of(append(notation));
    text.append('\n');
  }

  /** The wider conflict of the box, as it stands behind "Part of". */
  public void partOf(String conflict) {
    boolean article = conflict.startsWith(ARTICLE);
    text.append("Part of ").append(article ? ARTICLE : "");
    Span span = append(conflict.substring(article ? ARTICLE.length() : 0));
    box().partOf = Optional.of(new Infobox.Line(span, -1, false, false));
    text.append('\n');
  }

  /** A line of the box that is no row, as the name of its template. */
  public void line(String words) {
    append(words);
    text.append('\n');
  }

  /**
   * A row of the box.
   *
   * @param label its label
   * @param key the key of {@link Infobox.Row#label}; a row without one is written and not read
   * @param cells the lines of its cells; a cell may be empty
   * @param spanning lines that stand below the cells and belong to none of them
   */
  public void row(
      String label, Optional<String> key, List<List<BoxLine>> cells, List<BoxLine> spanning) {
    List<Infobox.Line> lines = new ArrayList<>();
    append(label);
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(TAB);
      addCell(cells.get(i), cells.size() > 1 ? i : -1, lines);
    }
    if (!spanning.isEmpty()) {
      text.append('\n');
      addCell(spanning, -1, lines);
    }
    text.append('\n');
    if (key.isPresent() && !lines.isEmpty()) {
      box().rows.add(new Infobox.Row(key.get(), lines));
    }
  }

  private void addCell(List<BoxLine> cell, int number, List<Infobox.Line> lines) {
    boolean first = true;
    for (BoxLine line : cell) {
      text.append(first ? "" : "\n").append("  • ".repeat(line.bullets()));
      int end = Line.cut(line.text(), 0, Infobox.LONGEST_LINE);
      Span span = append(line.text().substring(0, end));
      // As on a page, what stands at the top of a cell has no room before it.
      boolean indented = line.bullets() > 0 || line.flagged() && !first;
      lines.add(new Infobox.Line(span, number, first && !lines.isEmpty(), indented));
      first = false;
    }
  }

  /**
   * Begins a box within the text, which is another event's: what is given from here on is its own
   * up to the next heading that is no smaller one. Where none was given before, the text stays the
   * page's.
   *
   * @param title its title, else the heading above counts
   */
  public void inset(Optional<String> title) {
    SectionStart above = starts.get(starts.size() - 1);
    String name = title.orElse(above.heading());
    text.append('\n');
    append(name);
    text.append('\n');
    if (starts.size() > 1) {
      insetLevel = above.level();
      starts.add(
          new SectionStart(
              above.heading(), above.level(), Section.Kind.LEAD, paragraphs.size(), boxes.size()));
    }
    boxes.add(new PageBox(name));
  }

  /** A section below the one with the last inset is told of its event too. */
  private int boxOf(int level) {
    return level > insetLevel ? starts.get(starts.size() - 1).box() : 0;
  }

  private PageBox box() {
    return boxes.get(boxes.size() - 1);
  }

  /**
   * Begins a section.
   *
   * @param level a smaller heading has a greater one
   */
  public void heading(String words, int level) {
    Heading heading = new Heading(words, 1, 2);
    int box = boxOf(level);
    starts.add(new SectionStart(words, level, heading.kind(), paragraphs.size(), box));
    text.append('\n');
    append(words);
    text.append('\n');
  }

  /** A paragraph or an item of a list, with marks such as {@code [3]} where it cites. */
  public void paragraph(String words) {
    text.append('\n');
    paragraphs.add(append(words));
    text.append('\n');
  }

  /**
   * An entry of the list of references.
   *
   * @param number the number by which sentences cite it
   * @param words the entry as the page shows it: {@code "Title". Publisher. 3 May 2014.}
   * @param url its address, if it has one
   */
  public void reference(String number, String words, Optional<String> url) {
    text.append('\n');
    int start = text.length();
    append(number + ". ^ " + words);
    Span span = new Span(start, text.length());
    Line line = new Line(span, text.substring(start), false);
    Reference read = ReferenceList.read(line, references.size() + 1);
    references.add(
        new Reference(
            read.number(),
            read.publisher(),
            read.title(),
            read.date(),
            read.language(),
            read.retrieved(),
            url.or(read::url),
            read.span()));
  }

  /** The article, or why the page is none. */
  public Result<Article> end() {
    String written = text.append('\n').toString();
    Document document = new Document(source.name(), source.format(), written, source.context());
    Optional<Reject> reject = PageKind.reject(document, Line.first(written, HEAD), title);
    if (reject.isPresent()) {
      return new Result.Rejected<>(reject.get());
    }
    addSections(written);
    Infobox infobox = new Infobox(boxes.get(0).rows);
    List<Article> insets = new ArrayList<>();
    for (PageBox box : boxes.subList(1, boxes.size())) {
      insets.add(box.inset(document, references));
    }
    return ArticleReader.checked(
        new Article(
            document,
            title,
            document.context().published().map(given -> given.value()),
            boxes.get(0).partOf,
            point(written, infobox),
            infobox,
            boxes.get(0).sections,
            references,
            insets));
  }

  private void addSections(String written) {
    Sentences sentences = new Sentences();
    for (int i = 0; i < starts.size(); i++) {
      SectionStart start = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1).paragraph() : paragraphs.size();
      List<List<Sentence>> found = new ArrayList<>();
      for (Span paragraph : paragraphs.subList(start.paragraph(), to)) {
        List<Sentence> read =
            start.kind() == Section.Kind.APPARATUS ? List.of() : sentences.of(written, paragraph);
        if (!read.isEmpty()) {
          found.add(read);
        }
      }
      if (i > 0 || !found.isEmpty()) {
        Section section = new Section(start.heading(), start.kind(), found);
        boxes.get(start.box()).sections.add(section);
      }
    }
  }

  private Optional<Coordinates> point(String written, Infobox infobox) {
    Optional<Coordinates> own =
        coordinates.flatMap(span -> CoordinateScanner.mostExact(written, span));
    return own.isPresent() ? own : ArticleReader.point(written, infobox);
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }
}
