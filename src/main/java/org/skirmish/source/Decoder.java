package org.skirmish.source;

import java.util.Optional;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.OfficeFile;

/**
 * Bytes to a {@link Document}: the character set found ({@link Encoding}), the text made plain
 * ({@link PlainText}), and what is no article's text turned away.
 */
public final class Decoder {

  /** The longest line, in UTF-16 units, that an article may have. */
  public static final int MAX_LINE = 1_000_000;

  private Decoder() {}

  /**
   * The document that {@code bytes}, a whole file, hold; or the reason why they hold none: {@code
   * BINARY}, {@code EMPTY}, {@code TOO_LARGE} or, of a document of a word processor or a PDF,
   * {@code UNREADABLE}.
   *
   * @param limits how much is unpacked of a document that is packed
   */
  public static Result<Document> decode(String name, byte[] bytes, Limits limits) {
    Optional<Result<Document>> office =
        OfficeFile.mayBe(bytes) ? OfficeFile.read(name, bytes, limits.article()) : Optional.empty();
    return office.orElseGet(() -> text(name, bytes)).then(Decoder::checked);
  }

  private static Result<Document> text(String name, byte[] bytes) {
    Optional<BinaryFormat> format = BinaryFormat.of(bytes);
    if (format.isPresent()) {
      return Result.rejected(name, Reason.BINARY, format.get().detail());
    }
    Optional<String> decoded = Encoding.read(bytes);
    if (decoded.isEmpty() || isNoise(decoded.get())) {
      return Result.rejected(
          name,
          Reason.BINARY,
          "an unknown binary format, not text: save the article as plain text in UTF-8");
    }
    String text = PlainText.of(decoded.get());
    if (text.isBlank()) {
      return Result.rejected(
          name, Reason.EMPTY, "the file holds no text: put the article's text into it");
    }
    return Result.of(new Document(name, Markup.of(text), text));
  }

  /** The document, unless a line of it is too long. */
  private static Result<Document> checked(Document document) {
    // Programs write pages without a single line break.
    boolean anyLength = document.format().equals(Document.HTML);
    Optional<Integer> longLine = anyLength ? Optional.empty() : longLine(document.text());
    return longLine.isEmpty()
        ? Result.of(document)
        : Result.rejected(
            document.name(),
            Reason.TOO_LARGE,
            "line "
                + longLine.get()
                + " is longer than 1,000,000 characters, as no article's is:"
                + " break the text into its paragraphs, one per line");
  }

  /**
   * Whether more than one character in fifty, and more than one in all, is a control character or
   * none at all.
   */
  private static boolean isNoise(String decoded) {
    int noise = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\uFFFD' || c < ' ' && !Character.isWhitespace(c)) {
        noise++;
      }
    }
    return noise > 1 && noise * 50L > decoded.length();
  }

  /** The number, from 1, of the first line that is too long. */
  private static Optional<Integer> longLine(String text) {
    int number = 1;
    int start = 0;
    while (text.length() - start > MAX_LINE) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end - start > MAX_LINE) {
        return Optional.of(number);
      }
      start = end + 1;
      number++;
    }
    return Optional.empty();
  }
}
