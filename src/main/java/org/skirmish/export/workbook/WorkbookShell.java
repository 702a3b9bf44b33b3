package org.skirmish.export.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook without its rows: the small files of an {@code .xlsx}, as ECMA-376 part 2 packs them.
 *
 * <p>POI writes the package's own three files, the same for every workbook, through the Java
 * platform's XSLT engine, which takes a quarter of a second to start, and puts today's date and the
 * user's name into one of them. Here they are written out.
 */
final class WorkbookShell extends XSSFWorkbook {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The tool as author, and a day that says nothing, so that two runs give the same bytes. */
  private static final String PROPERTIES =
      XML
          + "<cp:coreProperties xmlns:cp=\""
          + PACKAGE
          + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
          + "<dc:title>Conflict events</dc:title><dc:creator>Skirmish</dc:creator>"
          + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:created>"
          + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:modified>"
          + "</cp:coreProperties>";

  private static final String PACKAGE_RELATIONSHIPS =
      relationships(
          relationship("rId1", OFFICE + "officeDocument", "/xl/workbook.xml")
              + relationship(
                  "rId2",
                  PACKAGE + "relationships/metadata/core-properties",
                  "/docProps/core.xml"));

  private final List<SheetTable> tables = new ArrayList<>();

  /** Makes a table of a sheet; call it once for each, in the order of the tabs. */
  void add(SheetTable table) {
    tables.add(table);
  }

  /** The package's files by their names in the zip, in the order in which readers want them. */
  Map<String, byte[]> entries() throws IOException {
    onSave(new HashSet<>());
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", after("</sheets>", printTitles(), content(this, types)));
    for (POIXMLDocumentPart.RelationPart relation : getRelationParts()) {
      POIXMLDocumentPart part = relation.getDocumentPart();
      String name = part.getPackagePart().getPartName().getName();
      PackageRelationship to = relation.getRelationship();
      relations.append(relationship(to.getId(), to.getRelationshipType(), name));
      byte[] content = content(part, types);
      if (part instanceof XSSFSheet sheet) {
        int table = 1 + getSheetIndex(sheet);
        String file = "/xl/tables/table" + table + ".xml";
        types.append(override(file, XSSFRelation.TABLE.getContentType()));
        parts.put(
            PackagingURIHelper.getRelationshipPartName(part.getPackagePart().getPartName())
                .getName()
                .substring(1),
            relationships(relationship("rId1", OFFICE + "table", file)).getBytes(UTF_8));
        parts.put(file.substring(1), (XML + tables.get(table - 1).xml(table)).getBytes(UTF_8));
        content = before("<pageMargins", tables.get(table - 1).hyperlinks(), content);
        content = before("</worksheet>", SheetTable.part("rId1"), content);
      }
      parts.put(name.substring(1), content);
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", contentTypes(types.toString()).getBytes(UTF_8));
    entries.put("_rels/.rels", PACKAGE_RELATIONSHIPS.getBytes(UTF_8));
    entries.put("docProps/core.xml", PROPERTIES.getBytes(UTF_8));
    entries.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()).getBytes(UTF_8));
    entries.putAll(parts);
    return entries;
  }

  /**
   * Nothing is open: the shell lies in memory. POI's own method would save it there once more, for
   * which it starts the platform's XML parser.
   */
  @Override
  public void close() {}

  private static byte[] content(POIXMLDocumentPart document, StringBuilder types)
      throws IOException {
    PackagePart part = document.getPackagePart();
    types.append(override(part.getPartName().getName(), part.getContentType()));
    try (InputStream content = part.getInputStream()) {
      // POI ends the line of the declaration as the system does; the bytes are to be the same.
      return new String(content.readAllBytes(), UTF_8).replace("\r\n", "\n").getBytes(UTF_8);
    }
  }

  private String printTitles() {
    StringBuilder names = new StringBuilder("<definedNames>");
    for (int tab = 0; tab < tables.size(); tab++) {
      names.append(tables.get(tab).printTitles(tab));
    }
    return names.append("</definedNames>").toString();
  }

  private static byte[] after(String tag, String markup, byte[] xml) {
    return new String(xml, UTF_8).replace(tag, tag + markup).getBytes(UTF_8);
  }

  private static byte[] before(String tag, String markup, byte[] xml) {
    return new String(xml, UTF_8).replace(tag, markup + tag).getBytes(UTF_8);
  }

  private static String contentTypes(String overrides) {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + overrides
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relationships(String all) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }
}
