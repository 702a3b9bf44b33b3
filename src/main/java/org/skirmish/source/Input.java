package org.skirmish.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.OfficeFile;

/** One thing to convert. Nothing of it is held before {@link #read} or after. */
public sealed interface Input {

  /** The largest file that is read, in bytes: 16 MiB, several times the longest article. */
  int MAX_BYTES = 16 * 1024 * 1024;

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

  /**
   * A file.
   *
   * @param opener how it is opened
   */
  record TextFile(String name, Path path, Opener opener) implements Input {

    @Override
    public InputStream open() throws IOException {
      return opener.open(path);
    }

    @Override
    public Result<Document> read() {
      try (InputStream in = opener.open(path)) {
        byte[] head = in.readNBytes(BinaryFormat.HEAD_BYTES);
        var format = BinaryFormat.of(head);
        if (format.isPresent() && !OfficeFile.mayBe(head)) {
          // Told before its size is: to split a film into articles would be odd advice.
          return Result.rejected(name, Reason.BINARY, format.get().detail());
        }
        byte[] rest = in.readNBytes(MAX_BYTES + 1 - head.length);
        int size = head.length + rest.length;
        if (size > MAX_BYTES) {
          return Result.rejected(
              name,
              Reason.TOO_LARGE,
              "the file is larger than 16 MiB: split it into one file an article");
        }
        byte[] bytes = Arrays.copyOf(head, size);
        System.arraycopy(rest, 0, bytes, head.length, rest.length);
        return Decoder.decode(name, bytes);
      } catch (IOException e) {
        return Result.rejected(
            name,
            Reason.UNREADABLE,
            "the file cannot be read ("
                + Obstacle.of(e)
                + "): check that it is there and that you may read it");
      }
    }
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
    public Result<Document> read() {
      return new Result.Rejected<>(reject);
    }
  }
}
