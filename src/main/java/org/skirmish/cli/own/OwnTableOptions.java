package org.skirmish.cli.own;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** The options for a user's own tables, the same for every command that reads articles. */
public final class OwnTableOptions {

  private final OptionSpec gazetteer =
      OptionSpec.builder("-g", "--gazetteer")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "Your own places, which take precedence over the",
              "built-in ones: a CSV file with the columns",
              "name,aliases,country,admin1,admin2,latitude,longitude",
              "(aliases with | between, country as ISO 3166-1 alpha-3).")
          .build();

  private final OptionSpec actors =
      OptionSpec.builder("--actors")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "Your own armed actors, which take precedence over the",
              "built-in ones: a CSV file with the columns",
              "name,acled_name,aliases,type,country,camp,",
              "from_year,to_year,source (aliases with | between,",
              "type as ACLED's label, country as ISO 3166-1",
              "alpha-3, camp state, jihadist, insurgent, party",
              "or other; name, acled_name, type and camp must be",
              "filled).")
          .build();

  private final OptionSpec packs =
      OptionSpec.builder("--places")
          .paramLabel("DIR")
          .type(Path.class)
          .description(
              "The folder of your packs of villages, which",
              "\"skirmish places\" keeps. Default: the one that",
              "SKIRMISH_PLACES names, or else the usual one.")
          .build();

  /** {@code --places}. */
  public OptionSpec packs() {
    return packs;
  }

  /** {@code --gazetteer}. */
  public OptionSpec gazetteer() {
    return gazetteer;
  }

  /** {@code --actors}. */
  public OptionSpec actors() {
    return actors;
  }

  /** The tables that the user gave. */
  public OwnTables given() {
    return new OwnTables(
        Optional.ofNullable(gazetteer.getValue()),
        Optional.ofNullable(actors.getValue()),
        Optional.ofNullable(packs.getValue()));
  }
}
