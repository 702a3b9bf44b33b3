package org.skirmish.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.cli.own.OwnTables;
import org.skirmish.source.Context;
import org.skirmish.source.Opener;
import org.skirmish.world.place.PlaceIndex;

/**
 * All on which the events of a document depend besides the document: the program, the user's own
 * tables and packs, and what is known of all articles. A run goes on only with results of the same.
 */
final class Basis {

  private Basis() {}

  /** It in lines of text that nobody reads. */
  static String of(OwnTables own, List<PlaceIndex> packs, Context context) {
    List<String> lines = new ArrayList<>();
    try {
      lines.add(Version.number());
      lines.add(program());
      lines.add(content(own.places()));
      lines.add(content(own.actors()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (PlaceIndex pack : packs) {
      lines.add(pack.name() + " " + pack.origin() + " " + pack.date() + " " + pack.size());
    }
    lines.add(context.toString());
    return String.join("\n", lines);
  }

  /** When the newest part of the program was made: two builds may have one version. */
  private static String program() throws IOException {
    CodeSource source = Basis.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
      long newest = 0;
      for (Path file : (Iterable<Path>) files::iterator) {
        newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
      }
      return Long.toString(newest);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String content(Optional<Path> table) throws IOException {
    if (table.isEmpty()) {
      return "";
    }
    try (DigestInputStream in =
        new DigestInputStream(
            Opener.FILES.open(table.get()), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
