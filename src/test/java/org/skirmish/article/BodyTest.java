package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections, paragraphs and references of the running text. */
class BodyTest {

  private static final String LEAD =
      "The battle of Tarkessa was fought on 17 May 1914 for the ford below the town. It was short.";
  private static final String STORY =
      "The column left the fort before sunrise and was surrounded at the ford an hour later.";

  private static List<String> sentences(Article article, int section) {
    return article.sections().get(section).paragraphs().stream()
        .flatMap(List::stream)
        .map(sentence -> sentence.span().of(article.text()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s\n\n[edit]\n\n", "%s[edit]\n", "%s\n\nedit\n\n", "== %s ==\n", "%s\n\n"})
  void everyKindOfHeadingCutsTheTextIntoSections(String heading) {
    Article article =
        Text.article(
            "Battle of Tarkessa\n\n"
                + LEAD
                + "\n\n"
                + heading.formatted("Background")
                + "The town had changed hands four times in the years before the war broke out.\n\n"
                + heading.formatted("Battle")
                + STORY
                + "\n\n"
                + heading.formatted("Casualties")
                + "Of the garrison forty men were killed and nobody was taken prisoner at the ford.\n\n"
                + heading.formatted("Aftermath")
                + "The fort was given up a month later, and the town has been in ruins ever since.\n");

    assertThat(article.title()).isEqualTo("Battle of Tarkessa");
    assertThat(article.sections())
        .extracting(Section::heading)
        .containsExactly("Lead", "Background", "Battle", "Casualties", "Aftermath");
    assertThat(article.sections())
        .extracting(Section::kind)
        .containsExactly(
            Section.Kind.LEAD,
            Section.Kind.BACKGROUND,
            Section.Kind.BODY,
            Section.Kind.CASUALTIES,
            Section.Kind.AFTERMATH);
    assertThat(sentences(article, 0))
        .containsExactly(
            "The battle of Tarkessa was fought on 17 May 1914 for the ford below the town.",
            "It was short.");
    assertThat(sentences(article, 2)).containsExactly(STORY);
  }

  @Test
  void aWellKnownHeadingNeedsNoMarkBesideMarkedOnes() {
    Article article =
        Text.article(
            "Battle of Tarkessa\n\n"
                + LEAD
                + "\n\nBackground\n\n"
                + "The town had changed hands four times in the years before the war broke out.\n\n"
                + "Battle\n\n[edit]\n\n"
                + STORY
                + "\n");

    assertThat(article.sections())
        .extracting(Section::heading)
        .containsExactly("Lead", "Background", "Battle");
  }

  @Test
  void referencesAreReadAndOtherApparatusIsLeftOut() {
    Article article =
        Text.article(
            """
            Battle of Tarkessa

            %s[1]

            See also
            [edit]
              • Siege of Vardane

            References
            [edit]
              1. ^ "The ford". Savanna Wire. 1914-05-18.
              2. ^ Okello, Jane (3 May 1960). "Forts". Old Fort Press.

            External links
            [edit]
            A long list of links would follow here, and none of it was part of the article's story.
            """
                .formatted(LEAD));

    assertThat(article.references()).extracting(Reference::number).containsExactly("1", "2");
    assertThat(article.sections())
        .filteredOn(section -> section.kind() == Section.Kind.APPARATUS)
        .hasSize(3)
        .allSatisfy(section -> assertThat(section.paragraphs()).isEmpty());
    assertThat(article.sections().get(0).paragraphs().get(0).get(1).citations())
        .containsExactly("1");
  }

  @Test
  void aParagraphGoesOnOverWrappedLines() {
    Article article =
        Text.article(
            """
            Battle of Tarkessa

            The column left the fort before sunrise and was surrounded
            at the ford an hour later by some two hundred horsemen of
            the northern tribes. It fought until noon.

            Then it was over, and those who were left surrendered to the northern horsemen.
            """);

    assertThat(article.sections().get(0).paragraphs()).hasSize(2);
    assertThat(sentences(article, 0)).hasSize(3);
  }

  @Test
  void theFrameOfThePageIsNoText() {
    Article article =
        Text.article(
            """
            Jump to content

            Battle of Tarkessa
            From Wikipedia, the free encyclopedia

            For other uses, see Tarkessa.
            %s

            Battle
            [edit]
            Main article: Northern War
            %s
            """
                .formatted(LEAD, STORY));

    assertThat(article.title()).isEqualTo("Battle of Tarkessa");
    assertThat(sentences(article, 0)).hasSize(2);
    assertThat(sentences(article, 1)).containsExactly(STORY);
  }

  @Test
  void aParagraphWithoutATitleIsItsOwn() {
    Article article = Text.article(LEAD);

    assertThat(sentences(article, 0)).hasSize(2);
  }

  @Test
  void theCoordinatesOfThePageStandAboveTheTextNotInIt() {
    String point = "14°57′0″N 3°53′0″W";

    assertThat(Text.article("Battle\n\nCoordinates: " + point + "\n\n" + LEAD).coordinates())
        .hasValueSatisfying(found -> assertThat(found.latitude()).isEqualTo(14.95));
    assertThat(
            Text.article(
                    "Battle\n\n"
                        + LEAD
                        + "\n\nA second camp was pitched at "
                        + point
                        + " that day.")
                .coordinates())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By our Sahel staff",
        "Staff reporters\nPublished Friday, 28 February 2020",
        "By Jane Okello\n\nPublished 2020-02-28"
      })
  void bylinesAreNoParagraphs(String bylines) {
    Article article = Text.article("Mine kills six\n\n" + bylines + "\n\nBAMAKO — " + STORY);

    assertThat(sentences(article, 0)).containsExactly("BAMAKO — " + STORY);
  }

  @Test
  void shortLinesWithoutProseBelowAreTheText() {
    assertThat(sentences(Text.article("Mine near Gao\n\nSix soldiers killed in Gao"), 0))
        .containsExactly("Six soldiers killed in Gao");
  }
}
