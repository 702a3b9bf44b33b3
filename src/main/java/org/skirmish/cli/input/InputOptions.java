package org.skirmish.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is read: the same for every command that reads. */
public final class InputOptions {

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .index("0..*")
          .arity("0..*")
          .paramLabel("PATH")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "Files to read, and folders to read with all that is below them: articles as text, saved"
                  + " web pages, DOCX, ODT, RTF, PDF, wikitext, a wiki's dump or JSON; tables of ACLED,"
                  + " UCDP GED, the GTD or your own as CSV, JSON, XLSX, XLS or ODS; all of these also in"
                  + " archives (zip, tar, 7z), packed (gz, bz2, xz) or attached to mails; mails and"
                  + " mailboxes (mbox); web archives (WARC).",
              "A pattern in quotes stands for what matches it:",
              "'articles/*.html', 'articles/**/*.txt'.",
              "- is standard input, whatever of these it is.")
          .build();

  private final OptionSpec list =
      OptionSpec.builder("--list")
          .paramLabel("FILE")
          .type(String.class)
          .description(
              "Read the paths in this file (- for standard",
              "input), one per line and seen from the current",
              "folder; blank lines and those that open with #",
              "are passed over.")
          .build();

  /** Puts them into a command. */
  public void addTo(CommandSpec spec) {
    spec.addPositional(paths).addOption(list);
  }

  /**
   * What the user named.
   *
   * @param except a folder in which patterns match nothing: the run's own output
   */
  public GivenPaths given(Optional<Path> except) throws WrongPathException {
    List<String> arguments = paths.getValue();
    return GivenPaths.of(
        arguments == null ? List.of() : arguments,
        Optional.ofNullable(list.getValue()),
        except,
        System.in);
  }
}
