package org.skirmish.article.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.source.TextStream;
import org.skirmish.source.dump.DocumentStream;
import org.skirmish.source.dump.PageDump;

/**
 * Articles and notes in JSON: objects, one per line or in an array, with a text, a web page or a
 * wiki's source in each, or pages of Wikimedia Enterprise. No more than one is held at a time.
 *
 * <pre>{@code
 * {"title": "Raid on Tarkessa", "published": "2018-04-18", "html": "<p>Gunmen …"}
 * }</pre>
 */
public final class RecordFile {

  private static final int HEAD_BYTES = 16 * 1024;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Of so many objects the first that is whole tells what the file is. */
  private static final int LOOKED_AT = 5;

  /** An object, in characters, may be so many times as long as an article, in bytes. */
  private static final int LENGTHS = 2;

  private final Input input;
  private final TextStream text;

  private RecordFile(Input input, TextStream text) {
    this.input = input;
    this.text = text;
  }

  /** The records that an input holds; empty where its first ones are none that can be read. */
  public static Optional<RecordFile> find(Input input) {
    try (InputStream in = input.open()) {
      Optional<TextStream> text = TextStream.of(in.readNBytes(HEAD_BYTES));
      if (text.isEmpty() || !opens(text.get().beginning())) {
        return Optional.empty();
      }
      RecordFile file = new RecordFile(input, text.get());
      return file.isReadable() ? Optional.of(file) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Reading it as an article says why.
      return Optional.empty();
    }
  }

  /** Whether an object stands first, or a list of objects. */
  private static boolean opens(String beginning) {
    String text = beginning.stripLeading();
    return text.startsWith("{")
        || text.startsWith("[") && text.substring(1).strip().startsWith("{");
  }

  private boolean isReadable() throws IOException {
    try (ObjectCutter cutter = cutter()) {
      for (int i = 0; i < LOOKED_AT; i++) {
        Optional<ObjectCutter.Cut> cut = cutter.next();
        if (cut.isEmpty()) {
          return false;
        }
        Optional<JsonNode> node = cut.get().text().flatMap(RecordFile::parsed);
        if (node.isPresent()) {
          return new PageRecord(node.get()).isReadable();
        }
      }
      return false;
    }
  }

  /** The most characters of an object that are held. */
  private int longest() {
    return (int) Math.min(Integer.MAX_VALUE / 2, LENGTHS * (long) input.limits().article());
  }

  private ObjectCutter cutter() throws IOException {
    InputStream in = new BufferedInputStream(input.open(), 1 << 16);
    try {
      return new ObjectCutter(text.reader(in), longest());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static Optional<JsonNode> parsed(String text) {
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** One pass over the records. What stands in its way is the last result, a reject. */
  public DocumentStream open() {
    return new Records();
  }

  private final class Records implements DocumentStream {

    private Optional<ObjectCutter> cutter = Optional.empty();
    private int number;
    private long passedOver;
    private boolean ended;

    @Override
    public Optional<Result<Document>> next() {
      try {
        if (cutter.isEmpty()) {
          cutter = Optional.of(cutter());
        }
        while (!ended) {
          Optional<ObjectCutter.Cut> cut = cutter.get().next();
          if (cut.isEmpty()) {
            ended = true;
            return passedOver == 0
                ? Optional.empty()
                : Optional.of(PageDump.passedOver(input, passedOver));
          }
          number++;
          Optional<Result<Document>> result = result(cut.get());
          if (result.isPresent()) {
            return result;
          }
          passedOver++;
        }
      } catch (IOException e) {
        ended = true;
        return rejected(
            input.name(),
            Reason.UNREADABLE,
            "reading stopped (" + Obstacle.of(e) + "): check the file and run again");
      }
      return Optional.empty();
    }

    /** What an object gives; empty for a page that is passed over. */
    private Optional<Result<Document>> result(ObjectCutter.Cut cut) {
      String name = input.name() + "#" + number;
      if (cut.text().isEmpty()) {
        return rejected(
            name,
            Reason.TOO_LARGE,
            "the object is larger than "
                + Limits.shown(longest())
                + ": leave it out, or raise --max-article");
      }
      Optional<JsonNode> node = parsed(cut.text().get());
      if (node.isEmpty()) {
        return rejected(
            name,
            Reason.UNREADABLE,
            "its JSON is malformed or cut off: the other objects were read");
      }
      PageRecord record = new PageRecord(node.get());
      if (!record.isWanted()) {
        return Optional.empty();
      }
      String key = input.name() + "#" + record.key().orElse(Integer.toString(number));
      return record.isReadable()
          ? Optional.of(Result.of(record.document(key)))
          : rejected(
              key,
              Reason.EMPTY,
              "the object has no text: put it under \"text\", \"html\" or \"wikitext\"");
    }

    private static Optional<Result<Document>> rejected(String name, Reason reason, String detail) {
      return Optional.of(Result.rejected(name, reason, detail));
    }

    @Override
    public void close() throws IOException {
      if (cutter.isPresent()) {
        cutter.get().close();
      }
    }
  }
}
