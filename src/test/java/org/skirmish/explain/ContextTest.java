package org.skirmish.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;
import org.skirmish.source.Span;

class ContextTest {

  @Test
  void aShortSentenceIsShownWhole() {
    assertThat(shown("Then it began. Six men\nwere killed at dawn. It ended.", "Six men", 15, 44))
        .isEqualTo("«Six men» were killed at dawn.");
  }

  @Test
  void withoutASentenceItIsTheLine() {
    String text = "Location\nTamesna,  Mali\nResult";
    assertThat(shown(text, "Mali", 0, 0)).isEqualTo("Tamesna, «Mali»");
    assertThat(shown(text, "Location", 0, 0)).isEqualTo("«Location»");
    assertThat(shown(text, "Result", 0, 0)).isEqualTo("«Result»");
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String text = "word ".repeat(40) + "six killed" + " more".repeat(40);
    assertThat(shown(text, "six killed", 0, text.length()))
        .matches("… (word )+«six killed»( more)+ …")
        .hasSizeBetween(90, 110);
  }

  @Test
  void ofALongQuoteTheEndsAreShown() {
    String text = "One " + "two ".repeat(80) + "three.";
    assertThat(shown(text, text, 0, text.length()))
        .matches("«One (two )+… (two )+three\\.»")
        .hasSizeBetween(90, 110);
  }

  @Test
  void wordsWithoutSpacesAreLeftOutWhole() {
    String text = "x".repeat(300) + "six" + "y".repeat(300);
    assertThat(shown(text, "six", 0, text.length())).isEqualTo("…«six»…");
    assertThat(shown(text, text, 0, text.length())).isEqualTo("«…»");
  }

  private static String shown(String text, String quote, int start, int end) {
    List<Sentence> sentences = List.of(new Sentence(new Span(start, end), List.of()));
    Article article =
        new Article(
            new Document("a.txt", "text", text),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Infobox.NONE,
            List.of(new Section(Section.LEAD, Section.Kind.LEAD, List.of(sentences))),
            List.of());
    int at = text.indexOf(quote);
    Context context = Context.of(article, new Span(at, at + quote.length()));
    return context.before() + "«" + context.quote() + "»" + context.after();
  }
}
