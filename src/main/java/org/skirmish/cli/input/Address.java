package org.skirmish.cli.input;

import java.util.Locale;
import java.util.Optional;

/** An address of the net where a path is expected. Nothing is fetched. */
final class Address {

  private static final String SCHEME = "://";

  private static final String DEFAULT_NAME = "page.html";

  private Address() {}

  /** What to do with it; empty if it is none. */
  static Optional<String> advice(String argument) {
    String lower = argument.toLowerCase(Locale.ROOT);
    if (lower.startsWith("file:/")) {
      return Optional.of(argument + ": write the path alone, without file://.");
    }
    int colon = lower.indexOf(SCHEME);
    boolean scheme = colon > 1 && lower.substring(0, colon).chars().allMatch(Address::isOfScheme);
    if (!scheme && !lower.startsWith("www.")) {
      return Optional.empty();
    }
    String rest = scheme ? argument.substring(colon + SCHEME.length()) : argument;
    String name = name(rest);
    String whole = scheme ? argument : "https://" + argument;
    return Optional.of(
        argument
            + ": Skirmish fetches nothing from the net. Save the page in a browser, or run\n  curl"
            + " -L -o "
            + name
            + " \""
            + whole.replace("\"", "%22").replace("$", "%24").replace("`", "%60")
            + "\"\nand then run\n  skirmish convert "
            + name);
  }

  private static boolean isOfScheme(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
  }

  /** A file name of letters that no shell takes for something else. */
  private static String name(String rest) {
    String path = rest.split("[?#]", 2)[0];
    StringBuilder name = new StringBuilder();
    if (path.indexOf('/') >= 0) {
      for (char c : path.substring(path.lastIndexOf('/') + 1).toCharArray()) {
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_');
        name.append(plain ? c : '-');
      }
    }
    String plain = name.toString().replaceFirst("^[-.]+", "");
    if (plain.isEmpty() || plain.length() > 80) {
      return DEFAULT_NAME;
    }
    return plain.indexOf('.') < 0 ? plain + ".html" : plain;
  }
}
