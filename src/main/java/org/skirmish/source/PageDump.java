package org.skirmish.source;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A wiki's export or dump, {@code <mediawiki>} in XML, packed by gzip or bzip2 (also in several
 * streams) or not at all. It is read page by page; no more than one page is held.
 */
public final class PageDump {

  private static final int HEAD_BYTES = 1_024;

  private static final int BUFFER = 1 << 16;

  /** So many bytes of one text reach the parser: beyond that the page is too large. */
  private static final int LONGEST_RUN = Input.MAX_BYTES + 1_024;

  /** Of a title or an address so many characters. */
  private static final int LONGEST_LINE = 2_000;

  private static final String ROOT = "<mediawiki";

  private final Input input;

  private PageDump(Input input) {
    this.input = input;
  }

  /** The dump that an input is; empty for all other inputs, and for what cannot be opened. */
  public static Optional<PageDump> find(Input input) {
    try (InputStream in = input.open()) {
      byte[] head = in.readNBytes(2);
      boolean packed = isGzip(head) || isBzip2(head);
      if (!packed && (head.length < 1 || head[0] != '<' && head[0] != (byte) 0xEF)) {
        return Optional.empty();
      }
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says why.
      return Optional.empty();
    }
    try (InputStream in = unpacked(input)) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      return head.contains(ROOT) ? Optional.of(new PageDump(input)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  private static boolean isBzip2(byte[] head) {
    return head.length > 1 && head[0] == 'B' && head[1] == 'Z';
  }

  private static InputStream unpacked(Input input) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(input.open(), BUFFER);
    try {
      bytes.mark(2);
      byte[] head = bytes.readNBytes(2);
      bytes.reset();
      if (isGzip(head)) {
        return new GZIPInputStream(bytes, BUFFER);
      }
      return isBzip2(head) ? new BZip2CompressorInputStream(bytes, true) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * Begins to read.
   *
   * @param wanted whether a page of this title and source is read; others are passed over
   */
  public Pages pages(BiPredicate<String, String> wanted) {
    return new Pages(wanted);
  }

  /** One pass over the pages. What stands in its way is the last result, a reject. */
  public final class Pages implements Closeable {

    private final BiPredicate<String, String> wanted;
    private InputStream bytes = InputStream.nullInputStream();
    private XMLStreamReader xml;
    private String address = "";
    private long passedOver;
    private boolean ended;

    private Pages(BiPredicate<String, String> wanted) {
      this.wanted = wanted;
    }

    /** The next page that is wanted; empty at the end. */
    public Optional<Result<Document>> next() {
      if (ended) {
        return Optional.empty();
      }
      try {
        if (xml == null) {
          bytes = new BoundedText(unpacked(input), LONGEST_RUN);
          XMLInputFactory factory = new InputFactoryImpl();
          factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
          factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
          xml = factory.createXMLStreamReader(bytes);
        }
        while (xml.hasNext()) {
          if (xml.next() != XMLStreamConstants.START_ELEMENT) {
            continue;
          }
          if (xml.getLocalName().equals("base")) {
            address = characters(LONGEST_LINE);
          } else if (xml.getLocalName().equals("page")) {
            Optional<Result<Document>> page = page();
            if (page.isPresent()) {
              return page;
            }
          }
        }
      } catch (XMLStreamException e) {
        String line = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        return end("its XML breaks off or is wrong" + line + ": the pages before that were read");
      } catch (IOException e) {
        return end("it cannot be read on (" + Obstacle.of(e) + "): check it and run again");
      }
      ended = true;
      return passedOver == 0
          ? Optional.empty()
          : Optional.of(
              Result.rejected(
                  input.name(),
                  Reject.Reason.NO_EVENT,
                  passedOver
                      + (passedOver == 1 ? " page of it has" : " pages of it have")
                      + " neither the box of an event nor a title that names one, and"
                      + (passedOver == 1 ? " was" : " were")
                      + " passed over"));
    }

    private Optional<Result<Document>> end(String detail) {
      ended = true;
      return Optional.of(Result.rejected(input.name(), Reject.Reason.UNREADABLE, detail));
    }

    /** The page that begins here, of its revisions the last; empty if it is passed over. */
    private Optional<Result<Document>> page() throws XMLStreamException {
      String title = "";
      String space = "0";
      String text = "";
      boolean redirect = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("page")) {
          break;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "title" -> title = characters(LONGEST_LINE);
            case "ns" -> space = characters(LONGEST_LINE);
            case "redirect" -> redirect = true;
            case "text" -> {
              // Only the main space has articles; what is not asked for is not even put together.
              if (space.equals("0") && !redirect) {
                text = characters(Input.MAX_BYTES);
              }
            }
            default -> {}
          }
        }
      }
      String name = input.name() + "#" + title;
      if (text.length() > Input.MAX_BYTES) {
        return Optional.of(
            Result.rejected(
                name,
                Reject.Reason.TOO_LARGE,
                "the page has more than 16 Mi characters: leave it out"));
      }
      if (!space.equals("0") || redirect || !wanted.test(title, text)) {
        passedOver++;
        return Optional.empty();
      }
      return Optional.of(
          Result.of(
              new Document(
                  name,
                  Document.WIKITEXT,
                  PlainText.of(text),
                  new Context(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      url(title),
                      Optional.of(title),
                      List.of()))));
    }

    /**
     * The characters of the element that begins here.
     *
     * @param most so many are kept, and one piece more where there are more
     */
    private String characters(int most) throws XMLStreamException {
      StringBuilder kept = new StringBuilder();
      int depth = 1;
      while (depth > 0 && xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (kept.length() <= most) {
              kept.append(text());
            }
          }
          default -> {}
        }
      }
      return kept.toString();
    }

    /** The parser reads on when it is asked for the text, and then reports what is wrong there. */
    private String text() throws XMLStreamException {
      try {
        return xml.getText();
      } catch (UncheckedStreamException e) {
        throw new XMLStreamException(e.getMessage(), xml.getLocation(), e);
      }
    }

    /** The page's address, beside that of the wiki's main page. */
    private Optional<String> url(String title) {
      int slash = address.lastIndexOf('/');
      return address.startsWith("http") && slash > "https://".length()
          ? Optional.of(address.substring(0, slash + 1) + title.replace(' ', '_'))
          : Optional.empty();
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
