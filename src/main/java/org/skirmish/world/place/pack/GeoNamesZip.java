package org.skirmish.world.place.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file such as {@code ML.zip} as GeoNames gives it out: one table, and perhaps a text about it.
 */
final class GeoNamesZip implements AutoCloseable {

  /** All countries together are 1.7 GB today. */
  private static final long MOST_BYTES = 1L << 33;

  /** Tables of places become a fifth when they are packed. */
  private static final long MOST_TIMES = 100;

  private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_-]{1,40}\\.txt");
  private static final String ABOUT = "readme.txt";

  private final Path file;
  private final ZipFile zip;
  private final ZipEntry table;

  private GeoNamesZip(Path file, ZipFile zip, ZipEntry table) {
    this.file = file;
    this.zip = zip;
    this.table = table;
  }

  static GeoNamesZip open(Path file) throws IOException, PackException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new PackException(file, "it is no zip file, or only a part of one. Fetch it again.");
    }
    try {
      return new GeoNamesZip(file, zip, table(file, zip));
    } catch (PackException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipEntry table(Path file, ZipFile zip) throws PackException {
    ZipEntry table = null;
    Enumeration<? extends ZipEntry> members = zip.entries();
    while (members.hasMoreElements()) {
      ZipEntry member = members.nextElement();
      String name = member.getName();
      if (name.toLowerCase(Locale.ROOT).equals(ABOUT)) {
        continue;
      }
      if (table != null || !TABLE.matcher(name).matches()) {
        throw new PackException(
            file,
            "it holds \""
                + printable(name)
                + "\", and GeoNames' files hold one table such as ML.txt. Take them as they are on"
                + " download.geonames.org.");
      }
      table = member;
    }
    if (table == null) {
      throw new PackException(file, "there is no table in it, such as ML.txt.");
    }
    return table;
  }

  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .limit(80)
        .forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return text.toString();
  }

  /** The name of the table without its ending. */
  String name() {
    return table.getName().substring(0, table.getName().length() - ".txt".length());
  }

  /** The table; reading more than a table of places can hold fails. */
  InputStream table() throws IOException {
    long most = Math.min(MOST_BYTES, (1 << 20) + MOST_TIMES * file.toFile().length());
    return new FilterInputStream(zip.getInputStream(table)) {
      private long read;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        read += Math.max(0, count);
        if (read > most) {
          throw new IOException("it unpacks to far more than a table of places can hold");
        }
        return count;
      }
    };
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
