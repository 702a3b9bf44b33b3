package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  private static final String PROSE =
      "The column left the fort before sunrise and was surrounded at the ford an hour later.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battle\n\n[edit]\n",
        "Battle\n[edit]\n",
        "Battle\n\nedit\n",
        "Battle[edit]\n",
        "Battle [edit source]\n",
        "== Battle ==\n",
        "==Battle==\n"
      })
  void editMarksAndEqualsSignsMarkAHeading(String text) {
    assertThat(Heading.marked(Line.of(text), 0))
        .hasValueSatisfying(
            heading -> {
              assertThat(heading.text()).isEqualTo("Battle");
              assertThat(heading.level()).isEqualTo(2);
              assertThat(heading.lines()).isEqualTo((int) text.lines().count());
            });
  }

  @ParameterizedTest
  @CsvSource({"= Siege of Vardane =,Siege of Vardane,1", "=== First day ===,First day,3"})
  void equalsSignsTellTheLevel(String line, String text, int level) {
    assertThat(Heading.marked(Line.of(line), 0)).contains(new Heading(text, 1, level));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "==", "====", "Battle", "[edit]", "edit", "Battle\n\n\n\nedit"})
  void otherLinesAreNotMarked(String text) {
    assertThat(Heading.marked(Line.of(text), 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"First day", "Battle of the ford", "Background", "References"})
  void aShortLineAboveProseIsABareHeading(String line) {
    assertThat(Heading.bare(Line.of(line + "\n\n" + PROSE), 0)).contains(new Heading(line, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "first day",
        "They fled.",
        "120 men",
        "Mali | France",
        "A line that goes on for more than sixty characters is no heading"
      })
  void sentencesAndCellsAreNoBareHeadings(String line) {
    assertThat(Heading.bare(Line.of(line + "\n\n" + PROSE), 0)).isEmpty();
  }

  @Test
  void aBareHeadingNeedsSomethingBelow() {
    assertThat(Heading.bare(Line.of("First day\n\nMali\nFrance"), 0)).isEmpty();
    assertThat(Heading.bare(Line.of("Background\n\n"), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Background,BACKGROUND",
    "Prelude,BACKGROUND",
    "Historical context,BACKGROUND",
    "Prior attacks,BACKGROUND",
    "Aftermath,AFTERMATH",
    "International reactions,AFTERMATH",
    "Aftermath and casualties,CASUALTIES",
    "Casualties,CASUALTIES",
    "Victims,CASUALTIES",
    "References,APPARATUS",
    "See also,APPARATUS",
    "External links,APPARATUS",
    "Further reading,APPARATUS",
    "Battle,BODY",
    "Order of battle,BODY",
    "First assault,BODY",
    "A note on the ford,BODY",
    "Prehistory of the fort,BODY",
  })
  void theHeadingTellsTheKindOfItsSection(String text, Section.Kind kind) {
    assertThat(new Heading(text, 1, 2).kind()).isEqualTo(kind);
  }
}
