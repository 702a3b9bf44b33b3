package org.skirmish.source.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Xml;

/**
 * An OpenDocument text (.odt). It is one part of XML, read forwards as the sheets of a workbook
 * are: ODFDOM takes 4 MB with Xerces and holds a tree of the whole document.
 */
final class OpenFile {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String CONTENT = "content.xml";

  /** Elements with nothing in them that is read. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "tracked-changes",
          "annotation",
          "forms",
          "title",
          "desc",
          "ruby-text",
          "number",
          "hidden-text",
          "note-citation",
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index",
          "script",
          "event-listeners");

  /** What a paragraph is that is being read. */
  private record Paragraph(Layout.Kind kind, int level) {}

  private final OpenStyles styles = new OpenStyles();
  private final Flow flow;
  private final Xml xml;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

  private int lists;
  private boolean body;

  private OpenFile(Xml xml, int article) {
    this.xml = xml;
    flow = new Flow(article);
  }

  /**
   * The text; empty where the zip is another document.
   *
   * @param article the longest text of an article
   */
  static Optional<Laid> read(ZipParts zip, int article) throws IOException {
    if (!zip.text("mimetype").startsWith(TYPE)) {
      return Optional.empty();
    }
    if (zip.has("encrypted-package")
        || zip.text("META-INF/manifest.xml").contains("encryption-data")) {
      throw new UnreadableException(
          Reason.UNREADABLE, "the document is locked: save a copy of it without a password");
    }
    Optional<Xml> properties = zip.xml("meta.xml");
    String title = properties.isPresent() ? WordFile.title(properties.get()) : "";
    try (Xml xml = zip.xml(CONTENT).orElseThrow(() -> new IOException("its text is missing"))) {
      OpenFile file = new OpenFile(xml, article);
      Optional<Xml> sheet = zip.xml("styles.xml");
      if (sheet.isPresent()) {
        file.styles.read(sheet.get());
      }
      return Optional.of(new Laid(file.read(), title));
    }
  }

  private String read() throws IOException {
    Nesting nesting = new Nesting();
    for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
      if (kind == XMLStreamConstants.START_ELEMENT) {
        if (body && (LEFT_OUT.contains(xml.name()) || isHidden())) {
          Nesting.skip(xml);
        } else {
          nesting.in();
          open();
        }
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        nesting.out();
        close();
      } else if (kind == XMLStreamConstants.CHARACTERS && body) {
        flow.add(spaced(xml.text()));
      }
    }
    return flow.text();
  }

  private boolean isHidden() {
    return switch (xml.name()) {
      case "span" -> styles.get().isHidden(xml.attribute("style-name"));
      case "section" -> xml.attribute("display").equals("none");
      default -> false;
    };
  }

  private void open() throws IOException {
    if (!body) {
      styles.open(xml);
      body = xml.name().equals("body");
      return;
    }
    switch (xml.name()) {
      case "p", "h" -> {
        flow.openParagraph();
        paragraphs.push(paragraph());
      }
      case "s" -> flow.add(" ");
      case "tab" -> flow.add("\t");
      case "line-break" -> flow.add("\n");
      case "list" -> lists++;
      case "note-body" -> flow.openNote();
      case "table" -> flow.openTable();
      case "table-row" -> flow.openRow();
      case "table-cell", "covered-table-cell" -> flow.openCell();
      default -> {}
    }
  }

  private Paragraph paragraph() {
    String style = xml.attribute("style-name");
    Styles all = styles.get();
    int level = xml.name().equals("h") ? Math.max(1, xml.number("outline-level", 1)) : 0;
    if (all.isLeftOut(style) || all.isHidden(style)) {
      return new Paragraph(Layout.Kind.LEFT_OUT, 0);
    }
    level = Math.max(level, all.level(style));
    if (level > 0) {
      return new Paragraph(Layout.Kind.HEADING, level);
    }
    return new Paragraph(lists > 0 ? Layout.Kind.ITEM : Layout.Kind.TEXT, 0);
  }

  private void close() throws IOException {
    if (!body) {
      styles.close(xml);
      return;
    }
    switch (xml.name()) {
      case "p", "h" -> {
        Paragraph paragraph = paragraphs.pop();
        flow.closeParagraph(paragraph.kind(), paragraph.level());
      }
      case "list" -> lists--;
      case "note-body" -> flow.closeNote();
      case "table" -> flow.closeTable();
      case "table-cell", "covered-table-cell" -> flow.closeCell();
      case "body" -> body = false;
      default -> {}
    }
  }

  /** Words with single spaces, as white space in the XML stands for one. */
  private static String spaced(String words) {
    StringBuilder spaced = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      boolean space = words.charAt(i) <= ' ';
      if (!space) {
        spaced.append(words.charAt(i));
      } else if (spaced.isEmpty() || spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }
}
