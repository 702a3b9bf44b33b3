package org.skirmish.language.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Writes what {@link ModelReader} reads. */
public final class ModelWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int open;
  private int openBits;

  /** The lowest bits of a number, the highest first. */
  void bits(long number, int count) {
    for (int i = count - 1; i >= 0; i--) {
      open = open << 1 | (int) (number >>> i & 1);
      if (++openBits == Byte.SIZE) {
        bytes.write(open);
        open = 0;
        openBits = 0;
      }
    }
  }

  public void number(int number) {
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(number);
    bits(length, 5);
    bits(number, length);
  }

  public void code(Frequencies frequencies) {
    byte[] lengths = frequencies.lengths();
    number(lengths.length);
    for (byte length : lengths) {
      bits(length, 4);
    }
  }

  public void symbol(Frequencies frequencies, int symbol) {
    bits(frequencies.codes()[symbol], frequencies.lengths()[symbol]);
  }

  public void distance(Frequencies lengths, long distance) {
    int length = length(distance);
    symbol(lengths, length);
    if (length > 1) {
      bits(distance, length - 1);
    }
  }

  /** How many bits a distance takes. */
  static int length(long distance) {
    return Long.SIZE - Long.numberOfLeadingZeros(distance);
  }

  /** How often the distances between keys take so many bits. */
  public static Frequencies distances(Collection<Long> keys) {
    Frequencies frequencies = new Frequencies(Hash.KEY_BITS + 1);
    long before = 0;
    for (long key : keys) {
      frequencies.count(length(key - before));
      before = key;
    }
    return frequencies;
  }

  public void texts(Collection<String> texts) {
    List<byte[]> encoded =
        texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    Frequencies frequencies = new Frequencies(256);
    for (byte[] utf8 : encoded) {
      for (byte octet : utf8) {
        frequencies.count(octet & 0xFF);
      }
    }
    number(encoded.size());
    code(frequencies);
    for (byte[] utf8 : encoded) {
      number(utf8.length);
      for (byte octet : utf8) {
        symbol(frequencies, octet & 0xFF);
      }
    }
  }

  public void save(Path file) throws IOException {
    bits(0, Byte.SIZE - 1);
    Files.write(file, bytes.toByteArray());
    System.out.printf("%s: %,d bytes%n", file.getFileName(), Files.size(file));
  }
}
