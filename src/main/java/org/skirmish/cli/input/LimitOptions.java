package org.skirmish.cli.input;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.skirmish.source.Limits;
import picocli.CommandLine.Model.OptionSpec;

/** The options for how much is read of an input. */
public final class LimitOptions {

  private static final String UNITS = "KMGT";

  /** An array in Java has no more bytes. */
  private static final long LARGEST_ARTICLE = 1L << 30;

  private final OptionSpec article =
      size("--max-article", "16M")
          .description(
              "The largest article, in bytes or with K, M or G.", "Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec expansion =
      size("--max-expansion", "4G")
          .description(
              "The most that an archive, with the archives in it,",
              "may unpack to, in bytes or with K, M or G.",
              "Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec ratio =
      number("--max-ratio", Limits.DEFAULT.ratio())
          .description(
              "How many times its own size an archive may unpack",
              "to, beyond 64 MiB. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec nesting =
      number("--max-nesting", Limits.DEFAULT.nesting())
          .description("How deep archives may be nested.", "Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec members =
      number("--max-members", Limits.DEFAULT.members())
          .description("The most files that an archive may hold.", "Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec time =
      number("--max-time", (int) Pace.DEFAULT.longest().toSeconds())
          .description(
              "The longest that reading one article may take, in",
              "seconds; one that takes longer is rejected, and",
              "the run goes on. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec inFlight =
      OptionSpec.builder("--max-in-flight")
          .paramLabel("N")
          .type(String.class)
          .description(
              "How large the articles that are read at once may",
              "be together, in bytes or with K, M or G; a larger",
              "one is read alone. Default: as the memory allows.")
          .build();

  private static OptionSpec.Builder size(String name, String usual) {
    return OptionSpec.builder(name).paramLabel("N").type(String.class).defaultValue(usual);
  }

  private static OptionSpec.Builder number(String name, int usual) {
    return OptionSpec.builder(name)
        .paramLabel("N")
        .type(int.class)
        .defaultValue(Integer.toString(usual));
  }

  /** All of them. */
  public List<OptionSpec> all() {
    return List.of(article, expansion, ratio, nesting, members, time, inFlight);
  }

  /**
   * What the user gave.
   *
   * @throws IllegalArgumentException if one of them is no size or number; the message is for the
   *     user
   */
  public Limits given() {
    long largest = bytes(article);
    if (largest > LARGEST_ARTICLE) {
      throw new IllegalArgumentException("--max-article: at most 1G; give a smaller size.");
    }
    return new Limits(
        (int) largest, bytes(expansion), positive(ratio), positive(nesting), positive(members));
  }

  /**
   * How long and how much at once, as the user gave it.
   *
   * @throws IllegalArgumentException as {@link #given}
   */
  public Pace pace() {
    Duration longest = Duration.ofSeconds(positive(time));
    return inFlight.getValue() == null
        ? new Pace(longest, Pace.DEFAULT.inFlight())
        : new Pace(longest, bytes(inFlight));
  }

  private static int positive(OptionSpec option) {
    int number = option.getValue();
    if (number < 1) {
      throw new IllegalArgumentException(
          option.longestName() + ": " + number + " is too small; give 1 or more.");
    }
    return number;
  }

  /** "16M", "16MB", "16 MiB" and "16777216" are the same. */
  private static long bytes(OptionSpec option) {
    String given = option.getValue();
    String size = given.strip().toUpperCase(Locale.ROOT);
    int end = 0;
    while (end < size.length() && Character.isDigit(size.charAt(end))) {
      end++;
    }
    String unit = size.substring(end).strip().replaceFirst("I?B$", "");
    int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit) + 1;
    try {
      long bytes = Math.multiplyExact(Long.parseLong(size.substring(0, end)), 1L << 10 * power);
      if (bytes > 0 && (unit.isEmpty() || unit.length() == 1 && power > 0)) {
        return bytes;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(wrong(option, given), e);
    }
    throw new IllegalArgumentException(wrong(option, given));
  }

  private static String wrong(OptionSpec option, String given) {
    return option.longestName()
        + ": \""
        + given
        + "\" is not a size; give a number of bytes, or one with K, M or G, such as "
        + (option.defaultValue() == null ? "64M" : option.defaultValue())
        + ".";
  }
}
