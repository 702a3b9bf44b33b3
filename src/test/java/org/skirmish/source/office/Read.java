package org.skirmish.source.office;

import org.skirmish.source.Decoder;
import org.skirmish.source.Document;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

/** What is read of a file's bytes. */
final class Read {

  private Read() {}

  static String text(byte[] bytes) {
    return document(bytes).text();
  }

  static Document document(byte[] bytes) {
    return ((Result.Of<Document>) Decoder.decode("a", bytes, Limits.DEFAULT)).value();
  }

  static Reject reject(byte[] bytes) {
    return ((Result.Rejected<Document>) Decoder.decode("a", bytes, Limits.DEFAULT)).reject();
  }
}
