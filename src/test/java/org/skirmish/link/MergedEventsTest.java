package org.skirmish.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Checker;
import org.skirmish.coding.EventCoder;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventReader;
import org.skirmish.mention.MentionReader;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

class MergedEventsTest {

  private static final World WORLD = World.load();

  private static final List<CheckedEvent> GOSSI =
      events("a.txt", "On 4 June 2021, JNIM fighters attacked an army camp near Gossi, Mali.");
  private static final List<CheckedEvent> AGAIN =
      events("b.txt", "On 4 June 2021, JNIM militants stormed a Malian army camp at Gossi, Mali.");
  private static final List<CheckedEvent> TESSALIT =
      events("c.txt", "On 4 June 2021, JNIM fighters attacked an army camp near Tessalit, Mali.");

  private static List<CheckedEvent> events(String file, String text) {
    Article article =
        ((Result.Of<Article>) new ArticleReader().read(new Document(file, NoteFile.FORMAT, text)))
            .value();
    List<ConflictEvent> events =
        ((Result.Of<List<ConflictEvent>>)
                new EventReader(WORLD).read(new MentionReader(WORLD).read(article)))
            .value();
    List<CheckedEvent> checked = new ArrayList<>();
    new EventCoder(WORLD).code(events).forEach(one -> checked.add(new Checker().check(one)));
    return checked;
  }

  @SafeVarargs
  private static MergedEvents after(List<CheckedEvent>... articles) {
    Clusters clusters = new Clusters();
    for (List<CheckedEvent> article : articles) {
      assertThat(clusters.of(article)).isEmpty();
    }
    return new MergedEvents(clusters);
  }

  @Test
  void theRowComesWithTheLastOfItsEvents() {
    MergedEvents merged = after(GOSSI, TESSALIT, AGAIN);

    assertThat(merged.of(GOSSI)).isEmpty();
    assertThat(merged.of(TESSALIT)).isEqualTo(TESSALIT);
    assertThat(merged.of(AGAIN))
        .singleElement()
        .satisfies(one -> assertThat(one.sameAs()).isNotEmpty());
    assertThat(merged.rest()).isEmpty();
    assertThat(merged.warning()).isEmpty();
  }

  @Test
  void anArticleThatIsNewMovesNoOther() {
    MergedEvents merged = after(GOSSI, AGAIN);

    assertThat(merged.of(TESSALIT)).isEqualTo(TESSALIT);
    assertThat(merged.of(GOSSI)).isEmpty();
    assertThat(merged.of(AGAIN)).hasSize(1);
    assertThat(merged.rest()).isEmpty();
    assertThat(merged.warning()).hasValueSatisfying(text -> assertThat(text).contains("c.txt"));
  }

  @Test
  void anEventWhoseLikeDoesNotComeIsNotLost() {
    MergedEvents merged = after(GOSSI, AGAIN, TESSALIT);

    assertThat(merged.of(GOSSI)).isEmpty();
    assertThat(merged.of(TESSALIT)).isEqualTo(TESSALIT);
    assertThat(merged.rest()).isEqualTo(GOSSI);
    assertThat(merged.rest()).isEmpty();
    assertThat(merged.warning()).isPresent();
  }

  @Test
  void anInputThatIsGivenTwiceIsOneRow() {
    MergedEvents merged = after(GOSSI, GOSSI, TESSALIT);

    List<CheckedEvent> rows = new ArrayList<>(merged.of(GOSSI));
    rows.addAll(merged.of(GOSSI));
    rows.addAll(merged.of(TESSALIT));
    assertThat(rows).hasSize(2);
    assertThat(merged.rest()).isEmpty();
    assertThat(merged.warning()).isEmpty();
  }

  @Test
  void anArticleThatIsMissingAtTheEndIsTold() {
    MergedEvents merged = after(TESSALIT, GOSSI);

    merged.of(TESSALIT);

    assertThat(merged.warning())
        .hasValueSatisfying(text -> assertThat(text).startsWith("the inputs changed"));
  }
}
