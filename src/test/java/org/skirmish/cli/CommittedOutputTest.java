package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code output/} is what the program makes of {@code input/}. */
class CommittedOutputTest {

  @TempDir private Path folder;

  @Test
  void aRerunGivesTheCommittedFiles() throws IOException {
    int status =
        Skirmish.run(
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            "convert",
            "input",
            "--quiet",
            "--output",
            folder.toString());

    assertThat(status).isZero();
    List<String> names = names(Path.of("output"));
    assertThat(names(folder)).isEqualTo(names);
    for (String name : names) {
      Path committed = Path.of("output", name);
      Path made = folder.resolve(name);
      if (name.endsWith(".xlsx")) {
        // How well a file is packed is up to the machine's zlib; what is packed is not.
        assertThat(unpacked(made)).as(name).isEqualTo(unpacked(committed));
      } else {
        assertThat(made).as(name).hasSameBinaryContentAs(committed);
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> unpacked(Path file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), "ISO-8859-1"));
      }
    }
    return entries;
  }
}
