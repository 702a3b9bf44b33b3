package org.skirmish.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Checker;
import org.skirmish.check.Rule;
import org.skirmish.export.table.Column;
import org.skirmish.export.workbook.Codebook;

/** What stands in {@code src/docs} is what the classes say. */
class DocsTest {

  @TempDir private Path folder;

  @Test
  void thePagesAreThoseOfTheClasses() {
    Docs.pages().forEach((name, text) -> assertThat(Path.of("src", "docs", name)).hasContent(text));
  }

  @Test
  void everyRuleHasItsLine() {
    for (Rule rule : Checker.rules()) {
      assertThat(RulesPage.text())
          .containsOnlyOnce(
              "| `%s` | %s | %s |\n"
                  .formatted(rule.code(), rule.severity().key(), rule.sentence()));
    }
  }

  @Test
  void everyColumnHasItsLine() {
    for (Column<CheckedEvent> column : Codebook.table()) {
      assertThat(CodebookPage.text())
          .contains("\n| `" + column.name() + "` | " + column.type().label() + " |");
    }
    assertThat(CodebookPage.text())
        .contains("| `civilian_targeting` | text | Civilian targeting | ")
        .contains("| `latitude` | decimal number | | Degrees north, WGS 84. |\n")
        .contains("| `role` | text | main, related | ")
        .contains("| Suicide bomb | Explosions/Remote violence | Political violence |\n");
  }

  @Test
  void onlyWhatChangesIsWritten() throws IOException {
    FileTime old = FileTime.fromMillis(0);
    Docs.main(folder.resolve("pages").toString());
    Path rules = folder.resolve("pages/rules.md");
    Path codebook = folder.resolve("pages/codebook.md");
    Files.writeString(rules, "of yesterday");
    Files.setLastModifiedTime(codebook, old);
    Docs.main(folder.resolve("pages").toString());
    assertThat(rules).hasContent(RulesPage.text());
    assertThat(Files.getLastModifiedTime(codebook)).isEqualTo(old);
  }

  @Test
  void aBarInACellIsNoBorder() {
    assertThat(new MarkdownTable(List.of("a|b", ""))).hasToString("| a\\|b | |\n| --- | --- |\n");
  }
}
