package org.skirmish.source.dump;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Obstacle;
import org.skirmish.source.PlainText;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.Xml;

/**
 * A wiki's export or dump, {@code <mediawiki>} in XML. It is read page by page; no more than one
 * page is held.
 */
public final class PageDump {

  private static final int HEAD_BYTES = 1_024;

  /** Of a text so many bytes more than an article has reach the parser. */
  private static final int SPARE = 1_024;

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
      return startsDump(in.readNBytes(HEAD_BYTES))
          ? Optional.of(new PageDump(input))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says why.
      return Optional.empty();
    }
  }

  private static boolean startsDump(byte[] head) {
    return head.length > 0
        && (head[0] == '<' || head[0] == (byte) 0xEF)
        && new String(head, StandardCharsets.UTF_8).contains(ROOT);
  }

  /**
   * Begins to read.
   *
   * @param wanted whether a page of this title and source is read; others are passed over
   */
  public Pages pages(BiPredicate<String, String> wanted) {
    return new Pages(wanted);
  }

  /** What is said of pages that are passed over. */
  public static Result<Document> passedOver(Input input, long pages) {
    return Result.rejected(
        input.name(),
        Reject.Reason.NO_EVENT,
        pages
            + (pages == 1 ? " of its pages has" : " of its pages have")
            + " neither the infobox of an event nor a title that names one and"
            + (pages == 1 ? " was" : " were")
            + " passed over");
  }

  /** One pass over the pages. What stands in its way is the last result, a reject. */
  public final class Pages implements DocumentStream {

    private final BiPredicate<String, String> wanted;
    private final int longest = input.limits().article();
    private InputStream bytes = InputStream.nullInputStream();
    private XMLStreamReader xml;
    private String address = "";
    private long passedOver;
    private boolean ended;

    private Pages(BiPredicate<String, String> wanted) {
      this.wanted = wanted;
    }

    /** The next page that is wanted; empty at the end. */
    @Override
    public Optional<Result<Document>> next() {
      if (ended) {
        return Optional.empty();
      }
      try {
        if (xml == null) {
          bytes = new BoundedText(input.open(), longest + SPARE);
          xml = Xml.reader(bytes);
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
        return end("its XML is malformed or cut off" + line + ": the pages before that were read");
      } catch (IOException e) {
        return end("reading stopped (" + Obstacle.of(e) + "): check the file and run again");
      }
      ended = true;
      return passedOver == 0 ? Optional.empty() : Optional.of(passedOver(input, passedOver));
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
                text = characters(longest);
              }
            }
            default -> {}
          }
        }
      }
      String name = input.name() + "#" + title;
      if (text.length() > longest) {
        return Optional.of(
            Result.rejected(
                name,
                Reject.Reason.TOO_LARGE,
                "the page is larger than "
                    + Limits.shown(longest)
                    + ": leave it out, or raise --max-article"));
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
