package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Span;

class LineTest {

  @Test
  void aTextFallsIntoTrimmedLinesThatKnowTheirPlace() {
    assertThat(Line.of("Strength\n  120 men \n\t\n\nUnknown"))
        .containsExactly(
            new Line(new Span(0, 8), "Strength", false),
            new Line(new Span(11, 18), "120 men", true),
            new Line(new Span(21, 21), "", false),
            new Line(new Span(22, 22), "", false),
            new Line(new Span(23, 30), "Unknown", false));
  }

  @Test
  void everyLineQuotesTheText() {
    String text = " \u00a0Mali\n\nFrance\u2003\n";
    List<Line> lines = Line.of(text);

    assertThat(lines)
        .extracting(line -> line.span().of(text))
        .containsExactly("Mali", "", "France", "");
    assertThat(lines).extracting(Line::text).containsExactly("Mali", "", "France", "");
    assertThat(lines).extracting(Line::indented).containsExactly(true, false, false, false);
    assertThat(lines).extracting(Line::isBlank).containsExactly(false, true, false, true);
  }

  @Test
  void anEmptyTextIsOneBlankLine() {
    assertThat(Line.of("")).containsExactly(new Line(new Span(0, 0), "", false));
  }
}
