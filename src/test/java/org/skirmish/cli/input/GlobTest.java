package org.skirmish.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() throws Exception {
    for (String name :
        List.of("a.html", "b.html", "c.txt", ".hidden.html", "sub/d.html", "sub/deep/e.html")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.html | a.html b.html",
        "?.html | a.html b.html",
        "[b-c].* | b.html c.txt",
        "[!b].* | a.html c.txt",
        "* | a.html b.html c.txt sub",
        "*/*.html | sub/d.html",
        "**/*.html | a.html b.html sub/d.html sub/deep/e.html",
        "**/**/e.html | sub/deep/e.html",
        "**/sub/**/*.html | sub/d.html sub/deep/e.html",
        "sub/** | sub",
        "s*//deep/*.html | sub/deep/e.html",
        "*.htm | ''",
        "none/*.html | ''"
      })
  void standsForWhatMatches(String pattern, String names) {
    assertThat(matches(pattern)).isEqualTo(names);
  }

  @Test
  void aNameThatExistsIsItself() throws Exception {
    Path odd = Files.createDirectory(folder.resolve("news [2019]"));
    Files.writeString(odd.resolve("x.html"), "text");
    assertThat(matches("news [2019]/*.html")).isEqualTo("news [2019]/x.html");
  }

  @Test
  void theOutputIsLeftOut() {
    List<Path> found = Glob.matches(folder + "/**/*.html", Optional.of(folder.resolve("sub")));
    assertThat(found).hasSize(2);
  }

  @Test
  void linksToFoldersAreNotFollowedByTwoAsterisks() throws Exception {
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    assertThat(matches("**/e.html")).isEqualTo("sub/deep/e.html");
  }

  @Test
  void manyAsterisksTakeNoTime() {
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(Glob.isLike("*a".repeat(60) + "b", "a".repeat(250))).isFalse());
    assertThat(Glob.isLike("[", "[")).isTrue();
    assertThat(Glob.isLike("a[]b", "a[]b")).isTrue();
    assertThat(Glob.isLike("[]]", "]")).isTrue();
    assertThat(Glob.isLike("?", "\uD83D\uDE00")).isTrue();
  }

  private String matches(String pattern) {
    List<String> names =
        Glob.matches(folder + "/" + pattern, Optional.empty()).stream()
            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
            .toList();
    return String.join(" ", names);
  }
}
