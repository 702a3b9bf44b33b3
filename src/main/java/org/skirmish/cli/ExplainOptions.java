package org.skirmish.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code skirmish explain} takes, and what the user gave. */
final class ExplainOptions {

  static final List<String> COLOURS = List.of("always", "never", "auto");

  private final ReadingOptions reading = new ReadingOptions();

  private final OptionSpec colour =
      OptionSpec.builder("--color")
          .paramLabel("WHEN")
          .type(String.class)
          .defaultValue("auto")
          .description(
              "Colours: always, never, or auto, which is on a terminal unless NO_COLOR is set."
                  + " Default: ${DEFAULT-VALUE}.")
          .build();

  /** The command that has these options. */
  CommandSpec spec(Callable<Integer> command) {
    CommandSpec spec = ConvertOptions.withHelp(CommandSpec.wrapWithoutInspection(command));
    spec.addOption(colour);
    reading.addTo(spec);
    Map<String, String> statuses = new LinkedHashMap<>();
    statuses.put("0", "At least one event was explained.");
    statuses.put("1", "There was no event in any file.");
    statuses.put("2", "The command line was wrong; nothing was read.");
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Shows the events of an article with the words behind every value.",
            "They stand in their sentence or table line, in «…» or in colour, with section and"
                + " place in the text; what was not read has the rule by which it was concluded.")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(statuses)
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish explain ambush.txt",
            "      the events of one article",
            "  skirmish explain --color=always articles/ | less -R",
            "      page through all in a folder, in colour",
            "  skirmish explain report.txt --country MLI --published 2018-04-18",
            "      a report that leaves its country and its year to the reader",
            "  COLUMNS=80 skirmish explain notes.txt > notes-explained.txt",
            "      into a file, no line longer than 80 columns");
    return spec;
  }

  /** What is read. */
  ReadingOptions reading() {
    return reading;
  }

  /** As the user wrote it. */
  String colour() {
    return colour.getValue();
  }
}
