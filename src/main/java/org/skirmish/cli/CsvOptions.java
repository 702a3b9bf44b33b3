package org.skirmish.cli;

import org.skirmish.export.csv.CsvStyle;
import picocli.CommandLine.Model.OptionSpec;

/** The options for how CSV files are written. */
final class CsvOptions {

  private final OptionSpec delimiter =
      OptionSpec.builder("--delimiter")
          .paramLabel("CHAR")
          .type(String.class)
          .defaultValue(",")
          .description(
              "What stands between the cells of CSV files:",
              "comma, semicolon, pipe or tab, by name or sign.")
          .build();

  private final OptionSpec bom =
      ConvertOptions.flag("--csv-bom")
          .description(
              "Open CSV files with a byte order mark, so that",
              "Excel takes them for UTF-8 on a double click.")
          .build();

  private final OptionSpec hxl =
      ConvertOptions.flag("--hxl")
          .description("Write a second header row with HXL hashtags", "into CSV files.")
          .build();

  private final OptionSpec raw =
      ConvertOptions.flag("--csv-raw")
          .description(
              "Leave text that a spreadsheet would run as a",
              "formula (=, +, -, @) as it is. Default: an",
              "apostrophe before it makes it harmless.")
          .build();

  OptionSpec delimiter() {
    return delimiter;
  }

  OptionSpec bom() {
    return bom;
  }

  OptionSpec hxl() {
    return hxl;
  }

  OptionSpec raw() {
    return raw;
  }

  /**
   * What the user gave.
   *
   * @throws IllegalArgumentException if cells cannot be told apart; the message is for the user
   */
  CsvStyle given() {
    return new CsvStyle(mark(delimiter.getValue()), isGiven(bom), isGiven(hxl), isGiven(raw));
  }

  private static char mark(String given) {
    return switch (given) {
      case ",", "comma" -> ',';
      case ";", "semicolon" -> ';';
      case "|", "pipe" -> '|';
      case "\t", "\\t", "tab" -> '\t';
      default ->
          throw new IllegalArgumentException(
              "--delimiter: invalid value \""
                  + given
                  + "\"; choose one of comma, semicolon, pipe, tab.");
    };
  }

  private static boolean isGiven(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }
}
