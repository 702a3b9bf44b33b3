package org.skirmish.language.english;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes what {@link ModelReader} reads. */
final class ModelWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void number(long number) {
    long rest = number;
    while (rest > 0x7F) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void octet(int octet) {
    bytes.write(octet);
  }

  void texts(Collection<String> texts) {
    number(texts.size());
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      bytes.writeBytes(utf8);
    }
  }

  /** Keys in rising order, each as its distance from the one before. */
  void keys(long[] keys) {
    long before = 0;
    for (long key : keys) {
      number(key - before);
      before = key;
    }
  }

  void save(Path file) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file), deflater)) {
      bytes.writeTo(out);
    }
    System.out.printf("%s: %,d bytes, %,d before%n", file, Files.size(file), bytes.size());
  }
}
