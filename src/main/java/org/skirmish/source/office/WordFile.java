package org.skirmish.source.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Xml;

/**
 * A Word document (.docx). Its parts are read forwards, because POI's own reader holds a tree of
 * the whole document, ten times its size, and tells deleted text from other text no better.
 */
final class WordFile {

  private static final String ROOT = "_rels/.rels";

  private final ZipParts zip;
  private final int article;
  private final Map<String, String> beside;

  private WordFile(ZipParts zip, String main, int article) throws IOException {
    this.zip = zip;
    this.article = article;
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    beside = targets(zip, folder + "_rels/" + main.substring(slash) + ".rels", folder);
  }

  /** The main part of an Office document by its relations; empty in any other zip. */
  static Optional<String> main(ZipParts zip) throws IOException {
    return Optional.ofNullable(targets(zip, ROOT, "").get("officeDocument"));
  }

  /**
   * The document's text; empty where the main part is a workbook or slides.
   *
   * @param article the longest text of an article
   */
  static Optional<Laid> read(ZipParts zip, String main, int article) throws IOException {
    try (Xml xml = zip.xml(main).orElseThrow(() -> new IOException("its text is missing"))) {
      int kind = xml.next();
      while (kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.END_DOCUMENT) {
        kind = xml.next();
      }
      boolean text = kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("document");
      return text ? Optional.of(new WordFile(zip, main, article).read(xml)) : Optional.empty();
    }
  }

  private Laid read(Xml xml) throws IOException {
    Styles styles = new Styles();
    Optional<Xml> sheet = part("styles");
    if (sheet.isPresent()) {
      WordStyles.read(sheet.get(), styles);
    }
    Map<String, String> notes = new HashMap<>();
    addNotes("footnote", styles, notes);
    addNotes("endnote", styles, notes);
    Flow flow = new Flow(article);
    new WordText(xml, styles, notes, flow).read("");
    return new Laid(flow.text(), title());
  }

  private Optional<Xml> part(String kind) throws IOException {
    String name = beside.get(kind);
    return name == null ? Optional.empty() : zip.xml(name);
  }

  private void addNotes(String kind, Styles styles, Map<String, String> notes) throws IOException {
    Optional<Xml> part = part(kind + "s");
    if (part.isEmpty()) {
      return;
    }
    try (Xml xml = part.get()) {
      for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
        if (next == XMLStreamConstants.START_ELEMENT && xml.name().equals(kind)) {
          String key = kind + xml.attribute("id");
          Flow flow = new Flow(article);
          new WordText(xml, styles, Map.of(), flow).read(kind);
          notes.put(key, flow.words());
        }
      }
    }
  }

  private String title() throws IOException {
    String name = targets(zip, ROOT, "").get("core-properties");
    Optional<Xml> properties = name == null ? Optional.empty() : zip.xml(name);
    return properties.isPresent() ? title(properties.get()) : "";
  }

  /** The title among a document's properties, empty if there is none. */
  static String title(Xml properties) throws IOException {
    StringBuilder title = new StringBuilder();
    boolean within = false;
    try (properties) {
      int kind = properties.next();
      while (kind != XMLStreamConstants.END_DOCUMENT) {
        if (kind == XMLStreamConstants.START_ELEMENT) {
          within = properties.name().equals("title");
        } else if (kind == XMLStreamConstants.END_ELEMENT) {
          within = false;
        } else if (kind == XMLStreamConstants.CHARACTERS && within) {
          properties.addText(title, Laid.LONGEST_TITLE);
        }
        kind = properties.next();
      }
    }
    return title.toString().strip();
  }

  /** The parts to which a list of relations leads, by the last word of the relation's address. */
  private static Map<String, String> targets(ZipParts zip, String relations, String folder)
      throws IOException {
    Map<String, String> targets = new HashMap<>();
    Optional<Xml> part = zip.xml(relations);
    if (part.isEmpty()) {
      return targets;
    }
    try (Xml xml = part.get()) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
          String type = xml.attribute("Type");
          String target = xml.attribute("Target");
          boolean whole = target.startsWith("/");
          targets.putIfAbsent(
              type.substring(type.lastIndexOf('/') + 1),
              whole ? target.substring(1) : folder + target);
        }
      }
    }
    return targets;
  }
}
