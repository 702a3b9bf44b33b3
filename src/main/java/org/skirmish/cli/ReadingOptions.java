package org.skirmish.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.input.GivenPaths;
import org.skirmish.cli.input.InputOptions;
import org.skirmish.cli.input.LimitOptions;
import org.skirmish.cli.input.Pace;
import org.skirmish.cli.input.WrongPathException;
import org.skirmish.cli.own.OwnTableException;
import org.skirmish.cli.own.OwnTableOptions;
import org.skirmish.cli.own.OwnTables;
import org.skirmish.review.CorrectionsException;
import org.skirmish.review.CorrectionsFile;
import org.skirmish.review.Review;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;
import org.skirmish.world.World;
import org.skirmish.world.place.PlaceIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * What is read and what the user knows of it: the same for every command that reads articles. What
 * cannot be followed is told as a wrong command line.
 */
final class ReadingOptions {

  private final InputOptions inputs = new InputOptions();

  private final OwnTableOptions ownTables = new OwnTableOptions();

  private final ContextOptions context = new ContextOptions();

  private final TableOptions tables = new TableOptions();

  private final LimitOptions limits = new LimitOptions();

  private final OptionSpec corrections =
      OptionSpec.builder("--corrections")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "What reviewers say of the events: the file",
              "corrections.csv that the report saves. Its values",
              "take the place of those that were read, rows that",
              "are marked wrong are left out, and lines that fit",
              "no event go to rejects.csv.")
          .build();

  private CommandSpec spec;

  /** Puts them into a command. */
  void addTo(CommandSpec command) {
    spec = command;
    inputs.addTo(command);
    command
        .addOption(ownTables.gazetteer())
        .addOption(ownTables.actors())
        .addOption(ownTables.packs())
        .addOption(context.country())
        .addOption(context.published());
    tables.all().forEach(command::addOption);
    limits.all().forEach(command::addOption);
    command.addOption(corrections);
  }

  /**
   * The files and folders.
   *
   * @param except a folder in which patterns match nothing
   */
  GivenPaths paths(Optional<Path> except) {
    try {
      return inputs.given(except);
    } catch (WrongPathException e) {
      throw wrong(e.getMessage());
    }
  }

  /** What is to be read of them. */
  Inputs inputs(GivenPaths given) {
    try {
      Inputs all = Inputs.of(given.paths()).within(limits.given());
      Path reviewed = corrections.getValue();
      return reviewed == null ? all : all.except(reviewed);
    } catch (MissingPathException | IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  /** How fast they are to be read. */
  Pace pace() {
    try {
      return limits.pace();
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  /** What makes events of a document. */
  Function<Document, Result<List<CheckedEvent>>> articles(Reading reading) {
    try {
      return reading.with(ownTables(), context());
    } catch (OwnTableException e) {
      throw wrong(e.getMessage());
    }
  }

  /** The packs of places that are used. */
  List<PlaceIndex> packs(Reading reading) {
    try {
      return reading.packs(ownTables());
    } catch (OwnTableException e) {
      throw wrong(e.getMessage());
    }
  }

  /** What reviewers say of the events. */
  Review review(Reading reading) {
    Path file = corrections.getValue();
    if (file == null) {
      return Review.NONE;
    }
    try {
      World world = reading.world(ownTables());
      return new Review(CorrectionsFile.read(file, world), world);
    } catch (OwnTableException e) {
      throw wrong(e.getMessage());
    } catch (CorrectionsException e) {
      throw wrong("--corrections: " + e.getMessage());
    }
  }

  /** How tables are read. */
  TableSettings tables() {
    try {
      return tables.given();
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  OwnTables ownTables() {
    return ownTables.given();
  }

  /** What the user knows of all articles. */
  Context context() {
    try {
      return context.given();
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
