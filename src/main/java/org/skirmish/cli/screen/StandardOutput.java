package org.skirmish.cli.screen;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, which remembers why it could not be written: because its reader left, as {@code
 * head} does, which is nobody's fault, or because a disk is full.
 */
public final class StandardOutput extends FilterOutputStream {

  private static final Path ITSELF = Path.of("/dev/fd/1");
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** That of the program. */
  public static StandardOutput ofProgram() {
    return new StandardOutput(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 13));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /**
   * The exit status of a run that ended with {@code status}: the same, also if nobody reads on; and
   * 1, with a word on {@code err}, if the output is not whole for another reason.
   */
  public int status(int status, PrintWriter err) {
    if (failure.isEmpty() || isLeft(failure.get())) {
      return status;
    }
    err.println("skirmish: the output cannot be written: " + failure.get().getMessage() + ".");
    return 1;
  }

  /**
   * The system's own message is in the user's language, so what it is written to is asked first.
   */
  private static boolean isLeft(IOException failure) {
    try {
      int kind = (Integer) Files.getAttribute(ITSELF, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | RuntimeException e) {
      // Windows: "The pipe is being closed".
      return failure.getMessage() != null
          && failure.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
