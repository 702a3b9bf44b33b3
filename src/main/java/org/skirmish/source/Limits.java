package org.skirmish.source;

/**
 * How much is read of one input, so that none can exhaust memory, disk or patience.
 *
 * @param article the largest article, in bytes
 * @param expansion the most bytes that an archive unpacks to, with all archives in it
 * @param ratio how many times its own size an input may unpack to; small ones may unpack to {@link
 *     #ALWAYS} all the same
 * @param nesting how many archives may lie around an article
 * @param members how many members an archive may have, with all archives in it
 */
public record Limits(int article, long expansion, int ratio, int nesting, int members) {

  private static final int MI = 1 << 20;

  /** So many bytes an input may unpack to, however small it is. */
  public static final long ALWAYS = 64L * MI;

  /** The limits of a run in which the user asks for no others. */
  public static final Limits DEFAULT = new Limits(16 * MI, 4096L * MI, 200, 3, 100_000);

  /** "16 MiB" for a number of bytes, in the largest unit that it is a multiple of. */
  public static String shown(long bytes) {
    String[] units = {" bytes", " KiB", " MiB", " GiB", " TiB"};
    int unit = 0;
    long count = bytes;
    while (unit < units.length - 1 && count >= 1024 && count % 1024 == 0) {
      count /= 1024;
      unit++;
    }
    return count + units[unit];
  }
}
