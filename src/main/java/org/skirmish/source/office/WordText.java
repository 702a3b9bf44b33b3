package org.skirmish.source.office;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Xml;

/**
 * The text of a part of a Word document: its body or its notes. What was deleted or moved away
 * while changes were tracked, hidden text, instructions of fields and the second copies of drawings
 * are left out.
 */
final class WordText {

  /** Elements with nothing in them that is read. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "sdtPr",
          "rt",
          "tblPr",
          "trPr",
          "tcPr",
          "sectPr",
          "tblGrid",
          "pPrChange",
          "rPrChange");

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final Xml xml;
  private final Styles styles;
  private final Map<String, String> notes;
  private final Flow flow;

  private String style = "";
  private int level;
  private boolean item;
  private boolean paragraphMark;
  private boolean hiddenRun;
  private boolean text;

  /**
   * @param notes the words of notes by what kind they are and their numbers
   */
  WordText(Xml xml, Styles styles, Map<String, String> notes, Flow flow) {
    this.xml = xml;
    this.styles = styles;
    this.notes = notes;
    this.flow = flow;
  }

  /** Whether a switch is on, which it is where it has no value. */
  static boolean isOn(Xml xml) {
    return !OFF.contains(xml.attribute("val"));
  }

  /** The level of a heading by its outline level, which counts from 0; body text has 9. */
  static int outline(Xml xml) {
    int level = xml.number("val", 9);
    return level >= 0 && level < 9 ? level + 1 : 0;
  }

  /**
   * Reads up to the end of an element.
   *
   * @param end its name, empty for the whole part
   */
  void read(String end) throws IOException {
    Nesting nesting = new Nesting();
    for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
      if (kind == XMLStreamConstants.START_ELEMENT) {
        if (LEFT_OUT.contains(xml.name()) && !(paragraphMark && xml.name().equals("del"))) {
          Nesting.skip(xml);
        } else {
          nesting.in();
          open();
        }
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        nesting.out();
        if (xml.name().equals(end)) {
          return;
        }
        close();
      } else if (kind == XMLStreamConstants.CHARACTERS && text && !hiddenRun) {
        flow.add(xml.text());
      }
    }
  }

  private void open() throws IOException {
    switch (xml.name()) {
      case "p" -> {
        flow.openParagraph();
        style = "";
        level = 0;
        item = false;
      }
      case "pPr" -> paragraphMark = true;
      case "pStyle" -> style = xml.attribute("val");
      case "outlineLvl" -> level = outline(xml);
      case "numId" -> item = xml.number("val", 0) > 0;
      case "r" -> hiddenRun = false;
      case "rStyle" -> hiddenRun |= !paragraphMark && styles.isHidden(xml.attribute("val"));
      case "vanish" -> hiddenRun |= !paragraphMark && isOn(xml);
      case "del" -> flow.goOn();
      case "t" -> text = true;
      case "tab" -> add(paragraphMark ? "" : "\t");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "footnoteReference" -> note("footnote");
      case "endnoteReference" -> note("endnote");
      case "tbl" -> flow.openTable();
      case "tr" -> flow.openRow();
      case "tc" -> flow.openCell();
      default -> {}
    }
  }

  private void close() throws IOException {
    switch (xml.name()) {
      case "p" -> {
        flow.closeParagraph(kind(), Math.max(level, styles.level(style)));
        // Behind a text box its paragraph goes on.
        style = "";
        level = 0;
        item = false;
      }
      case "pPr" -> paragraphMark = false;
      case "t" -> text = false;
      case "tc" -> flow.closeCell();
      case "tbl" -> flow.closeTable();
      default -> {}
    }
  }

  private Layout.Kind kind() {
    if (styles.isLeftOut(style) || styles.isHidden(style)) {
      return Layout.Kind.LEFT_OUT;
    }
    if (level > 0 || styles.level(style) > 0) {
      return Layout.Kind.HEADING;
    }
    return item ? Layout.Kind.ITEM : Layout.Kind.TEXT;
  }

  private void add(String words) throws IOException {
    if (!hiddenRun) {
      flow.add(words);
    }
  }

  private void note(String kind) throws IOException {
    if (!hiddenRun) {
      flow.note(notes.getOrDefault(kind + xml.attribute("id"), ""));
    }
  }
}
