package org.skirmish.export;

import java.io.IOException;
import java.util.List;

/**
 * The small files of an {@code .xlsx} around its sheets, as ECMA-376 part 2 packs them: what there
 * is, what belongs to what, the tables, and the properties.
 */
final class WorkbookParts {

  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

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

  private WorkbookParts() {}

  /** Writes the workbook of these sheets, which are finished, in the order of their tabs. */
  static void write(List<Sheet> sheets, DatedZip zip) throws IOException {
    zip.add("[Content_Types].xml", contentTypes(sheets.size()));
    zip.add("_rels/.rels", packageRelations());
    zip.add("docProps/core.xml", PROPERTIES);
    zip.add("xl/workbook.xml", workbook(sheets));
    zip.add("xl/_rels/workbook.xml.rels", workbookRelations(sheets.size()));
    zip.add("xl/styles.xml", WorkbookStyles.xml());
    for (int i = 1; i <= sheets.size(); i++) {
      Sheet sheet = sheets.get(i - 1);
      zip.add("xl/worksheets/sheet" + i + ".xml", sheet.file());
      zip.add(
          "xl/worksheets/_rels/sheet" + i + ".xml.rels",
          relations(relation(1, OFFICE + "/table", "../tables/table" + i + ".xml")));
      zip.add("xl/tables/table" + i + ".xml", table(sheet, i));
    }
  }

  private static String contentTypes(int sheets) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    type(xml, "/xl/workbook.xml", OFFICE_TYPE + "sheet.main+xml");
    type(xml, "/xl/styles.xml", OFFICE_TYPE + "styles+xml");
    for (int i = 1; i <= sheets; i++) {
      type(xml, "/xl/worksheets/sheet" + i + ".xml", OFFICE_TYPE + "worksheet+xml");
      type(xml, "/xl/tables/table" + i + ".xml", OFFICE_TYPE + "table+xml");
    }
    return xml.append("</Types>").toString();
  }

  private static void type(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"").append(part);
    xml.append("\" ContentType=\"").append(type).append("\"/>");
  }

  private static String packageRelations() {
    return relations(
        relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")
            + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));
  }

  private static String workbookRelations(int sheets) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      all.append(relation(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.append(relation(sheets + 1, OFFICE + "/styles", "styles.xml"));
    return relations(all.toString());
  }

  private static String relations(String all) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** The sheets, and what each repeats on all printed pages: its header and first column. */
  private static String workbook(List<Sheet> sheets) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(OFFICE);
    xml.append("\"><workbookPr/><bookViews><workbookView windowWidth=\"28800\"")
        .append(" windowHeight=\"15000\" tabRatio=\"800\"/></bookViews><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append("<sheet name=\"").append(sheets.get(i - 1).title());
      xml.append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
    }
    xml.append("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      String title = "'" + sheets.get(i).title() + "'";
      xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i);
      xml.append("\">").append(title).append("!$A:$A,").append(title).append("!$1:$1");
      xml.append("</definedName>");
    }
    return xml.append("</definedNames></workbook>").toString();
  }

  /** A sheet's cells as a table of the sheet's name, with a filter. */
  private static String table(Sheet sheet, int id) {
    String name = sheet.title().replace(' ', '_');
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<table xmlns=\"").append(MAIN).append("\" id=\"").append(id);
    xml.append("\" name=\"").append(name).append("\" displayName=\"").append(name);
    xml.append("\" ref=\"").append(sheet.area());
    xml.append("\" totalsRowShown=\"0\"><autoFilter ref=\"").append(sheet.area());
    xml.append("\"/><tableColumns count=\"").append(sheet.columns().size()).append("\">");
    int number = 1;
    for (Column<?> column : sheet.columns()) {
      xml.append("<tableColumn id=\"").append(number++);
      xml.append("\" name=\"").append(column.name()).append("\"/>");
    }
    xml.append("</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\"")
        .append(" showLastColumn=\"0\" showRowStripes=\"1\" showColumnStripes=\"0\"/></table>");
    return xml.toString();
  }
}
