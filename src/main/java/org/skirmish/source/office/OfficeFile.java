package org.skirmish.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.PlainText;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/** A file of a word processor, or a PDF, told by its content. */
public final class OfficeFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private OfficeFile() {}

  /** Whether these bytes may be the first ones of such a file. */
  public static boolean mayBe(byte[] head) {
    return begins(head, ZIP) || begins(head, OLE) || begins(head, PDF);
  }

  /**
   * The document in such a file, as text, or why there is none; empty where the file is something
   * else.
   */
  public static Optional<Result<Document>> read(String name, byte[] bytes) {
    try {
      return laid(bytes).map(text -> document(name, text));
    } catch (UnreadableException e) {
      return Optional.of(Result.rejected(name, e.reason(), e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of(
          Result.rejected(
              name,
              Reason.UNREADABLE,
              "the document is damaged: open it in its program and save it anew, or copy its text"
                  + " into a .txt file"));
    }
  }

  private static Result<Document> document(String name, Laid laid) {
    String text = PlainText.of(laid.text());
    if (text.isBlank()) {
      return Result.rejected(
          name, Reason.EMPTY, "the document holds no text: put the article's text into it");
    }
    return Result.of(new Document(name, Document.TEXT, text, Context.NONE));
  }

  private static Optional<Laid> laid(byte[] bytes) throws IOException {
    if (begins(bytes, ZIP)) {
      return zipped(bytes);
    }
    if (begins(bytes, PDF)) {
      return Optional.of(PdfFile.read(bytes));
    }
    return begins(bytes, OLE) ? old(bytes) : Optional.empty();
  }

  private static Optional<Laid> zipped(byte[] bytes) throws IOException {
    ZipParts zip;
    try {
      zip = new ZipParts(bytes);
    } catch (IOException | RuntimeException e) {
      // A zip without its list of contents is no document of ours.
      return Optional.empty();
    }
    try (zip) {
      Optional<String> main = WordFile.main(zip);
      return main.isPresent() ? WordFile.read(zip, main.get()) : OpenFile.read(zip);
    }
  }

  /** Documents before 2007, and newer ones with a password. */
  private static Optional<Laid> old(byte[] bytes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw new UnreadableException(
            Reason.UNREADABLE, "the document is locked: save a copy of it without a password");
      }
      if (root.hasEntry("WordDocument")) {
        throw new UnreadableException(
            Reason.BINARY, "a Word document of before 2007 (.doc): save it as DOCX");
      }
      return Optional.empty();
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What it is cannot be told.
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
