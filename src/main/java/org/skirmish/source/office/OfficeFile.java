package org.skirmish.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.PlainText;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.source.WordSets;
import org.skirmish.source.office.pdf.PdfFile;

/** A file of a word processor, or a PDF, told by its content. */
public final class OfficeFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private OfficeFile() {}

  /** What is looked up when the first such file is read, and in no other run. */
  private static final class Titles {
    private static final WordSets WORDS = WordSets.of(OfficeFile.class, "styles.csv");
    private static final Set<String> NONE = WORDS.get("no-title");
    private static final Set<String> PROGRAMS = WORDS.get("program");
  }

  /** Whether these bytes may be the first ones of such a file. */
  public static boolean mayBe(byte[] head) {
    return begins(head, ZIP) || begins(head, OLE) || begins(head, PDF) || begins(head, RTF);
  }

  /**
   * The document in such a file, as text, or why there is none; empty where the file is something
   * else.
   *
   * @param article the longest text of an article
   */
  public static Optional<Result<Document>> read(String name, byte[] bytes, int article) {
    try {
      return laid(bytes, article).map(text -> document(name, text));
    } catch (UnreadableException e) {
      return Optional.of(Result.rejected(name, e.reason(), e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of(
          Result.rejected(
              name,
              Reason.UNREADABLE,
              "the document is damaged: open it in its program and save it again, or copy its text"
                  + " into a .txt file"));
    }
  }

  private static Result<Document> document(String name, Laid laid) {
    String text = PlainText.of(laid.text());
    if (text.isBlank()) {
      return Result.rejected(
          name, Reason.EMPTY, "the document holds no text: put the article's text into it");
    }
    String title = PlainText.of(laid.title()).replace('\n', ' ').strip();
    Context context = isTitle(title) ? titled(title) : Context.NONE;
    return Result.of(new Document(name, Document.TEXT, text, context));
  }

  /** Whether it is a title, and not the name of a file or what a program calls a new document. */
  private static boolean isTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return title.indexOf(' ') > 0
        && !Titles.NONE.contains(lower)
        && Titles.PROGRAMS.stream().noneMatch(lower::startsWith);
  }

  private static Context titled(String title) {
    return new Context(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        List.of());
  }

  private static Optional<Laid> laid(byte[] bytes, int article) throws IOException {
    if (begins(bytes, ZIP)) {
      return zipped(bytes, article);
    }
    if (begins(bytes, PDF)) {
      return Optional.of(PdfFile.read(bytes, article));
    }
    if (begins(bytes, RTF)) {
      return Optional.of(RtfFile.read(bytes, article));
    }
    return begins(bytes, OLE) ? old(bytes) : Optional.empty();
  }

  private static Optional<Laid> zipped(byte[] bytes, int article) throws IOException {
    ZipParts zip;
    try {
      zip = new ZipParts(bytes, article);
    } catch (IOException | RuntimeException e) {
      // A zip without its list of contents is no document of ours.
      return Optional.empty();
    }
    try (zip) {
      Optional<String> main = WordFile.main(zip);
      return main.isPresent()
          ? WordFile.read(zip, main.get(), article)
          : OpenFile.read(zip, article);
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
            Reason.BINARY, "a Word document from before 2007 (.doc): save it as DOCX");
      }
      if (root.hasEntry("__properties_version1.0")) {
        throw new UnreadableException(Reason.BINARY, "an Outlook mail (.msg): save it as .eml");
      }
      if (root.hasEntry("PowerPoint Document")) {
        throw new UnreadableException(
            Reason.BINARY, "a PowerPoint document: copy its text into a .txt file");
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
