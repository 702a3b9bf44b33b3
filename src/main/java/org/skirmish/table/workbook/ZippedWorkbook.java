package org.skirmish.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.skirmish.source.Input;
import org.skirmish.source.Xml;
import org.skirmish.source.scratch.Scratch;
import org.skirmish.table.TableFormat.Form;

/**
 * A workbook in a zip, which is copied for the time that it is read, because its parts are not read
 * in their order. POI turns parts away that unpack to a hundred times their size.
 */
final class ZippedWorkbook implements Workbook {

  /** The first bytes of a zip. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private static final long LARGEST = 1L << 30;
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String CONTENT = "content.xml";
  private static final String FOLDER = "xl/";

  private final Path copy;
  private final ZipSecureFile zip;
  private final boolean open;
  private final List<String> sheets = new ArrayList<>();
  private boolean since1904;
  private Optional<SharedStrings> strings = Optional.empty();
  private Optional<DateStyles> styles = Optional.empty();

  private ZippedWorkbook(Path copy, ZipSecureFile zip) throws IOException {
    this.copy = copy;
    this.zip = zip;
    open = isOpenDocument();
    if (!open && zip.getEntry(FOLDER + "workbook.xml") != null) {
      readSheets();
    }
  }

  /** Whether these bytes may be the first ones of a workbook. */
  static boolean isZip(byte[] head) {
    for (int i = 0; i < ZIP.length; i++) {
      if (head.length <= i || head[i] != ZIP[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Opens it.
   *
   * @throws IOException if it is no zip, or too large, or cannot be copied
   */
  static ZippedWorkbook open(Input input) throws IOException {
    Path copy = Scratch.file(".zip");
    try {
      try (InputStream in = input.open();
          var out = Files.newOutputStream(copy)) {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          if (size > LARGEST) {
            throw new IOException("the workbook is larger than 1 GiB: save its sheet as CSV");
          }
          out.write(buffer, 0, read);
        }
      }
      return new ZippedWorkbook(copy, new ZipSecureFile(copy.toFile()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private boolean isOpenDocument() throws IOException {
    ZipArchiveEntry type = zip.getEntry("mimetype");
    if (type == null || zip.getEntry(CONTENT) == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(type)) {
      return new String(in.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.UTF_8)
          .equals(OPEN_DOCUMENT);
    }
  }

  /** Whether it is a workbook of either kind. */
  boolean isWorkbook() {
    return open || !sheets.isEmpty();
  }

  @Override
  public Form form() {
    return open ? Form.ODS : Form.XLSX;
  }

  private void readSheets() throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (Xml xml = new Xml(part(FOLDER + "_rels/workbook.xml.rels"))) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
          targets.put(xml.attribute("Id"), xml.attribute("Target"));
        }
      }
    }
    try (Xml xml = new Xml(part(FOLDER + "workbook.xml"))) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.START_ELEMENT) {
          String target = targets.get(xml.attribute("id"));
          if (xml.name().equals("sheet") && target != null) {
            sheets.add(target.startsWith("/") ? target.substring(1) : FOLDER + target);
          } else if (xml.name().equals("workbookPr")) {
            String date1904 = xml.attribute("date1904");
            since1904 = date1904.equals("1") || date1904.equals("true");
          }
        }
      }
    }
  }

  @Override
  public Optional<SheetReader> sheet(int index) throws IOException {
    if (open) {
      OdsSheet sheet = new OdsSheet(part(CONTENT), index);
      if (!sheet.isThere()) {
        sheet.close();
        return Optional.empty();
      }
      return Optional.of(sheet);
    }
    if (index >= sheets.size() || zip.getEntry(sheets.get(index)) == null) {
      return Optional.empty();
    }
    if (strings.isEmpty()) {
      boolean shared = zip.getEntry(FOLDER + "sharedStrings.xml") != null;
      boolean styled = zip.getEntry(FOLDER + "styles.xml") != null;
      strings =
          Optional.of(
              shared ? new SharedStrings(part(FOLDER + "sharedStrings.xml")) : new SharedStrings());
      styles = Optional.of(styled ? new DateStyles(part(FOLDER + "styles.xml")) : new DateStyles());
    }
    return Optional.of(
        new XlsxSheet(part(sheets.get(index)), strings.get(), styles.get(), since1904));
  }

  private InputStream part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the workbook has no " + name);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
