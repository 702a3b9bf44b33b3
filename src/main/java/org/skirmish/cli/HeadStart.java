package org.skirmish.cli;

import java.util.Set;
import org.skirmish.export.Exports;
import org.skirmish.language.english.EnglishParser;
import org.skirmish.world.World;

/** What a run will need for sure, begun on other threads before the command line is parsed. */
final class HeadStart {

  private static final Set<String> TELLING = Set.of("-h", "--help", "-V", "--version");

  private static final Set<String> READING = Set.of("convert", "check", "explain", "serve");

  private HeadStart() {}

  /** Begins what is plain from the arguments that it will be needed. */
  static void of(String[] args) {
    if (!reads(args)) {
      return;
    }
    EnglishParser.prepare();
    World.prepare();
    if (args[0].equals("convert") && writesExcel(args)) {
      Exports.prepareExcel();
    }
  }

  /** Whether articles will be read, and not the program told of. */
  private static boolean reads(String[] args) {
    for (String arg : args) {
      if (TELLING.contains(arg)) {
        return false;
      }
    }
    return args.length > 1 && READING.contains(args[0]);
  }

  /** Whether a workbook will be written. */
  private static boolean writesExcel(String[] args) {
    boolean chosen = true;
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (arg.equals("--dry-run")) {
        return false;
      }
      if (arg.startsWith("-f") || arg.startsWith("--formats")) {
        String next = i + 1 < args.length ? args[i + 1] : "";
        chosen = arg.contains("xlsx") || next.contains("xlsx");
      }
    }
    return chosen;
  }
}
