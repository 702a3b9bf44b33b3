package org.skirmish.article.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Result;
import org.skirmish.source.dump.DocumentStream;

/** JSON as a file of records, for tests. */
public final class Records {

  private Records() {}

  static Optional<RecordFile> find(String json) {
    return find(json, Limits.DEFAULT);
  }

  private static Optional<RecordFile> find(String json, Limits limits) {
    byte[] bytes = json.getBytes(UTF_8);
    return RecordFile.find(
        new Input.TextFile(
            "in.jsonl", Path.of("in.jsonl"), path -> new ByteArrayInputStream(bytes), limits));
  }

  /** What each record gives. */
  static List<Result<Document>> results(String json) {
    return results(json, Limits.DEFAULT);
  }

  /** The same within limits. */
  static List<Result<Document>> results(String json, Limits limits) {
    List<Result<Document>> results = new ArrayList<>();
    try (DocumentStream records = find(json, limits).orElseThrow().open()) {
      Optional<Result<Document>> next = records.next();
      while (next.isPresent()) {
        results.add(next.get());
        next = records.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  /** The documents of a file without rejects. */
  public static List<Document> documents(String json) {
    List<Document> documents = new ArrayList<>();
    for (Result<Document> result : results(json)) {
      documents.add(((Result.Of<Document>) result).value());
    }
    return documents;
  }
}
