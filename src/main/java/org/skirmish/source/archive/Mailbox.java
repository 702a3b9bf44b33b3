package org.skirmish.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of mails one after the other (mbox, RFC 4155), as mail programs export a folder: each
 * begins with a line "From " behind a blank line, and is a member.
 */
final class Mailbox implements Archive {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  /** So many marks before a quoted line "From " are looked at. */
  private static final int MOST_QUOTES = 16;

  private final BufferedInputStream in;
  private int mails;
  private boolean ended;

  /** The line of the mail that is being read begins here, behind a blank one. */
  private boolean afterBlank = true;

  private boolean atStart = true;

  Mailbox(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** Whether a mailbox begins so: with its line and a mail's headers behind it. */
  static boolean isMailbox(byte[] head) {
    if (!Bytes.areAt(0, FROM, head)) {
      return false;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int headers = text.indexOf('\n') + 1;
    return headers > 0 && MailHeaders.open(text.substring(headers));
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (!ended && mails > 0 && read() >= 0) {
      // What nobody read of the mail before.
    }
    if (ended || !beginsMail()) {
      return Optional.empty();
    }
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      // The line "From ".
    }
    mails++;
    atStart = true;
    afterBlank = false;
    return Optional.of(new Entry("mail " + mails + ".eml", Kind.FILE, this::mail));
  }

  private InputStream mail() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return Mailbox.this.read();
      }
    };
  }

  /** The next byte of the mail; -1 behind its last. */
  private int read() throws IOException {
    if (atStart && afterBlank && beginsMail()) {
      return -1;
    }
    if (atStart) {
      unquote();
    }
    int c = in.read();
    if (c < 0) {
      ended = true;
      return -1;
    }
    if (c == '\n') {
      afterBlank = atStart;
      atStart = true;
    } else if (c != '\r') {
      atStart = false;
    }
    return c;
  }

  /** ">From here on …" was written for a line that would have begun a mail: without its mark. */
  private void unquote() throws IOException {
    in.mark(MOST_QUOTES + FROM.length);
    byte[] next = in.readNBytes(MOST_QUOTES + FROM.length);
    in.reset();
    int marks = 0;
    while (marks < next.length && next[marks] == '>') {
      marks++;
    }
    if (marks > 0 && Bytes.areAt(marks, FROM, next)) {
      in.skipNBytes(1);
    }
  }

  private boolean beginsMail() throws IOException {
    in.mark(FROM.length);
    byte[] next = in.readNBytes(FROM.length);
    in.reset();
    return Bytes.areAt(0, FROM, next);
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
