package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.ArticleFixtures;

/**
 * The same articles give the same files, whatever the computer's language and time zone. Each run
 * has a Java of its own, so that the word lists, too, are read under its language.
 */
@Timeout(120)
class SameBytesTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheArticles() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : pages()) {
      Files.writeString(articles.resolve(name + ".txt"), ArticleFixtures.text(name + ".txt"));
    }
  }

  private static List<String> pages() {
    return Stream.of(ArticleFixtures.ARTICLES, ArticleFixtures.OTHER_PAGES)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void languageAndTimeZoneOfTheComputerDoNotShow() throws Exception {
    Map<String, String> turkish =
        convert(
            "turkish",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=America/St_Johns");
    Map<String, String> arabic =
        convert(
            "arabic",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-ca-islamic-nu-arab",
            "-Duser.timezone=Pacific/Kiritimati");

    assertThat(turkish).containsKeys("events.csv", "rejects.csv");
    assertThat(turkish.keySet()).hasSizeGreaterThan(new OutputFiles().formats().size());
    assertThat(arabic).isEqualTo(turkish);
  }

  @Test
  void everyPageEndsAsAnEventOrAsAReject() throws Exception {
    convert("output");

    String events = Files.readString(folder.resolve("output").resolve("events.json"));
    String rejects = Files.readString(folder.resolve("output").resolve("rejects.csv"));
    for (String name : ArticleFixtures.ARTICLES) {
      assertThat(events).contains("\"file\":\"" + name + ".txt\"");
      assertThat(rejects).doesNotContain(name + ".txt");
    }
    for (String name : ArticleFixtures.OTHER_PAGES) {
      assertThat(events).doesNotContain("\"file\":\"" + name + ".txt\"");
      assertThat(rejects).contains(name + ".txt");
    }
  }

  /**
   * Converts all pages into the folder, with these options of Java; gives each file's name and a
   * digest of its bytes.
   */
  private Map<String, String> convert(String into, String... options) throws Exception {
    Path output = folder.resolve(into);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Skirmish.class.getName()));
    command.addAll(List.of("convert", "articles", "--output", output.toString()));
    Path log = folder.resolve("log");
    Process java =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(java.waitFor()).as("%s", Files.readString(log)).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(output)) {
      for (Path file : written.toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        files.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return files;
  }
}
