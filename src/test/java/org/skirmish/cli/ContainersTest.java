package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.ArticleFixtures;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.cli.screen.Progress;
import org.skirmish.link.Links;
import org.skirmish.source.Inputs;
import org.skirmish.source.archive.Packed;
import org.skirmish.world.World;

/** Whatever lies in an archive is read as if it lay in a folder. */
class ContainersTest {

  private static final String TABLE =
      "event_id_cnty,event_date,year,event_type,sub_event_type,actor1,country,location,latitude,"
          + "longitude,fatalities\nMLI1,2018-03-04,2018,Battles,Armed clash,Band,Mali,Gao,16.2,-0.04,3\n";

  private static final String NOTES =
      "On 4 March 2018, gunmen killed three soldiers in Gao, Mali.\n"
          + "On 5 March 2018, militants attacked a village near Mopti, Mali, killing two civilians.\n";

  private static final String RECORD =
      "{\"title\":\"Gunmen kill five in Gombe\",\"published\":\"2021-05-31\",\"html\":\"<p>On Sunday"
          + " gunmen killed five farmers in Gombe, Nigeria, the police said.</p>\"}\n";

  @TempDir private Path folder;

  private static List<String> events(Path path) throws Exception {
    RecordingSink record = new RecordingSink();
    new Conversion(new Pipeline(World.load()), Links.NONE, Progress.silent())
        .run(Inputs.of(List.of(path)), record);
    assertThat(record.rejects).isEmpty();
    return record.events.stream()
        .map(event -> event.coded().event().origin().file() + " " + event.coded().id())
        .toList();
  }

  @Test
  void anArchiveGivesTheEventsOfAFolder() throws Exception {
    String article = ArticleFixtures.text(ArticleFixtures.ARTICLES.get(0) + ".txt");
    Path files = Files.createDirectories(folder.resolve("files"));
    Object[] members = {
      "article.txt", article, "notes.txt", NOTES, "record.jsonl", RECORD, "table.csv", TABLE
    };
    for (int i = 0; i < members.length; i += 2) {
      Files.writeString(files.resolve((String) members[i]), (String) members[i + 1]);
    }
    Path zip = Files.write(folder.resolve("a.zip"), Packed.zip(members));
    Path tar = Files.write(folder.resolve("a.tgz"), Packed.gzip(Packed.tar(members)));
    Path sevenZip = Files.write(folder.resolve("a.7z"), Packed.sevenZip(members));

    List<String> inFolder = events(files);
    assertThat(inFolder)
        .anyMatch(event -> event.startsWith("article.txt "))
        .anyMatch(event -> event.startsWith("notes.txt#2 "))
        .anyMatch(event -> event.startsWith("record.jsonl#1 "))
        .anyMatch(event -> event.startsWith("table.csv "));
    for (Path archive : List.of(zip, tar, sevenZip)) {
      assertThat(events(archive))
          .isEqualTo(inFolder.stream().map(event -> archive.getFileName() + "/" + event).toList());
    }
  }
}
