package org.skirmish.cli.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words behind the program's name as they are meant: with {@code convert} before paths and
 * options that stand by themselves, and {@code help} as the option that it is elsewhere.
 */
public final class Arguments {

  /** What the program can be told to do. */
  public static final List<String> COMMANDS =
      List.of("convert", "check", "explain", "columns", "places", "schema", "serve");

  private static final String CONVERT = COMMANDS.get(0);
  private static final String HELP = "--help";
  private static final Set<String> TELLING = Set.of("-h", HELP, "-V", "--version");
  private static final Set<String> HELP_ELSEWHERE = Set.of("-?", "/?", "-help");

  /** None of these is part of a command's name. */
  private static final String OF_PATHS = "/\\.*?[]:@~";

  private Arguments() {}

  /**
   * The arguments with their command first. What is neither a command nor a path stays as it is.
   *
   * @param isThere whether there is a file or a folder of that name
   */
  public static String[] of(String[] given, Predicate<String> isThere) {
    if (given.length == 0) {
      return given;
    }
    String first = given[0];
    if (first.equals("help") && !isThere.test(first)) {
      return helped(given);
    }
    if (HELP_ELSEWHERE.contains(first)) {
      return new String[] {HELP};
    }
    if (COMMANDS.contains(first) || TELLING.contains(first)) {
      return given;
    }
    if (first.startsWith("-")) {
      return withCommand(given, isThere);
    }
    return isThere.test(first) || isPath(first) ? behind(CONVERT, given) : given;
  }

  /** "help places add" is "places add --help". */
  private static String[] helped(String[] given) {
    String[] asked = Arrays.copyOfRange(given, 1, given.length + 1);
    asked[given.length - 1] = HELP;
    boolean known = given.length == 1 || COMMANDS.contains(asked[0]);
    return known ? asked : new String[] {asked[0]};
  }

  /** An option was given first: the command is to be found behind it, or is convert. */
  private static String[] withCommand(String[] given, Predicate<String> isThere) {
    for (int i = 1; i < given.length; i++) {
      if (COMMANDS.contains(given[i]) && !isThere.test(given[i])) {
        List<String> others = new ArrayList<>(List.of(given));
        return behind(others.remove(i), others.toArray(String[]::new));
      }
    }
    return behind(CONVERT, given);
  }

  private static String[] behind(String command, String[] others) {
    String[] all = new String[others.length + 1];
    all[0] = command;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  private static boolean isPath(String word) {
    return word.chars().anyMatch(c -> OF_PATHS.indexOf(c) >= 0);
  }
}
