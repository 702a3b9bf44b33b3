package org.skirmish.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.OfficeFile;

/** One thing to convert. Nothing of it is held before {@link #read} or after. */
public sealed interface Input {

  /** The name as in {@link Document#name}. */
  String name();

  /** Reads it; every obstacle becomes a reject. */
  Result<Document> read();

  /**
   * Its bytes, for what is too long to be read at once.
   *
   * @throws IOException if it cannot be opened
   */
  InputStream open() throws IOException;

  /** How much is read of it. */
  Limits limits();

  /**
   * A file.
   *
   * @param opener how it is opened
   */
  record TextFile(String name, Path path, Opener opener, Limits limits) implements Input {

    /** A file that is read within the usual limits. */
    public TextFile(String name, Path path, Opener opener) {
      this(name, path, opener, Limits.DEFAULT);
    }

    @Override
    public InputStream open() throws IOException {
      return opener.open(path);
    }

    @Override
    public Result<Document> read() {
      return Input.read(this);
    }
  }

  /**
   * What lies in another input. It can be read until the next one is asked for.
   *
   * @param context what the other input says of it
   */
  record Member(String name, Content content, Context context, Limits limits) implements Input {

    @Override
    public InputStream open() throws IOException {
      return content.open();
    }

    @Override
    public Result<Document> read() {
      return Input.read(this).then(document -> Result.of(document.within(context)));
    }
  }

  /** Bytes that can be had more than once. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** Something that was found and cannot be read as a file. */
  record Refused(Reject reject) implements Input {

    @Override
    public String name() {
      return reject.file();
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }

    @Override
    public Limits limits() {
      return Limits.DEFAULT;
    }

    @Override
    public Result<Document> read() {
      return new Result.Rejected<>(reject);
    }
  }

  private static Result<Document> read(Input input) {
    int most = input.limits().article();
    try (InputStream in = input.open()) {
      byte[] head = in.readNBytes(BinaryFormat.HEAD_BYTES);
      var format = BinaryFormat.of(head);
      if (format.isPresent() && !OfficeFile.mayBe(head)) {
        // Told before its size is: to split a film into articles would be odd advice.
        return Result.rejected(input.name(), Reason.BINARY, format.get().detail());
      }
      byte[] rest = in.readNBytes(Math.max(0, most + 1 - head.length));
      int size = head.length + rest.length;
      if (size > most) {
        return Result.rejected(
            input.name(),
            Reason.TOO_LARGE,
            "the file is larger than "
                + Limits.shown(most)
                + ": split it into one file per article, or raise --max-article");
      }
      byte[] bytes = Arrays.copyOf(head, size);
      System.arraycopy(rest, 0, bytes, head.length, rest.length);
      return Decoder.decode(input.name(), bytes, input.limits());
    } catch (IOException e) {
      return Result.rejected(
          input.name(),
          Reason.UNREADABLE,
          "the file cannot be read ("
              + Obstacle.of(e)
              + "): check that it is there and that you may read it");
    }
  }
}
