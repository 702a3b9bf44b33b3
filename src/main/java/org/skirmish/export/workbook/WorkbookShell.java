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

  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  private static final String CHART =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  private final List<SheetParts> sheets = new ArrayList<>();

  /** Adds what a sheet has beside its cells; call it once for each, in the order of the tabs. */
  void add(SheetParts sheet) {
    sheets.add(sheet);
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
        SheetParts beside = sheets.get(getSheetIndex(sheet));
        String links =
            PackagingURIHelper.getRelationshipPartName(part.getPackagePart().getPartName())
                .getName();
        parts.put(links.substring(1), relations(beside, parts, types).getBytes(UTF_8));
        content = before("<pageMargins", beside.hyperlinks(), content);
        content = before("</worksheet>", beside.references(), content);
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

  /** Packs the tables and charts of a sheet, and says where they are. */
  private static String relations(
      SheetParts sheet, Map<String, byte[]> parts, StringBuilder types) {
    StringBuilder relations = new StringBuilder();
    int number = 1;
    for (SheetTable table : sheet.tables()) {
      int id = 1 + count(parts, "xl/tables/");
      String file = "/xl/tables/table" + id + ".xml";
      types.append(override(file, XSSFRelation.TABLE.getContentType()));
      parts.put(file.substring(1), (XML + table.xml(id)).getBytes(UTF_8));
      relations.append(relationship("rId" + number++, OFFICE + "table", file));
    }
    if (!sheet.charts().isEmpty()) {
      String drawing = "/xl/drawings/drawing1.xml";
      types.append(override(drawing, DRAWING));
      parts.put(drawing.substring(1), (XML + sheet.drawing()).getBytes(UTF_8));
      relations.append(relationship("rId" + number, OFFICE + "drawing", drawing));
      StringBuilder charts = new StringBuilder();
      for (int i = 1; i <= sheet.charts().size(); i++) {
        String file = "/xl/charts/chart" + i + ".xml";
        types.append(override(file, CHART));
        parts.put(file.substring(1), (XML + sheet.charts().get(i - 1).xml()).getBytes(UTF_8));
        charts.append(relationship("rId" + i, OFFICE + "chart", file));
      }
      parts.put(
          "xl/drawings/_rels/drawing1.xml.rels", relationships(charts.toString()).getBytes(UTF_8));
    }
    return relationships(relations.toString());
  }

  private static int count(Map<String, byte[]> parts, String folder) {
    return (int) parts.keySet().stream().filter(name -> name.startsWith(folder)).count();
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
    for (int tab = 0; tab < sheets.size(); tab++) {
      names.append(SheetTable.printTitles(sheets.get(tab).title(), tab));
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
