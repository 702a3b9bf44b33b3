package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The programs that read our files. A test whose program is missing fails and says which package of
 * Debian has it; nothing is skipped.
 */
enum Software {
  CHROMIUM("chromium chromium-driver", "chromedriver", "--version"),
  GDAL("gdal-bin", "ogrinfo", "--version"),
  GEOPANDAS("python3-geopandas", Software.PYTHON, "-c", "import geopandas, openpyxl, pandas"),
  JSONSCHEMA("python3-jsonschema", Software.PYTHON, "-c", "import jsonschema"),
  LIBREOFFICE("libreoffice-calc", "soffice", "--version"),
  OPENPYXL("python3-openpyxl", Software.PYTHON, "-c", "import openpyxl"),
  NODE("nodejs npm (and npm ci, as .ci/run has it)", "node", "-e", "require('datapackage')"),
  POPPLER("poppler-utils", "pdfinfo", "-v"),
  QGIS("python3-qgis", Software.PYTHON, "-c", "import qgis.core"),
  R("r-base-core", "Rscript", "--version"),
  SF("r-cran-readxl r-cran-sf", "Rscript", "-e", "library(readxl); library(sf)"),
  OSGEO("python3-gdal", Software.PYTHON, "-c", "import osgeo_utils.samples.validate_gpkg");

  /** Debian's own: another Python on the path has none of its modules. */
  static final String PYTHON = "/usr/bin/python3";

  /** Where .ci/run puts what src/interop/node asks of npm. */
  private static final Path NODE_MODULES =
      Path.of("target/interop/node/node_modules").toAbsolutePath();

  private static final Path SCRIPTS = Path.of("src/interop/resources/org/skirmish/interop");
  private static final long SECONDS = 120;

  /** What a program left: its exit status and its two streams. */
  record Output(int status, String out, String err) {}

  private static final Map<Software, Boolean> PRESENT = new ConcurrentHashMap<>();

  private final String debianPackage;
  private final List<String> probe;

  Software(String debianPackage, String... probe) {
    this.debianPackage = debianPackage;
    this.probe = List.of(probe);
  }

  /**
   * What a command of it writes to its standard output. The test fails when the software is not
   * installed, when the command takes more than two minutes, or when it ends with another status
   * than 0.
   */
  String run(Object... command) {
    Output output = output(command);
    assertThat(output.status())
        .as("exit status of %s%n%s%n%s", List.of(command), output.out(), output.err())
        .isZero();
    return output.out();
  }

  /** The same for a script of the resources: {@code .py}, {@code .R} or {@code .js}. */
  String script(String name, Object... arguments) {
    List<Object> command = new ArrayList<>();
    command.add(name.endsWith(".py") ? PYTHON : name.endsWith(".R") ? "Rscript" : "node");
    command.add(path(name));
    command.addAll(List.of(arguments));
    return run(command.toArray());
  }

  /** A script of the resources. */
  static Path path(String name) {
    return SCRIPTS.resolve(name);
  }

  /** All that a command leaves, whatever its exit status. */
  Output output(Object... command) {
    if (!PRESENT.computeIfAbsent(this, Software::isPresent)) {
      fail(
          "%s is missing on this machine: install it with apt-get install"
              + " --no-install-recommends %s, as .ci/run does.",
          this, debianPackage);
    }
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    try {
      return start(words);
    } catch (IOException e) {
      return fail("%s cannot be started: %s", words, e.getMessage());
    }
  }

  private boolean isPresent() {
    try {
      return start(probe).status() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Streams go to files: a program that writes much into a pipe would wait for its reader. */
  private static Output start(List<String> command) throws IOException {
    Path out = Files.createTempFile("skirmish-interop", ".out");
    Path err = Files.createTempFile("skirmish-interop", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("QT_QPA_PLATFORM", "offscreen");
      // A GeoPackage for a test need not outlive a power cut.
      builder.environment().put("OGR_SQLITE_SYNCHRONOUS", "OFF");
      builder.environment().put("NODE_PATH", NODE_MODULES.toString());
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return fail("%s took more than %d seconds", command, SECONDS);
      }
      return new Output(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail("%s was interrupted", command);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
