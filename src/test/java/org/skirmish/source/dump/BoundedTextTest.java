package org.skirmish.source.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedTextTest {

  private static String bounded(String xml) throws IOException {
    return new String(
        new BoundedText(new ByteArrayInputStream(xml.getBytes(UTF_8)), 8).readAllBytes(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "<a>short</a>, <a>short</a>",
    "<a>much too long</a><b>1</b>, <a>much t</a><b>1</b>",
    "<a>1234&amp;56</a>, <a>1234&amp;</a>",
    "<a>12345éé6</a>, <a>12345é</a>",
  })
  void whatIsBeyondTheBoundIsLeftOutUpToTheNextTag(String xml, String kept) throws IOException {
    assertThat(bounded(xml)).isEqualTo(kept);
  }

  @Test
  void anEntityWithoutEndIsCut() throws IOException {
    assertThat(bounded("<a>&" + "x".repeat(1_000) + "</a>")).hasSizeLessThan(30);
  }
}
