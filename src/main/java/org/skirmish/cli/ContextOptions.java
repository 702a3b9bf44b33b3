package org.skirmish.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.world.World;
import picocli.CommandLine.Model.OptionSpec;

/** The options for what a user knows of all articles of a run, the same for every command. */
final class ContextOptions {

  private final OptionSpec country =
      OptionSpec.builder("--country")
          .paramLabel("NAME|ISO")
          .type(String.class)
          .description(
              "The country of the articles, where their text",
              "names none: places are looked for there first,",
              "and \"the army\" is its army.")
          .build();

  private final OptionSpec published =
      OptionSpec.builder("--published")
          .paramLabel("DATE")
          .type(String.class)
          .description(
              "The day of publication (YYYY-MM-DD), where the",
              "text says none: \"on Thursday\" counts from it.",
              "A JSON line's own keys country, published,",
              "source, url and title take precedence.")
          .build();

  OptionSpec country() {
    return country;
  }

  OptionSpec published() {
    return published;
  }

  /**
   * What the user gave.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what to write
   */
  Context given() {
    Optional<String> name = Optional.ofNullable(country.getValue());
    Optional<String> day = Optional.ofNullable(published.getValue());
    return name.isEmpty() && day.isEmpty()
        ? Context.NONE
        : Context.of(name.map(ContextOptions::known), day.map(ContextOptions::day), Giver.RUN);
  }

  private static String known(String name) {
    if (World.load().countries().byNameOrCode(name).isEmpty()) {
      throw new IllegalArgumentException(
          "--country: \"" + name + "\" is not a country's name or ISO 3166-1 code.");
    }
    return name.strip();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--published: \"" + text + "\" is not a date; write it as YYYY-MM-DD.", e);
    }
  }
}
