package org.skirmish.cli.places;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.skirmish.source.Obstacle;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.place.PlaceIndex;
import org.skirmish.world.place.PlaceIndexException;
import org.skirmish.world.place.pack.PackException;
import org.skirmish.world.place.pack.PackFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code skirmish places}: packs of villages beside the built-in places. */
public final class Places {

  private static final String ALL = "allCountries";

  private final Optional<Path> usual;
  private final boolean terminal;
  private final UnaryOperator<CommandSpec> helped;

  /**
   * @param usual the folder of the packs if the user names none
   * @param terminal whether somebody sees how far a download is
   * @param helped adds {@code --help} to a command
   */
  public Places(Optional<Path> usual, boolean terminal, UnaryOperator<CommandSpec> helped) {
    this.usual = usual;
    this.terminal = terminal;
    this.helped = helped;
  }

  /** The command line's side of it. */
  public CommandSpec spec() {
    Sub[] subs = {new Add(), new Listing(), new Remove(), new Downloading()};
    CommandSpec spec = helped.apply(CommandSpec.create().name("places"));
    for (Sub sub : subs) {
      spec.addSubcommand(sub.name(), sub.spec);
    }
    spec.usageMessage()
        .description(
            "Keeps packs of villages and other small places, which convert and explain then know"
                + " beside the built-in ones.",
            "They lie in the folder that --places or SKIRMISH_PLACES names, or else among the"
                + " user's data"
                + usual.map(folder -> ", in " + folder).orElse("")
                + ".")
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish places download ML BF",
            "      fetches GeoNames' files of two countries and adds them",
            "  skirmish places add SY.zip villages.csv",
            "      adds a file of GeoNames and a table of your own",
            "  skirmish places list");
    return spec;
  }

  /** What all four have in common. */
  private abstract class Sub implements Callable<Integer> {
    final CommandSpec spec;
    private final OptionSpec places;

    Sub(String description) {
      places =
          OptionSpec.builder("--places")
              .paramLabel("DIR")
              .type(Path.class)
              .description("The folder of the packs.")
              .build();
      spec = helped.apply(CommandSpec.wrapWithoutInspection(this)).addOption(places);
      spec.usageMessage().description(description);
    }

    abstract String name();

    abstract int run(PackFolder folder) throws IOException, PackException;

    Path folder() {
      Path given = places.getValue();
      return Optional.ofNullable(given)
          .or(() -> usual)
          .orElseThrow(() -> wrong("name the folder of the packs with --places."));
    }

    PositionalParamSpec names(String label, Class<?> type, String description) {
      return PositionalParamSpec.builder()
          .index("0..*")
          .arity("1..*")
          .required(true)
          .paramLabel(label)
          .type(List.class)
          .auxiliaryTypes(type)
          .description(description)
          .build();
    }

    ParameterException wrong(String message) {
      return new ParameterException(spec.commandLine(), message);
    }

    void say(String text) {
      spec.commandLine().getOut().println(text);
    }

    @Override
    public Integer call() {
      Path folder = folder();
      try {
        return run(new PackFolder(folder, World.load()));
      } catch (PackException | PlaceIndexException e) {
        return failed(e.getMessage());
      } catch (IOException e) {
        return failed(folder + ": " + Obstacle.of(e) + ".");
      }
    }

    int failed(String message) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("skirmish: " + message);
      return CommandLine.ExitCode.SOFTWARE;
    }

    void add(PackFolder folder, Path file) throws IOException, PackException {
      say(PlacesFolder.line(folder.add(file)));
    }
  }

  private final class Add extends Sub {
    private final PositionalParamSpec files;

    Add() {
      super("Makes packs of GeoNames' files (ML.zip, ML.txt, allCountries.zip) or your own CSV.");
      files = names("FILE", Path.class, "The files; a pack of the same name is replaced.");
      spec.addPositional(files);
    }

    @Override
    String name() {
      return "add";
    }

    @Override
    int run(PackFolder folder) throws IOException, PackException {
      List<Path> all = files.getValue();
      for (Path file : all) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
          throw wrong(file + ": there is no such file that can be read.");
        }
      }
      for (Path file : all) {
        add(folder, file);
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private final class Listing extends Sub {
    Listing() {
      super("Lists the packs: name, date of the places, their number, whose they are.");
    }

    @Override
    String name() {
      return "list";
    }

    @Override
    int run(PackFolder folder) throws IOException {
      List<PlaceIndex> packs = folder.open();
      for (PlaceIndex pack : packs) {
        pack.verify();
        say(
            String.format(
                Locale.ROOT,
                "%-12s %-10s %9d  %s",
                pack.name(),
                pack.date(),
                pack.size(),
                pack.origin()));
      }
      say(packs.isEmpty() ? "There are no packs in " + folder() + "." : "They are in " + folder());
      return CommandLine.ExitCode.OK;
    }
  }

  private final class Remove extends Sub {
    private final PositionalParamSpec names;

    Remove() {
      super("Removes packs by name.");
      names = names("NAME", String.class, "The packs, as \"skirmish places list\" names them.");
      spec.addPositional(names);
    }

    @Override
    String name() {
      return "remove";
    }

    @Override
    int run(PackFolder folder) throws IOException {
      int status = CommandLine.ExitCode.OK;
      List<String> all = names.getValue();
      for (String name : all) {
        if (folder.remove(name)) {
          say(name + " is removed.");
        } else {
          status = failed("there is no pack " + name + " in " + folder() + ".");
        }
      }
      return status;
    }
  }

  private final class Downloading extends Sub {
    private final PositionalParamSpec countries;
    private final OptionSpec from =
        OptionSpec.builder("--from")
            .paramLabel("URL")
            .type(String.class)
            .defaultValue("https://download.geonames.org/export/dump")
            .description("Where GeoNames' files are. Default: ${DEFAULT-VALUE}.")
            .build();

    Downloading() {
      super("Fetches GeoNames' files of countries and makes packs of them.");
      countries =
          names(
              "COUNTRY",
              String.class,
              "Countries by name or ISO 3166-1 code, or allCountries (400 MB).");
      spec.addPositional(countries).addOption(from);
    }

    @Override
    String name() {
      return "download";
    }

    @Override
    int run(PackFolder folder) throws IOException, PackException {
      Files.createDirectories(folder());
      List<String> all = countries.getValue();
      List<String> files = all.stream().map(this::fileOf).toList();
      for (String file : files) {
        Path zip = folder().resolve(file + ".zip");
        try {
          new Download().fetch(address(file), zip, Download.shown(shownOn(), file));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return failed("it was interrupted.");
        } catch (IOException e) {
          return failed(
              Obstacle.of(e)
                  + ". Try again, which goes on where it stopped, or fetch the file in another way"
                  + " and use \"skirmish places add\".");
        }
        add(folder, zip);
        Files.delete(zip);
      }
      return CommandLine.ExitCode.OK;
    }

    private Optional<PrintWriter> shownOn() {
      return terminal ? Optional.of(spec.commandLine().getErr()) : Optional.empty();
    }

    private String fileOf(String country) {
      return country.equalsIgnoreCase(ALL)
          ? ALL
          : World.load()
              .countries()
              .byNameOrCode(country)
              .map(Country::iso2)
              .orElseThrow(() -> wrong("nobody knows a country \"" + country + "\"."));
    }

    private URI address(String file) {
      try {
        return Download.address(from.getValue(), file + ".zip");
      } catch (IllegalArgumentException e) {
        throw wrong("--from: " + e.getMessage());
      }
    }
  }
}
