package org.skirmish.cli.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.cli.Skirmish;
import org.skirmish.world.World;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.pack.PackFolder;

/** Runs {@code skirmish places} on a folder of packs. */
abstract class PlacesRuns {

  @TempDir Path folder;

  Path packs;
  StringWriter out;
  StringWriter err;

  @BeforeEach
  void choose() {
    packs = folder.resolve("my packs");
  }

  static String row(long id, String name, String others, String kind, String country) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            others,
            "15.25",
            "-1.5",
            kind.substring(0, 1),
            kind.substring(2),
            country,
            "",
            "04",
            "",
            "",
            "",
            "0",
            "",
            "",
            "Africa/Bamako",
            "2025-0" + (1 + id % 9) + "-11")
        + "\n";
  }

  static String villages() {
    return row(1, "Tin Qadir", "Tinkadir,Тин", "P.PPL", "ML")
        + row(2, "Puits Dourey", "", "H.WLL", "ML")
        + row(3, "Oued Dourey", "", "H.STM", "ML")
        + row(4, "Mali", "", "A.PCLI", "ML")
        + row(9_000_000_555_555L, "Sindara Camp", "", "S.CMP", "ML");
  }

  Path zip(String name, Map<String, String> members) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, zipped(members));
    return file;
  }

  static byte[] zipped(Map<String, String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Skirmish.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  int places(String command, Object... args) {
    List<String> all = new ArrayList<>(List.of("places", command, "--places", packs.toString()));
    Arrays.stream(args).map(Object::toString).forEach(all::add);
    return run(all.toArray(String[]::new));
  }

  List<Candidate> found(String name) throws IOException {
    World world = World.load();
    Atlas atlas = world.atlas().with(new PackFolder(packs, world).open());
    return atlas.find(name).stream()
        .filter(found -> !found.place().source().equals("GeoNames"))
        .toList();
  }

  List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(packs)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
