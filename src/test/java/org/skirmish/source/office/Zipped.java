package org.skirmish.source.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that are zips, put together part by part. */
public final class Zipped {

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A Word document with this in its body. */
  public static Zipped word(String body) {
    return new Zipped()
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Type='http://x/relationships/officeDocument'"
                + " Target='word/document.xml'/><Relationship"
                + " Type='http://x/metadata/core-properties' Target='/docProps/core.xml'/>"
                + "</Relationships>")
        .with(
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Type='http://x/styles' Target='styles.xml'/>"
                + "<Relationship Type='http://x/footnotes' Target='footnotes.xml'/>"
                + "</Relationships>")
        .with(
            "word/document.xml",
            "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>");
  }

  /** An OpenDocument text with this as its text. */
  public static Zipped open(String text) {
    return new Zipped()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b'"
                + " xmlns:style='s' xmlns:draw='d'><office:automatic-styles>"
                + "<style:style style:name='T1'><style:text-properties text:display='none'/>"
                + "</style:style><style:style style:name='P1' style:parent-style-name='Title'/>"
                + "</office:automatic-styles><office:body><office:text>"
                + text
                + "</office:text></office:body></office:document-content>");
  }

  /** The same with another part. */
  public Zipped with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
