package org.skirmish.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenPathsTest {

  @TempDir Path folder;

  private Path raid;
  private Path ambush;

  @BeforeEach
  void fill() throws Exception {
    raid = Files.writeString(folder.resolve("raid.txt"), "A raid.");
    ambush = Files.writeString(folder.resolve("ambush.txt"), "An ambush.");
  }

  @Test
  void standardInputIsAFileUntilTheEndOfTheRun() throws Exception {
    Path copy;
    try (GivenPaths given = given("Six were killed.", null, raid.toString(), "-")) {
      assertThat(given.paths()).hasSize(2);
      copy = given.paths().get(1);
      assertThat(copy).hasFileName("stdin").hasContent("Six were killed.");
    }
    assertThat(copy).doesNotExist();
    assertThat(copy.getParent()).doesNotExist();
  }

  @Test
  void whatHasNoEndIsNotCopied() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertThatThrownBy(() -> StandardInput.of(endless, 1 << 20))
        .isInstanceOf(WrongPathException.class)
        .hasMessageContaining("it does not end")
        .hasMessageContaining("Save it as a file");
  }

  @Test
  void aListNamesOnePathPerLine() throws Exception {
    String lines = "# mine\n\n  " + raid + "\r\n" + ambush + "\n";
    Path list = Files.writeString(folder.resolve("list"), lines);
    try (GivenPaths given = given("", list.toString())) {
      assertThat(given.paths()).containsExactly(raid, ambush);
    }
    try (GivenPaths given = given(lines, "-", ambush.toString())) {
      assertThat(given.paths()).containsExactly(ambush, raid, ambush);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE"})
  void aListMayOpenWithAMark(String charset) throws Exception {
    Path list = folder.resolve("list");
    Files.write(list, ("\uFEFF" + raid + "\r\n").getBytes(Charset.forName(charset)));
    try (GivenPaths given = given("", list.toString())) {
      assertThat(given.paths()).containsExactly(raid);
    }
  }

  @Test
  void whatIsMissingFromAListIsNamed() throws Exception {
    StringBuilder lines = new StringBuilder(raid + "\n");
    for (int i = 0; i < 12; i++) {
      lines.append("gone").append(i).append('\n');
    }
    assertThatThrownBy(() -> given(lines.toString(), "-"))
        .isInstanceOf(WrongPathException.class)
        .hasMessageContaining("gone0 (line 2), gone1 (line 3)")
        .hasMessageContaining("gone9 (line 11) and 2 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'# nothing\n' | names no path",
        "'' | names no path",
        "'PK\3\4 a zip' | is not a text file"
      })
  void aListWithoutPathsIsTold(String lines, String answer) {
    assertThatThrownBy(() -> given(lines, "-")).hasMessageContaining(answer);
  }

  @Test
  void aListThatIsNotThereIsTold() {
    assertThatThrownBy(() -> given("", folder.resolve("none").toString()))
        .hasMessageContaining("--list: ")
        .hasMessageContaining("it does not exist");
  }

  @Test
  void nothingAndTwiceStandardInputAreWrong() {
    assertThatThrownBy(() -> given("", null)).hasMessageContaining("nothing to read");
    assertThatThrownBy(() -> given("", null, "-", "-")).hasMessageContaining("only once");
    assertThatThrownBy(() -> given("", "-", "-")).hasMessageContaining("only once");
  }

  @Test
  void aNameThatIsNearIsMeant() {
    assertThatThrownBy(() -> given("", null, folder.resolve("rade.txt").toString()))
        .hasMessageContaining("there is no such file or folder")
        .hasMessageContaining("Did you mean " + raid + "?");
  }

  @Test
  void aPatternThatMatchesNothingIsWrong() {
    assertThatThrownBy(() -> given("", null, folder + "/*.html"))
        .hasMessageContaining("no file or folder matches");
  }

  @Test
  void aFileWithAnAsteriskIsItself() throws Exception {
    Path odd = Files.writeString(folder.resolve("r*.txt"), "Odd.");
    try (GivenPaths given = given("", null, odd.toString())) {
      assertThat(given.paths()).containsExactly(odd);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/wiki/Battle_of_X?a=1#b | -o Battle_of_X.html \"https://example.org/wiki/Battle_of_X?a=1#b\"",
        "HTTP://example.org/ | -o page.html",
        "https://example.org | -o page.html",
        "www.example.org/data.csv | -o data.csv \"https://www.example.org/data.csv\"",
        "https://example.org/-rf$(x) | -o rf--x-.html \"https://example.org/-rf%24(x)\"",
        "file:///home/me/a.txt | write the path alone"
      })
  void anAddressIsAnsweredWithWhatToDo(String address, String answer) {
    assertThatThrownBy(() -> given("", null, address)).hasMessageContaining(answer);
  }

  private static GivenPaths given(String standard, String list, String... arguments)
      throws WrongPathException, IOException {
    InputStream in = new ByteArrayInputStream(standard.getBytes(StandardCharsets.UTF_8));
    return GivenPaths.of(List.of(arguments), Optional.ofNullable(list), Optional.empty(), in);
  }
}
