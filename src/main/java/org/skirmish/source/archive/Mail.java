package org.skirmish.source.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A mail: its text, or where it has none its page, under the mail's own name; then what is attached
 * to it, and mails that it passes on. Pictures and sounds are passed over.
 */
final class Mail implements Archive {

  /** Parts lie in each other no deeper. */
  private static final int DEEPEST = 50;

  private static final int LONGEST_HEADER = 1 << 16;
  private static final int MOST_HEADERS = 2_000;

  private static final Set<String> NO_TEXT = Set.of("image", "audio", "video");

  private final InputStream in;
  private final MimeTokenStream tokens;
  private final int longest;
  private final Deque<MailHeaders> messages = new ArrayDeque<>();
  private MailHeaders part = new MailHeaders();
  private int depth;
  private boolean begun;

  /**
   * @param article the largest article, in bytes
   */
  Mail(InputStream in, int article) {
    this.in = in;
    longest = article + 1;
    tokens =
        new MimeTokenStream(
            MimeConfig.custom()
                .setMaxLineLen(LONGEST_HEADER)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMalformedHeaderStartsBody(true)
                .build());
    tokens.parse(in);
  }

  static boolean isMail(byte[] head) {
    return MailHeaders.open(new String(head, StandardCharsets.ISO_8859_1));
  }

  @Override
  public Optional<Entry> next() throws IOException {
    try {
      EntityState state = begun ? tokens.next() : tokens.getState();
      begun = true;
      while (state != EntityState.T_END_OF_STREAM) {
        if (state == EntityState.T_BODY) {
          return Optional.of(entry());
        }
        step(state);
        state = tokens.next();
      }
      return Optional.empty();
    } catch (MimeException e) {
      throw new IOException("its parts cannot be told apart", e);
    }
  }

  private void step(EntityState state) throws IOException {
    switch (state) {
      case T_START_MESSAGE -> {
        part = new MailHeaders();
        messages.push(part);
        deeper();
      }
      case T_START_BODYPART -> part = new MailHeaders();
      case T_FIELD -> part.add(tokens.getField());
      case T_START_MULTIPART -> deeper();
      case T_END_MULTIPART -> depth--;
      case T_END_MESSAGE -> {
        messages.poll();
        depth--;
      }
      default -> {}
    }
  }

  private void deeper() throws IOException {
    depth++;
    if (depth > DEEPEST) {
      throw new IOException("its parts are nested too deep");
    }
  }

  private Entry entry() throws IOException {
    String type = tokens.getBodyDescriptor().getMimeType();
    Optional<String> file = part.file();
    if (file.isPresent() && !NO_TEXT.contains(tokens.getBodyDescriptor().getMediaType())) {
      InputStream content = CloseShieldInputStream.wrap(tokens.getDecodedInputStream());
      return new Entry(file.get(), Kind.FILE, () -> content);
    }
    boolean plain = type.equals("text/plain");
    MailHeaders message = messages.peek();
    if (message == null || message.isTold() || !plain && !type.equals("text/html")) {
      return new Entry("", Kind.OTHER, InputStream::nullInputStream);
    }
    byte[] bytes = tokens.getDecodedInputStream().readNBytes(longest);
    String text = MailText.decoded(bytes, tokens.getBodyDescriptor().getCharset());
    if (text.isBlank()) {
      return new Entry("", Kind.OTHER, InputStream::nullInputStream);
    }
    message.tell();
    String told = plain ? message.subject() + "\n\n" + MailText.unwrapped(text) : text;
    byte[] content = told.getBytes(StandardCharsets.UTF_8);
    return new Entry(
        message.subject(),
        messages.size() == 1 ? Kind.OWN_TEXT : Kind.FILE,
        () -> new ByteArrayInputStream(content),
        message.context());
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
