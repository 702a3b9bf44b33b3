package org.skirmish.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told about a command line that cannot be followed. */
public final class WrongLine {

  /** What looks like hyphens and comes from text programs. */
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private static final String STOP = "--";

  private WrongLine() {}

  /** Tells the user in one sentence, and where to look. */
  public static int tell(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("skirmish: " + message(wrong));
    command
        .getErr()
        .println(
            "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
    return CommandLine.ExitCode.USAGE;
  }

  private static String message(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getMessage();
    }
    String word = unmatched.getUnmatched().get(0);
    CommandLine command = wrong.getCommandLine();
    if (word.startsWith("-")) {
      return unknownOption(word, command.getCommandSpec().optionsMap().keySet());
    }
    List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
    if (commands.isEmpty()) {
      return "\"" + word + "\" is one argument too many.";
    }
    boolean top = command.getParent() == null;
    return "\""
        + word
        + (top ? "\" is neither a command nor a file or folder here." : "\" is not a command.")
        + Nearest.question(word, commands)
        + " Commands are "
        + String.join(", ", commands)
        + ".";
  }

  private static String unknownOption(String word, Set<String> options) {
    String name = name(word);
    Optional<String> meant = Nearest.to(name, options);
    return "unknown option " + name + meant.map(one -> "; did you mean " + one + "?").orElse(".");
  }

  /**
   * Finds an option with too few hyphens, which would be read as short ones in a row ({@code
   * -output} as {@code -o utput}), or with dashes that are no hyphens.
   *
   * @throws ParameterException if there is one
   */
  public static void checkHyphens(CommandLine command, String[] args) {
    Set<String> options = command.getCommandSpec().optionsMap().keySet();
    for (String arg : args) {
      if (arg.equals(STOP)) {
        return;
      }
      String name = name(arg);
      int from = 0;
      while (from < name.length() && isDash(name.charAt(from))) {
        from++;
      }
      String meant = STOP + name.substring(from);
      boolean hyphens = name.startsWith("-".repeat(from));
      if (from > 0 && !(hyphens && from != 1) && options.contains(meant)) {
        throw new ParameterException(
            command, "unknown option " + name + "; did you mean " + meant + "?");
      }
    }
  }

  private static boolean isDash(char c) {
    return c == '-' || DASHES.indexOf(c) >= 0;
  }

  private static String name(String word) {
    int end = word.indexOf('=');
    return end < 0 ? word : word.substring(0, end);
  }
}
